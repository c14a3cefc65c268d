/**
 * Work on the same key runs one after the other, in the order it was asked for; work on different keys runs side
 * by side. A piece of work that throws doesn't stop the next. In memory only.
 */
export class OneAtATime<Key> {
  readonly #last = new Map<Key, Promise<unknown>>();

  run<T>(key: Key, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key);
    const now = before === undefined ? work() : before.then(work, work);
    this.#last.set(key, now);
    const tidy = (): void => {
      if (this.#last.get(key) === now) this.#last.delete(key);
    };
    now.then(tidy, tidy);
    return now;
  }

  /** Resolves when everything asked for so far is done. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }
}
