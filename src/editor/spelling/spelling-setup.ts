/** What the page tells spelling about one text, and what spelling hands back to be shown. Types, and one rule. */
import type { SpelledAs } from '../../domain/document/spelling-choosing.ts';
import type { Checked } from '../../spelling/misspelt.ts';
import { nameKey } from '../../spelling/misspelt.ts';

export type SpellingSetup = {
  readonly entryId: string;
  /** `off` also until the journal has told. */
  readonly spelledAs: SpelledAs;
  readonly isOwnWord: (word: string) => boolean;
  readonly addOwnWord: (word: string) => void;
  /** The last word added is not on the disk; on this page it holds. */
  readonly hasFailed: boolean;
  /** What is finished is left in peace until somebody changes it. */
  readonly isDraft: boolean;
};

/** `from` and `to` count as its writing place counts: positions of the document, or units of a field's text. */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** A place of writing as the menu needs it: an editor, or the field of a question. */
export type SpellingSurface = {
  /** Hears the keys and the pointer. */
  readonly element: () => HTMLElement | null;
  readonly places: () => readonly PlacedWord[];
  readonly selection: () => { readonly from: number; readonly to: number };
  readonly placeAt: (event: MouseEvent) => PlacedWord | undefined;
  /** What the menu stands beside. */
  readonly anchorOf: (place: PlacedWord) => HTMLElement | null;
  /** Puts the caret behind the word and shows it. */
  readonly goTo: (place: PlacedWord) => void;
  /** One step to undo. Does nothing when the word is no longer there. */
  readonly replace: (place: PlacedWord, word: string) => void;
  /** Gives the writing the focus back, the caret where it is. */
  readonly focus: () => void;
};

export type SpeltWriting = {
  readonly setup: SpellingSetup;
  readonly surface: SpellingSurface;
  readonly places: readonly PlacedWord[];
};

export type CheckedBlock = {
  /** Where the block's first unit stands. */
  readonly at: number;
  readonly length: number;
  /** undefined while it is still to be looked at. */
  readonly checked: Checked | undefined;
};

/**
 * What is to be marked of a whole text: not the names it has elsewhere, not what a person left. What is `marked` in a
 * block that is still to be looked at stays until then. Pure.
 */
export function placeMisspelt(
  blocks: readonly CheckedBlock[],
  marked: readonly PlacedWord[],
  isLeft: (word: string) => boolean,
): readonly PlacedWord[] {
  const names = new Set(blocks.flatMap(({ checked }) => checked?.names ?? []));
  return blocks.flatMap(({ at, length, checked }) =>
    checked === undefined
      ? marked.filter(({ word, from, to }) => from >= at && to <= at + length && !isLeft(word))
      : checked.misspelt
          .filter(({ word, mayBeName }) => !(mayBeName && names.has(nameKey(word))) && !isLeft(word))
          .map(({ word, from, to }) => ({ word, from: at + from, to: at + to })),
  );
}

/**
 * The word that is being typed is not marked before the caret leaves it; one that was marked stays so when the caret
 * comes back. Pure.
 */
export const isBeingTyped = (
  { from, to }: PlacedWord,
  caret: number | null,
  marked: readonly PlacedWord[],
): boolean =>
  caret !== null &&
  caret >= from &&
  caret <= to &&
  !marked.some((mark) => mark.from === from && mark.to === to);
