/** What changes in a journal's spelling, and what it leaves alone. Pure. */
import { longestOwnWord, mostOwnWords } from './spelling.ts';
import type { Spelling } from './spelling.ts';

export type SpelledAs = 'off' | 'en-GB' | 'en-US';

/** Until something is chosen: the English of the computer, and nothing on a computer of another language. */
export function spelledAs({ language }: Spelling, systemLanguage: string): SpelledAs {
  if (language !== 'system') return language;
  const [first, ...others] = systemLanguage.toLowerCase().split(/[-_]/);
  if (first !== 'en') return 'off';
  return others.includes('us') ? 'en-US' : 'en-GB';
}

export const wordKey = (word: string): string =>
  word.toLowerCase().normalize('NFC').replaceAll(/[’‘ʼ]/g, "'");

/** The oldest go when there are too many; one that is longer than a document takes is not kept. */
export function addOwnWord(spelling: Spelling, word: string): Spelling {
  if (word === '' || word.length > longestOwnWord) return spelling;
  const others = removeOwnWord(spelling, word).words;
  return { ...spelling, words: [...others, word].slice(-mostOwnWords) };
}

export const removeOwnWord = (spelling: Spelling, word: string): Spelling => ({
  ...spelling,
  words: spelling.words.filter((one) => wordKey(one) !== wordKey(word)),
});

/** Asked for every mark of a text, of words that rarely change. A word of one's own may own something (’s). */
export function isOwnWord(spelling: Spelling, word: string): boolean {
  const key = wordKey(word);
  const own = keysOf(spelling);
  return own.has(key) || own.has(key.replace(/'s$/, ''));
}

const known = new WeakMap<Spelling, ReadonlySet<string>>();
function keysOf(spelling: Spelling): ReadonlySet<string> {
  let keys = known.get(spelling);
  if (keys === undefined) {
    keys = new Set(spelling.words.map(wordKey));
    known.set(spelling, keys);
  }
  return keys;
}
