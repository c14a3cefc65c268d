/**
 * What is misspelt in one block of text. Pure. A capital inside a sentence makes a name, and names are nobody's business;
 * at its start it can be either, so such words are told apart, with the names that were met, for whoever sees the whole
 * text. A block that is mostly unknown is in another language and has no mistakes.
 */
import { plain } from './word-list.ts';
import { wordsIn } from './words-in.ts';

export type Misspelt = {
  readonly word: string;
  /** In UTF-16 units of the block; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Begins a sentence with a capital: right, if the text has it as a name elsewhere. */
  readonly mayBeName: boolean;
};

export type Checked = {
  readonly misspelt: readonly Misspelt[];
  /** As `nameKey` makes them; only those that no dictionary has. */
  readonly names: readonly string[];
};

const fewestToTell = 8;
const shareOfAnother = 0.6;

export function checkText(text: string, knows: (word: string) => boolean): Checked {
  const words = wordsIn(text);
  const unknown = words.filter((word) => !knows(word.text));
  if (words.length >= fewestToTell && unknown.length > words.length * shareOfAnother)
    return { misspelt: [], names: [] };
  const misspelt: Misspelt[] = [];
  const names = new Set<string>();
  for (const { text: word, from, to, isFirst } of unknown) {
    const hasCapital = /^\p{Lu}\p{Ll}/u.test(word);
    if (hasCapital && !isFirst) names.add(nameKey(word));
    else misspelt.push({ word, from, to, mayBeName: hasCapital });
  }
  return { misspelt, names: [...names] };
}

/** What a name has in common with itself when it owns something. */
export const nameKey = (word: string): string => plain(word).toLowerCase().replace(/'s$/, '');
