/**
 * Which hint's card is open, and how it came: by the pointer resting or pressing on its words, or by the keys F8 and
 * Shift+F8. Only the keys move the focus, since only they ask for it; Escape closes and gives it back. Typing closes.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CoachedWriting } from './coach-setup.ts';
import type { PlacedHint } from './shown-hint.ts';

export type OpenCard = { readonly id: string; readonly by: 'keys' | 'press' | 'rest' };

export type HintCardState = {
  readonly open: OpenCard | null;
  readonly close: () => void;
  /** Goes to a hint, with the focus. */
  readonly goTo: (id: string) => void;
  readonly step: (direction: 1 | -1) => void;
  /** The pointer came onto the card, or left it. */
  readonly onCard: (isOn: boolean) => void;
};

const restMs = 350;
const leaveMs = 300;

export function useHintCard({ surface, hints }: CoachedWriting, onNone: () => void): HintCardState {
  const [open, setOpen] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const frame = useRef(0);
  const visited = useRef<PlacedHint | null>(null);
  const shown = open !== null && hints.some(({ id }) => id === open.id) ? open : null;

  const later = useCallback((ms: number, run: () => void): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, ms);
  }, []);
  const forget = useCallback((): void => {
    clearTimeout(timer.current);
    cancelAnimationFrame(frame.current);
  }, []);
  const close = useCallback(() => {
    forget();
    setOpen(null);
  }, [forget]);
  const goToPlace = useCallback(
    (place: PlacedHint): void => {
      setOpen(null);
      visited.current = place;
      surface.goTo(place);
      // The way there may scroll, and a card closes when what it stands beside moves: a frame tells of a scroll before
      // it runs this.
      forget();
      frame.current = requestAnimationFrame(() => setOpen({ id: place.hint.id, by: 'keys' }));
    },
    [surface, forget],
  );
  const goTo = useCallback(
    (id: string): void => {
      const place = surface.places().find(({ hint }) => hint.id === id);
      if (place) goToPlace(place);
    },
    [surface, goToPlace],
  );
  const step = (direction: 1 | -1): void => {
    const places = surface.places();
    const caret = surface.caret();
    // Hints may end in each other: from where the keys led last, on to the next.
    const last = visited.current?.to === caret ? visited.current.hint.id : null;
    const next = nextPlace(places, shown?.id ?? last, caret, direction);
    if (next) goToPlace(next);
    else onNone();
  };

  const latest = useRef({ step, close, shown, surface });
  useLayoutEffect(() => {
    latest.current = { step, close, shown, surface };
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { shown: there, close: closeIt, step: go, surface: of } = latest.current;
      if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape' && there) {
        event.preventDefault();
        event.stopPropagation();
        closeIt();
        of.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);

  useEffect(() => {
    const element = surface.element();
    if (!element) return undefined;
    let over: string | null = null;
    const rest = (id: string | null): void => {
      if (id === over) return;
      over = id;
      if (id !== null)
        later(restMs, () => setOpen((now) => (now === null || now.by === 'rest' ? { id, by: 'rest' } : now)));
      else later(leaveMs, () => setOpen((now) => (now?.by === 'rest' ? null : now)));
    };
    const onMove = (event: MouseEvent): void => rest(event.buttons === 0 ? surface.hintAt(event) : null);
    const onLeave = (): void => rest(null);
    const onClick = (event: MouseEvent): void => {
      forget();
      const id = surface.hintAt(event);
      setOpen(id === null ? null : { id, by: 'press' });
    };
    element.addEventListener('mousemove', onMove);
    element.addEventListener('mouseleave', onLeave);
    element.addEventListener('click', onClick);
    element.addEventListener('beforeinput', close);
    return () => {
      forget();
      element.removeEventListener('mousemove', onMove);
      element.removeEventListener('mouseleave', onLeave);
      element.removeEventListener('click', onClick);
      element.removeEventListener('beforeinput', close);
    };
  }, [surface, later, forget, close]);

  const onCard = useCallback(
    (isOn: boolean): void => {
      clearTimeout(timer.current);
      if (!isOn) later(leaveMs, () => setOpen((now) => (now?.by === 'rest' ? null : now)));
    },
    [later],
  );
  return { open: shown, close, goTo, step, onCard };
}

/** After the open card's, or after the caret; round and round. Pure. */
export function nextPlace(
  places: readonly PlacedHint[],
  openId: string | null,
  caret: number,
  direction: 1 | -1,
): PlacedHint | undefined {
  const now = places.findIndex(({ hint }) => hint.id === openId);
  if (now !== -1) return places.at((now + direction) % places.length);
  if (direction === 1) return places.find(({ to }) => to > caret) ?? places[0];
  return places.findLast(({ to }) => to < caret) ?? places.at(-1);
}
