/** Long pieces of work on one log, one after the other. A piece that fails doesn't stop the next. In memory only. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const now = this.#last.then(work);
    this.#last = now.catch(() => undefined);
    return now;
  }

  /** Resolves when everything asked for so far is over. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
