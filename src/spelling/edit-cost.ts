/**
 * How far a typed word is from a right one, by what people do when they type: letters change places, a doubled letter is
 * forgotten, a vowel is heard wrongly, an apostrophe is left out. Each costs less than any other change. Pure but for
 * its scratch rows; words are rows of ASCII codes, small letters.
 */
const swapped = 0.7;
const heardAlike = 0.7;
const replaced = 1.1;
const doubled = 0.5;
const mark = 0.2;
const vowel = 0.8;
const letter = 1;

/** The least that a letter costs. */
export const leastCost = doubled;

const codesOf = (letters: string): readonly number[] => [...letters].map((one) => one.charCodeAt(0));
const vowels = new Set(codesOf('aeiouy'));
const apostrophe = 39;

/** Row by typed letter, column by wanted one. */
const size = 128;
const replacing = new Float32Array(size * size).fill(replaced);
for (let code = 0; code < size; code += 1) replacing[code * size + code] = 0;
for (const pair of ['sc', 'sz', 'kc', 'gj', 'fv', 'qk', 'dt', 'mn', ...pairsOf('aeiouy')]) {
  const [one = 0, other = 0] = codesOf(pair);
  replacing[one * size + other] = heardAlike;
  replacing[other * size + one] = heardAlike;
}

function pairsOf(letters: string): readonly string[] {
  return [...letters].flatMap((one) =>
    [...letters].filter((other) => other > one).map((other) => one + other),
  );
}

/** Words one behind the other, so that a hundred thousand of them are one object. */
export type Letters = { readonly codes: Uint8Array; readonly from: number; readonly length: number };

/** A letter too many, or one too few. */
function single({ codes, from, length }: Letters, at: number): number {
  const code = codes[from + at];
  if (code === apostrophe) return mark;
  if (at > 0 && code === codes[from + at - 1]) return doubled;
  if (at < length - 1 && code === codes[from + at + 1]) return doubled;
  return vowels.has(code ?? 0) ? vowel : letter;
}

/** Rows of the table that is filled for each pair of words; the work is done in one place, one pair at a time. */
export const longestWord = 40;
let earlier = new Float64Array(longestWord + 1);
let before = new Float64Array(longestWord + 1);
let row = new Float64Array(longestWord + 1);

/** Infinity when it is more than `most`. Neither word is longer than `longestWord`. */
export function editCost(typed: Letters, wanted: Letters, most: number): number {
  const { length } = wanted;
  before[0] = 0;
  for (let at = 0; at < length; at += 1) before[at + 1] = (before[at] ?? 0) + single(wanted, at);
  for (let i = 1; i <= typed.length; i += 1) {
    const code = typed.codes[typed.from + i - 1] ?? 0;
    const former = typed.codes[typed.from + i - 2];
    const tooMany = single(typed, i - 1);
    row[0] = (before[0] ?? 0) + tooMany;
    let least = row[0];
    for (let j = 1; j <= length; j += 1) {
      const want = wanted.codes[wanted.from + j - 1] ?? 0;
      const tooFew = (row[j - 1] ?? 0) + single(wanted, j - 1);
      let cost = (before[j - 1] ?? 0) + (replacing[code * size + want] ?? 0);
      cost = Math.min(cost, (before[j] ?? 0) + tooMany, tooFew);
      if (i > 1 && j > 1 && code === wanted.codes[wanted.from + j - 2] && former === want)
        cost = Math.min(cost, (earlier[j - 2] ?? 0) + swapped);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    [earlier, before, row] = [before, row, earlier];
  }
  const cost = before[length] ?? Infinity;
  return cost > most ? Infinity : cost;
}
