/**
 * Phrases by the words they cannot do without, so that a sentence is only read against the few that could be in it.
 * Compiled once, at first use.
 */
import { compile } from './compile.ts';
import { tokenAt } from './stream.ts';
import type { Stream } from './stream.ts';

export type Found<T> = { readonly owner: T; readonly phrase: string; readonly from: number; readonly to: number };
type Entry<T> = { readonly owner: T; readonly phrase: string; readonly regex: RegExp; readonly id: number };

export class PhraseIndex<T> {
  readonly #byKey = new Map<string, Entry<T>[]>();
  readonly #always: Entry<T>[] = [];
  #count = 0;

  add(owner: T, phrase: string): void {
    const { regex, anchors } = compile(phrase);
    const entry = { owner, phrase, regex, id: (this.#count += 1) };
    if (anchors === null) this.#always.push(entry);
    else
      for (const key of new Set(anchors)) {
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
          read(entry, stream, out);
        }
    return out;
  }
}

function read<T>({ owner, phrase, regex }: Entry<T>, stream: Stream, out: Found<T>[]): void {
  regex.lastIndex = 0;
  for (let match = regex.exec(stream.text); match !== null; match = regex.exec(stream.text)) {
    const [from, to] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
    if (to > from) out.push({ owner, phrase, from: tokenAt(stream, from), to: tokenAt(stream, to - 1) + 1 });
    if (match[0].length === 0) regex.lastIndex += 1;
  }
}
