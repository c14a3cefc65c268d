/**
 * Finds any of many needles in a buffer in one pass: a bitmap over the first four bytes rules out nearly every
 * position, the few that remain are compared in full. In memory only.
 */
import type { Needle } from './needles.ts';

const bits = 20;

export class Finder {
  readonly #maybe = new Uint8Array(1 << bits);
  readonly #byStart = new Map<number, Needle[]>();

  constructor(needles: readonly Needle[]) {
    for (const needle of needles) {
      if (needle.bytes.length < 4)
        throw new Error('a needle shorter than four bytes would be found by chance');
      const start = needle.bytes.readUInt32LE(0);
      this.#maybe[slot(start)] = 1;
      const same = this.#byStart.get(start);
      if (same) same.push(needle);
      else this.#byStart.set(start, [needle]);
    }
  }

  /** Every needle that occurs, each once, with the offset of its first occurrence. */
  find(haystack: Buffer): readonly { readonly needle: Needle; readonly offset: number }[] {
    const found = new Map<Needle, number>();
    const last = haystack.length - 4;
    for (let at = 0; at <= last; at += 1) {
      const start =
        (haystack[at]! | (haystack[at + 1]! << 8) | (haystack[at + 2]! << 16) | (haystack[at + 3]! << 24)) >>>
        0;
      if (this.#maybe[slot(start)] === 0) continue;
      for (const needle of this.#byStart.get(start) ?? [])
        if (!found.has(needle) && haystack.subarray(at, at + needle.bytes.length).equals(needle.bytes))
          found.set(needle, at);
    }
    return [...found].map(([needle, offset]) => ({ needle, offset }));
  }
}

const slot = (start: number): number => Math.imul(start, 0x9e3779b1) >>> (32 - bits);
