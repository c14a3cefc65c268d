/**
 * Phrases by the words they cannot do without, so that a sentence is only read against the few that could be in it.
 * Compiled once, at first use.
 */
import { compile } from './compile.ts';
import { tokenAt } from './stream.ts';
import type { Stream } from './stream.ts';

export type Found<T> = {
  readonly owner: T;
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
};
type Entry<T> = {
  readonly owner: T;
  readonly phrase: string;
  readonly regex: RegExp;
  readonly also: readonly ReadonlySet<string>[];
  readonly id: number;
};

export class PhraseIndex<T> {
  readonly #byKey = new Map<string, Entry<T>[]>();
  readonly #always: Entry<T>[] = [];
  #count = 0;

  add(owner: T, phrase: string): void {
    const { regex, anchors } = compile(phrase);
    const [rarest, ...others] = anchors;
    const also = others.map((keys) => new Set(keys));
    const entry = { owner, phrase, regex, also, id: (this.#count += 1) };
    if (rarest === undefined) this.#always.push(entry);
    else
      for (const key of rarest) {
        const entries = this.#byKey.get(key);
        if (entries === undefined) this.#byKey.set(key, [entry]);
        else entries.push(entry);
      }
  }

  find(stream: Stream): Found<T>[] {
    const out: Found<T>[] = [];
    const seen = new Set<number>();
    for (const entry of this.#always) read(entry, stream, out);
    for (const key of stream.keys)
      for (const entry of this.#byKey.get(key) ?? [])
        if (!seen.has(entry.id)) {
          seen.add(entry.id);
          if (entry.also.every((keys) => meets(stream.keys, keys))) read(entry, stream, out);
        }
    return out;
  }
}

function meets(sentence: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  const [small, large] = sentence.size < wanted.size ? [sentence, wanted] : [wanted, sentence];
  for (const key of small) if (large.has(key)) return true;
  return false;
}

function read<T>({ owner, phrase, regex }: Entry<T>, stream: Stream, out: Found<T>[]): void {
  regex.lastIndex = 0;
  for (let match = regex.exec(stream.text); match !== null; match = regex.exec(stream.text)) {
    const [from, to] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
    if (to > from) out.push({ owner, phrase, from: tokenAt(stream, from), to: tokenAt(stream, to - 1) + 1 });
    if (match[0].length === 0) regex.lastIndex += 1;
  }
}
