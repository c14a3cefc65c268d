/**
 * The words a person left as they are for this sitting, entry by entry. In memory of this page alone, which ends with
 * locking. What must never happen: any of it written down.
 */
import { wordKey } from '../../domain/document/spelling-choosing.ts';

const none: ReadonlySet<string> = new Set();

class LeftWords {
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** As `wordKey` makes them. */
  of(entryId: string): ReadonlySet<string> {
    return this.#words.get(entryId) ?? none;
  }

  leave(entryId: string, word: string): void {
    this.#words.set(entryId, new Set([...this.of(entryId), wordKey(word)]));
    for (const listener of this.#listeners) listener();
  }
}

export const leftWords = new LeftWords();
