/**
 * The coach beside the field of a question: reads the answer with those before and after it, since an act named in one
 * answer clears a vague word in the next; shows hints of this answer alone. The underlines are drawn by MirrorField.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { movePlaces } from '../moved-places.ts';
import { isUnder } from '../under-pointer.ts';
import type { Block } from './coach-reader.ts';
import type { CoachedWriting, CoachSetup, HintSurface } from './coach-setup.ts';
import { markElements, shortest } from './mark-elements.ts';
import { HintBook } from './shown-hint.ts';
import type { PlacedHint } from './shown-hint.ts';
import { useCoachReader } from './use-coach-reader.ts';

export type FieldText = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly mirror: RefObject<HTMLElement | null>;
  /** All answers in the order of their questions. */
  readonly texts: readonly string[];
  /** Which of them is the field's. */
  readonly index: number;
};

export type CoachedField = CoachedWriting & {
  readonly places: readonly PlacedHint[];
  /** To be called when the answer was changed. */
  readonly changed: () => void;
};

type Drawn = { readonly text: string; readonly places: readonly PlacedHint[] };

export function useCoachedField(setup: CoachSetup, { field, mirror, texts, index }: FieldText): CoachedField {
  const text = texts[index] ?? '';
  const [drawn, setDrawn] = useState<Drawn>({ text, places: [] });
  const book = useRef(new HintBook());
  const keys = useRef<readonly Block[]>([]);

  const changed = useCoachReader(setup, {
    blocks: () => (keys.current = keyed(keys.current, texts)),
    nearest: () => index,
    mayShow: () => true,
    show: (hintsOf, isShown) => {
      const own = keyed(keys.current, texts)[index];
      if (!own) return;
      const places = book.current.place([{ text, at: 0, hints: hintsOf(own.key) }], isShown);
      setDrawn((before) => (isSame(before, text, places) ? before : { text, places }));
    },
  });

  const places = useMemo(() => movePlaces(drawn.places, drawn.text, text), [drawn, text]);
  const [live] = useState(() => new LivePlaces());
  useLayoutEffect(() => {
    live.set(places);
  }, [live, places]);
  const surface = useMemo(() => surfaceOf(field, mirror, () => live.now()), [field, mirror, live]);
  const hints = useMemo(() => places.map(({ hint }) => hint), [places]);
  return { setup, surface, hints, places, changed };
}

/** Where the hints stand now, for what is asked between two drawings. */
class LivePlaces {
  #places: readonly PlacedHint[] = [];
  set(places: readonly PlacedHint[]): void {
    this.#places = places;
  }
  now(): readonly PlacedHint[] {
    return this.#places;
  }
}

/** An answer keeps its key as long as its words stay the same. */
function keyed(before: readonly Block[], texts: readonly string[]): readonly Block[] {
  return texts.map((text, at) => {
    const known = before[at];
    return known?.text === text ? known : { key: {}, text };
  });
}

const isSame = (before: Drawn, text: string, places: readonly PlacedHint[]): boolean =>
  before.text === text &&
  before.places.length === places.length &&
  before.places.every(({ hint, from }, at) => places[at]?.hint === hint && places[at].from === from);

function surfaceOf(
  field: FieldText['field'],
  mirror: FieldText['mirror'],
  places: () => readonly PlacedHint[],
): HintSurface {
  const elementsOf = (id: string): readonly HTMLElement[] => markElements(mirror.current, id);
  return {
    element: () => field.current,
    places,
    caret: () => field.current?.selectionEnd ?? 0,
    hintAt: ({ clientX, clientY }) =>
      shortest(places().filter(({ hint }) => isUnder(elementsOf(hint.id), clientX, clientY)))?.hint.id ??
      null,
    anchorOf: (id) => elementsOf(id)[0] ?? null,
    goTo: ({ hint, to }) => {
      field.current?.setSelectionRange(to, to);
      elementsOf(hint.id)[0]?.scrollIntoView({ block: 'nearest' });
    },
    focus: () => {
      field.current?.focus({ preventScroll: true });
    },
  };
}
