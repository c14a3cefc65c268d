/**
 * Search over everything a person wrote: the folded text of every entry, in memory, dropped with the process.
 * Built in the background in slices; a query folds what is not yet there, so that it always answers completely.
 * What must never happen: any of this on a disk; a result from an older version of an entry.
 */
import type { EntryId } from '../../../src/domain/ids.ts';
import { fold, queryWords } from '../../../src/lib/fold.ts';
import { snippetOf } from './snippet.ts';
import type { Snippet } from './snippet.ts';

export type Searchable = { readonly id: EntryId };
export type Found<T> = { readonly what: T; readonly snippet: Snippet };
export type FoundAll<T> = { readonly hits: readonly Found<T>[]; readonly total: number };

export class SearchIndex<T extends Searchable> {
  readonly #partsOf: (what: T) => readonly string[];
  readonly #folded = new Map<EntryId, string>();

  /** `partsOf` gives the texts to look in, in the order in which snippets prefer them. */
  constructor(partsOf: (what: T) => readonly string[]) {
    this.#partsOf = partsOf;
  }

  /** The entry changed or went away; its text is folded again when next needed. */
  forget(id: EntryId): void {
    this.#folded.delete(id);
  }

  /** Folds ahead of the first query. The answer is how much text that was. */
  prepare(what: T): number {
    return this.#foldedOf(what).length;
  }

  /** Every word must occur somewhere in an entry. The order given is the order of the hits. */
  run(text: string, all: Iterable<T>, limit: number): FoundAll<T> {
    const words = queryWords(text);
    if (words.length === 0) return { hits: [], total: 0 };
    const hits: Found<T>[] = [];
    let total = 0;
    for (const what of all) {
      const folded = this.#foldedOf(what);
      if (!words.every((word) => folded.includes(word))) continue;
      total += 1;
      if (hits.length < limit) hits.push({ what, snippet: snippetOf(this.#partsOf(what), words) });
    }
    return { hits, total };
  }

  #foldedOf(what: T): string {
    const there = this.#folded.get(what.id);
    if (there !== undefined) return there;
    const folded = fold(this.#partsOf(what).join('\n'));
    this.#folded.set(what.id, folded);
    return folded;
  }
}
