/**
 * What happens when the main process is about to lock or close: `cover` at once, then everything unsaved is written,
 * then main is told. What must never happen: an answer before the flushes have ended, or none at all.
 */
import { useEffect } from 'react';
import { usePlatform } from '../platform/use-platform.ts';

/** A little less than the main process waits, so that "not everything was saved" arrives in time. */
const limitMs = { lock: 1_300, close: 3_600 } as const;

export function useFlushBeforeLock(cover: (isCovered: boolean) => void): void {
  const { shell, flush } = usePlatform();
  useEffect(
    () =>
      shell.onEvent((event) => {
        if (event.type === 'stay') cover(false);
        if (event.type !== 'flush') return;
        cover(true);
        void flush.run(limitMs[event.why]).then((clean) => shell.call('lock.flushed', { clean }));
      }),
    [shell, flush, cover],
  );
}
