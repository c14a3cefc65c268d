/**
 * Which misspelt word's menu is open, and how it came: by the second mouse button on the word, by the menu key or Shift+F10
 * with the caret in it, or by F7 and Shift+F7, which lead from one to the next.
 * What must never happen: a menu that opens over somebody who has gone on typing; the system's own menu kept away from
 * words that are marked for copying.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { pageSpeller } from './speller.ts';
import type { PlacedWord, SpeltWriting } from './spelling-setup.ts';

export type OpenMenu = {
  readonly place: PlacedWord;
  readonly anchor: HTMLElement;
  readonly suggestions: readonly string[];
};

export type SpellingMenuState = { readonly open: OpenMenu | null; readonly close: () => void };

export function useSpellingMenu(writing: SpeltWriting, onNone: () => void): SpellingMenuState {
  const { surface, setup } = writing;
  const [open, setOpen] = useState<OpenMenu | null>(null);
  /** Another one with everything that happens: an answer that comes later is no longer wanted. */
  const turn = useRef(0);

  const close = useCallback(() => {
    turn.current += 1;
    setOpen(null);
  }, []);

  const show = useCallback(
    async (place: PlacedWord): Promise<void> => {
      close();
      const asked = turn.current;
      if (setup.spelledAs === 'off') return;
      const suggestions = await pageSpeller().suggest(setup.spelledAs, place.word);
      const anchor = surface.anchorOf(place);
      if (turn.current === asked && anchor !== null) setOpen({ place, anchor, suggestions });
    },
    [surface, setup.spelledAs, close],
  );

  const step = (direction: 1 | -1): void => {
    const next = nextWord(surface.places(), open?.place ?? null, surface.selection(), direction);
    if (!next) {
      onNone();
      return;
    }
    close();
    surface.focus();
    surface.goTo(next);
    // The way there may scroll, and a menu closes when what it stands beside moves.
    requestAnimationFrame(() => void show(next));
  };

  const latest = useRef({ step, isOff: setup.spelledAs === 'off' });
  useLayoutEffect(() => {
    latest.current = { step, isOff: setup.spelledAs === 'off' };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F7' || event.ctrlKey || event.altKey || event.metaKey || latest.current.isOff)
        return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);

  useEffect(() => {
    const element = surface.element();
    if (!element) return undefined;
    let isByKeys = false;
    const onKeyDown = (event: KeyboardEvent): void => {
      isByKeys = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    };
    const onPointer = (): void => {
      isByKeys = false;
      close();
    };
    const onMenu = (event: MouseEvent): void => {
      const { from, to } = surface.selection();
      const place = isByKeys
        ? surface.places().find((one) => one.from <= from && to <= one.to)
        : surface.placeAt(event);
      // Words that are marked are to be copied or cut, unless the system marked this one itself.
      if (!place || (from !== to && !(from >= place.from && to <= place.to))) return;
      event.preventDefault();
      void show(place);
    };
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('pointerdown', onPointer);
    element.addEventListener('contextmenu', onMenu);
    element.addEventListener('beforeinput', close);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('pointerdown', onPointer);
      element.removeEventListener('contextmenu', onMenu);
      element.removeEventListener('beforeinput', close);
    };
  }, [surface, show, close]);

  return { open, close };
}

/** After the open menu's, or after the caret; round and round. Pure. */
export function nextWord(
  places: readonly PlacedWord[],
  open: PlacedWord | null,
  { from, to }: { readonly from: number; readonly to: number },
  direction: 1 | -1,
): PlacedWord | undefined {
  if (direction === 1) return places.find((place) => place.from >= (open?.to ?? to)) ?? places[0];
  return places.findLast((place) => place.to <= (open?.from ?? from)) ?? places.at(-1);
}
