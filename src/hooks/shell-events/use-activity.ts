/** Tells the main process that somebody is here, at most every few seconds; what they do is not told. */
import { useEffect } from 'react';
import { usePlatform } from '../platform/use-platform.ts';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const atMostEveryMs = 5_000;

export function useActivityPings(): void {
  const { shell, clock } = usePlatform();
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let pointer = '';
    const onSign = (event: Event): void => {
      // A window that appears or goes under a resting pointer makes it "move" without moving.
      if (event instanceof MouseEvent && event.type === 'pointermove') {
        const at = `${event.screenX} ${event.screenY}`;
        const hasMoved = pointer !== '' && pointer !== at;
        pointer = at;
        if (!hasMoved) return;
      }
      const now = clock.now();
      // A clock that was set back must not silence the pings.
      if (now >= last && now - last < atMostEveryMs) return;
      last = now;
      void shell.call('activity.ping', undefined);
    };
    for (const sign of signs) globalThis.addEventListener(sign, onSign, { capture: true, passive: true });
    return () => {
      for (const sign of signs) globalThis.removeEventListener(sign, onSign, { capture: true });
    };
  }, [shell, clock]);
}
