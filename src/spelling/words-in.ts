/**
 * The words of a text that spelling has anything to say about, with their places in UTF-16 units. Left out: numbers and
 * words with digits, addresses and paths, code between backticks, other scripts than Latin, single letters, initials in
 * capitals, and words with a capital inside. Pure: what a word is, not whether it is right.
 */
export type Word = {
  readonly text: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** A capital says nothing here: every sentence begins with one. */
  readonly isFirst: boolean;
};

/** Letters, with apostrophes between them: straight, curly, and the one that phones make. */
const wordForm = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}\p{N}]+)*/gu;
const latinOnly = /^[\p{Script=Latin}\p{M}'’‘ʼ]+$/u;
const capitalInside = /\p{Ll}\p{Lu}/u;
const initials = /^\p{Lu}{1,5}(?:['’‘ʼ]?s)?$/u;
const code = /`[^`\n]*`/g;
/** Within a run without spaces. */
const address = /@|:\/\/|www\.|\\|_|^[~/]|[\p{L}\p{N}]\.[\p{L}\p{N}]{2,}|^#|^--/iu;

/** Shortened at the front ("’em"), and known only with their mark. */
const clipped = new Set(['em', 'tis', 'twas', 'til', 'cause', 'cos', 'bout', 'round']);

export function wordsIn(text: string): readonly Word[] {
  const codes = [...text.matchAll(code)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const words: Word[] = [];
  for (const { index: start, 0: run } of text.matchAll(/\S+/gu)) {
    if (address.test(run)) continue;
    for (const { index, 0: word } of run.matchAll(wordForm)) {
      const from = start + index;
      const to = from + word.length;
      if (isLeftOut(word) || isPart(text, from, to)) continue;
      if (codes.some(([begin, end]) => from >= begin && to <= end)) continue;
      words.push({ text: word, from, to, isFirst: isFirst(text, from) });
    }
  }
  return words;
}

const isLeftOut = (word: string): boolean =>
  word.length < 2 || !latinOnly.test(word) || capitalInside.test(word) || initials.test(word);

/** Of "st-stutter", "e-mail" and "’em". */
function isPart(text: string, from: number, to: number): boolean {
  const before = text[from - 1] ?? '';
  if (to - from <= 3 && (before === '-' || text[to] === '-')) return true;
  return /['’‘]/.test(before) && clipped.has(text.slice(from, to).toLowerCase());
}

/** Nothing but marks and spaces back to the end of another sentence, or of the line. */
function isFirst(text: string, from: number): boolean {
  for (let at = from - 1; at >= 0; at -= 1) {
    const unit = text[at] ?? '';
    if (/[.!?…:\n]/.test(unit)) return true;
    if (!/[\s"“”„'‘’«»()[\]*•–—-]/.test(unit)) return false;
  }
  return true;
}
