/**
 * What a misspelt word may have been meant to be: the right words that are nearest to it (edit-cost.ts), common ones
 * first, or two common words that were written as one. Pure; the word list it looks through is gone through whole, which
 * takes some ten milliseconds, so it is asked for one word at a time, off the typing path.
 * What must never happen: an insult offered where nobody wrote one.
 */
import { editCost, leastCost, longestWord } from './edit-cost.ts';
import type { Letters } from './edit-cost.ts';
import type { WordForms } from './word-forms.ts';
import { plain } from './word-list.ts';

const mostSuggestions = 5;

/** Further from the best than this is noise. */
const spread = 1.2;
const unranked = 0.9;
/** Of what is as common as words get. */
const commonCost = 0.25;
const perMagnitude = 0.15;
const otherFirst = 0.4;
const nameForWord = 0.5;
const owning = 0.6;
const rareShort = 0.6;
const splitCost = 0.9;
const mostRankOfPart = 1_500;

/** Forms with a mark that are no possession. */
const contraction = /'(?:m|t|ve|re|ll|d)$|^(?:he|here|how|it|let|she|that|there|what|where|who)'s$/;

const shortParts = new Set(
  'a am an as at be by do go he if i in is it me my no of on or so to up us we'.split(' '),
);

type Found = { readonly word: string; readonly score: number };

export class Suggester {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  /** All words' letters, one word behind the other, and where each begins. */
  readonly #codes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #masks: Uint32Array;
  readonly #ranks: ReadonlyMap<string, number>;

  /** `common`: words as people say them, the commonest first. */
  constructor({ words, unoffered }: WordForms, common: readonly string[]) {
    this.#known = words;
    this.#words = [...words].filter((word) => !unoffered.has(word) && word.length <= longestWord);
    const small = this.#words.map(bare);
    this.#codes = codes(small.join(''));
    this.#starts = new Uint32Array(small.length + 1);
    for (const [at, { length }] of small.entries()) this.#starts[at + 1] = (this.#starts[at] ?? 0) + length;
    this.#masks = Uint32Array.from(small, lettersIn);
    this.#ranks = new Map(common.map((word, at) => [word, at]));
  }

  suggest(given: string): readonly string[] {
    const typed = bare(given);
    if (typed.length > longestWord) return [];
    const found = [...this.#near(typed, given), ...this.#split(typed)].toSorted(
      (one, other) => one.score - other.score,
    );
    const worst = (found[0]?.score ?? 0) + spread;
    const asTyped = found.filter(({ score }) => score <= worst).map(({ word }) => casedAs(given, word));
    return [...new Map(asTyped.map((word) => [word.toLowerCase(), word])).values()]
      .filter((word) => word !== given)
      .slice(0, mostSuggestions);
  }

  *#near(typed: string, given: string): Generator<Found> {
    const most = typed.length <= 3 ? 1.2 : typed.length <= 7 ? 2 : 2.5;
    const mostLetters = Math.floor(most / leastCost);
    const mask = lettersIn(typed);
    const typedLetters: Letters = { codes: codes(typed), from: 0, length: typed.length };
    for (const [at, word] of this.#words.entries()) {
      const from = this.#starts[at] ?? 0;
      const length = (this.#starts[at + 1] ?? 0) - from;
      if (Math.abs(length - typed.length) > mostLetters) continue;
      const other = this.#masks[at] ?? 0;
      // A letter that one has and the other hasn't at all was put in, left out, or taken for another.
      if (count(mask & ~other) > most + 1 || count(other & ~mask) > most + 1) continue;
      const cost = editCost(typedLetters, { codes: this.#codes, from, length }, most);
      if (cost <= most) yield this.#scored(word, cost, typed, given);
    }
  }

  #scored(word: string, cost: number, typed: string, given: string): Found {
    const small = word.toLowerCase();
    let score = cost + this.#rarity(small);
    if (small[0] !== typed[0]) score += otherFirst;
    if (contraction.test(small)) return { word, score };
    if (small.length < 3 && !shortParts.has(small)) score += rareShort;
    if (small !== word && given === given.toLowerCase() && !this.#ranks.has(small)) score += nameForWord;
    if (small.endsWith("'s") && !typed.includes("'")) score += owning;
    // The same word with a capital ("Friend") is met as its small self.
    if (small !== word && this.#known.has(small)) score = Infinity;
    return { word, score };
  }

  *#split(typed: string): Generator<Found> {
    for (let at = 1; at < typed.length - 1; at += 1) {
      const parts = [typed.slice(0, at), typed.slice(at)];
      if (!parts.every((part) => this.#isCommon(part))) continue;
      const rarity = parts.reduce((sum, part) => sum + this.#rarity(part), 0);
      yield { word: parts.join(' '), score: splitCost + rarity * 0.8 };
    }
  }

  #isCommon(part: string): boolean {
    if (part.length < 3) return shortParts.has(part);
    return this.#known.has(part) && (this.#ranks.get(part) ?? Infinity) < mostRankOfPart;
  }

  #rarity(small: string): number {
    if (contraction.test(small) || shortParts.has(small)) return commonCost;
    const rank = this.#ranks.get(small);
    return rank === undefined ? unranked : Math.log10(rank + 1) * perMagnitude;
  }
}

/** Small letters without accents, and straight marks. */
const bare = (word: string): string => plain(word).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const codes = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0) & 127);

/** One bit a letter. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - 97;
    if (place >= 0 && place < 26) bits |= 1 << place;
  }
  return bits;
}

function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** In capitals, with a capital, or small, as it was typed; with the marks that were typed. */
function casedAs(given: string, word: string): string {
  const curly = given.includes('’') ? word.replaceAll("'", '’') : word;
  if (given.length > 1 && given === given.toUpperCase()) return curly.toUpperCase();
  return /^\p{Lu}/u.test(given) ? curly[0]?.toUpperCase() + curly.slice(1) : curly;
}
