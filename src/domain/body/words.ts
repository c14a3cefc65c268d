/**
 * Counts words. It runs over every entry at every unlock, so plain Latin text takes a road without regular
 * expressions; everything else is counted by Unicode's own classes. A test holds the two roads together.
 */

/** An apostrophe or hyphen inside a word doesn't end it; dashes and quotation marks do. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‐-]*/gu;
/** Scripts written without spaces: each character counts as a word there. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

export function countWords(text: string): number {
  return countLatin(text) ?? countAny(text);
}

/** null as soon as a character is met that this road doesn't know. */
function countLatin(text: string): number | null {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isLatinLetterOrDigit(code)) {
      if (!inside) count += 1;
      inside = true;
    } else if (code < 0x80 || code === 0xa0 || (code >= 0x2013 && code <= 0x2026)) {
      inside = inside && joinsLetters(code);
    } else return null;
  }
  return count;
}

/** ' - ’ */
const joinsLetters = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019;

const isLatinLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

export function countAny(text: string): number {
  let count = 0;
  for (const [found] of text.matchAll(word)) {
    const alone = found.match(unspaced)?.length ?? 0;
    if (alone === 0) count += 1;
    else count += alone + (/[\p{L}\p{N}]/u.test(found.replace(unspaced, '')) ? 1 : 0);
  }
  return count;
}
