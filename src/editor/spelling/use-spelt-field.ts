/** Spelling in the field of a question. The marks are drawn by MirrorField, beneath the words. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { movePlaces } from '../moved-places.ts';
import { isUnder } from '../under-pointer.ts';
import { isBeingTyped, placeMisspelt } from './spelling-setup.ts';
import type { PlacedWord, SpellingSetup, SpellingSurface, SpeltWriting } from './spelling-setup.ts';
import type { SpeltBlock } from './spelling-reader.ts';
import { useSpellingReader } from './use-spelling-reader.ts';

export type SpeltFieldText = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly mirror: RefObject<HTMLElement | null>;
  readonly text: string;
};

export type SpeltField = SpeltWriting & {
  /** To be called when the answer was changed. */
  readonly changed: () => void;
};

type Drawn = { readonly text: string; readonly places: readonly PlacedWord[] };

export function useSpeltField(setup: SpellingSetup, { field, mirror, text }: SpeltFieldText): SpeltField {
  const [drawn, setDrawn] = useState<Drawn>({ text, places: [] });
  const block = useRef<SpeltBlock>({ key: {}, text });
  const isHolding = useRef(false);
  const places = useMemo(
    () => movePlaces(drawn.places, drawn.text, text).filter((place) => standsAlone(text, place)),
    [drawn, text],
  );
  const [live] = useState(() => new LivePlaces());
  useLayoutEffect(() => {
    live.set(places);
  }, [live, places]);

  const { changed, redraw } = useSpellingReader(setup, {
    blocks: () => [(block.current = keyed(block.current, text))],
    nearest: () => 0,
    mayShow: () => true,
    show: (checkedOf, isLeft) => {
      const own = keyed(block.current, text);
      const marked = live.now();
      const all = placeMisspelt(
        [{ at: 0, length: text.length, checked: checkedOf(own.key) }],
        marked,
        isLeft,
      );
      const caret = caretOf(field.current);
      const shown = all.filter((place) => !isBeingTyped(place, caret, marked));
      isHolding.current = shown.length < all.length;
      setDrawn((before) => (isSame(before, text, shown) ? before : { text, places: shown }));
    },
  });

  useEffect(() => {
    const element = field.current;
    const onCaret = (): void => {
      if (isHolding.current) redraw();
    };
    document.addEventListener('selectionchange', onCaret);
    element?.addEventListener('selectionchange', onCaret);
    element?.addEventListener('blur', onCaret);
    return () => {
      document.removeEventListener('selectionchange', onCaret);
      element?.removeEventListener('selectionchange', onCaret);
      element?.removeEventListener('blur', onCaret);
    };
  }, [field, redraw]);
  const onChange = useCallback(() => {
    // Another word is typed: what was held belongs to an earlier text.
    isHolding.current = false;
    changed();
  }, [changed]);

  const surface = useMemo(() => surfaceOf(field, mirror, () => live.now()), [field, mirror, live]);
  return { setup, surface, places, changed: onChange };
}

/** Letters typed right beside a word make it another one. */
const standsAlone = (text: string, { from, to }: PlacedWord): boolean =>
  !/[\p{L}\p{M}\p{N}'’]$/u.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^[\p{L}\p{M}\p{N}'’]/u.test(text.slice(to, to + 2));

/** Where the marks stand now, for what is asked between two drawings. */
class LivePlaces {
  #places: readonly PlacedWord[] = [];
  set(places: readonly PlacedWord[]): void {
    this.#places = places;
  }
  now(): readonly PlacedWord[] {
    return this.#places;
  }
}

const keyed = (before: SpeltBlock, text: string): SpeltBlock =>
  before.text === text ? before : { key: {}, text };

const caretOf = (field: HTMLTextAreaElement | null): number | null =>
  field !== null && document.activeElement === field && field.selectionStart === field.selectionEnd
    ? field.selectionEnd
    : null;

const isSame = (before: Drawn, text: string, places: readonly PlacedWord[]): boolean =>
  before.text === text &&
  before.places.length === places.length &&
  before.places.every(({ word, from }, at) => places[at]?.word === word && places[at].from === from);

function surfaceOf(
  field: SpeltFieldText['field'],
  mirror: SpeltFieldText['mirror'],
  places: () => readonly PlacedWord[],
): SpellingSurface {
  const elementsOf = ({ from }: PlacedWord): readonly HTMLElement[] => [
    ...(mirror.current?.querySelectorAll<HTMLElement>(`[data-misspelt="${from}"]`) ?? []),
  ];
  return {
    element: () => field.current,
    places,
    selection: () => ({ from: field.current?.selectionStart ?? 0, to: field.current?.selectionEnd ?? 0 }),
    placeAt: ({ clientX, clientY }) => places().find((place) => isUnder(elementsOf(place), clientX, clientY)),
    anchorOf: (place) => elementsOf(place)[0] ?? null,
    goTo: (place) => {
      field.current?.setSelectionRange(place.to, place.to);
      elementsOf(place)[0]?.scrollIntoView({ block: 'nearest' });
    },
    replace: ({ from, to, word: before }, word) => {
      const element = field.current;
      if (element?.value.slice(from, to) !== before) return;
      element.focus({ preventScroll: true });
      element.setSelectionRange(from, to);
      // The only way that the field's own undo knows of.
      document.execCommand('insertText', false, word);
    },
    focus: () => {
      field.current?.focus({ preventScroll: true });
    },
  };
}
