/**
 * A list of entries kept newest first: by day, then by when they were created. Changed in place, one entry at a
 * time, so that a save never sorts a whole journal. In memory only.
 * What must never happen: removing with other keys than the entry was inserted with (it would stay as a ghost).
 */
import type { Entry } from '../../../src/domain/entry.ts';

type Ordered = Pick<Entry, 'id' | 'entryOn' | 'createdAt'>;

export function compareNewestFirst(a: Ordered, b: Ordered): number {
  if (a.entryOn !== b.entryOn) return a.entryOn > b.entryOn ? -1 : 1;
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

export class NewestFirst {
  readonly #entries: Entry[] = [];

  get size(): number {
    return this.#entries.length;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** For the first load: many at once, sorted once. */
  addAll(entries: readonly Entry[]): void {
    for (const entry of entries) this.#entries.push(entry);
    this.#entries.sort(compareNewestFirst);
  }

  add(entry: Entry): void {
    this.#entries.splice(this.#placeOf(entry), 0, entry);
  }

  remove(entry: Ordered): void {
    const at = this.#placeOf(entry);
    if (this.#entries[at]?.id !== entry.id) throw new Error('Removed an entry that is not in the list');
    this.#entries.splice(at, 1);
  }

  #placeOf(entry: Ordered): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = this.#entries[middle];
      if (there !== undefined && compareNewestFirst(there, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
