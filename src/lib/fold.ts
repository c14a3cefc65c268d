/**
 * Folding: the form in which words are compared, so that case, accents, curly quotes and invisible characters
 * don't matter. Pure; nothing is stored here.
 * What must never happen: the fold of a text differing from the folds of its characters joined, because marks in
 * snippets are found by that.
 */

const ascii = /^[\u0000-\u007f]*$/;
/** Combining accents (Latin, Greek, Cyrillic …), Hebrew points, Arabic harakat. Vowel signs of other scripts stay. */
const accents =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;
/** Soft hyphen, zero-width characters and direction marks, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`]/gu;
const doubleQuotes = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const finalSigma = /\u03c2/gu;

export function fold(text: string): string {
  if (ascii.test(text)) return text.replaceAll('`', "'").toLowerCase();
  // quotes before NFKD, which would turn a spaced acute accent into a space and a mark
  const plain = decompose(unquote(text));
  // lower, upper, lower: both sharp s become ss, and every sigma one sigma
  const folded = plain.toLowerCase().toUpperCase().toLowerCase();
  return unquote(decompose(folded)).replace(finalSigma, '\u03c3');
}

const decompose = (text: string): string =>
  text.normalize('NFKD').replace(accents, '').replace(invisible, '');

const unquote = (text: string): string =>
  text.replace(singleQuotes, "'").replace(doubleQuotes, '"').replace(dashes, '-');

/** The distinct words of a query, folded. Empty when there is nothing to look for. */
export function queryWords(text: string): readonly string[] {
  return [...new Set(fold(text).split(/\s+/u))].filter((word) => word !== '');
}

/** A folded text that knows which UTF-16 units of the original every unit of it came from. */
export type FoldedWithOrigin = {
  readonly folded: string;
  /** Start and end, in the original, of the character that the folded unit came from. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** For short texts (a snippet's line): one step per character. */
export function foldWithOrigin(text: string): FoldedWithOrigin {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
    // an accent that folds to nothing belongs to the character before it
    if (piece === '' && ends.length > 0) ends[ends.length - 1] = at;
    folded += piece;
  }
  return { folded, starts, ends };
}

/** Where, in the original, the character begins that produced the folded unit at `index`. */
export function originOf(text: string, index: number): number {
  if (ascii.test(text)) return index;
  let units = 0;
  let at = 0;
  for (const character of text) {
    units += fold(character).length;
    if (units > index) return at;
    at += character.length;
  }
  return text.length;
}
