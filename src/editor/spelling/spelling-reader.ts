/**
 * Has a text's spelling looked at block by block, after a pause in typing and when the page is idle: what changed, and
 * nothing else, nearest to the caret first. Lives as long as its text is open; keeps the answers in memory.
 * What must never happen: work on the typing path but a timer; a mark drawn while a key is being composed.
 */
import type { Checked } from '../../spelling/misspelt.ts';
import type { Variant } from '../../spelling/word-list.ts';
import { AfterAPause } from '../worker/after-a-pause.ts';
import type { Speller } from './speller.ts';

/** `key` is another one as soon as the text is. */
export type SpeltBlock = { readonly key: object; readonly text: string };

export type SpellingReaderOptions = {
  readonly speller: Speller;
  readonly variant: Variant;
  readonly blocks: () => readonly SpeltBlock[];
  /** Index of the block with the caret. */
  readonly nearest: () => number;
  /** False while nothing may be drawn, e.g. while an input method composes. */
  readonly mayShow: () => boolean;
  readonly onRead: () => void;
};

const largestBatch = 32;

export class SpellingReader {
  readonly #options: SpellingReaderOptions;
  readonly #checked = new Map<object, Checked>();
  readonly #pause = new AfterAPause(() => void this.#round());
  #isAsking = false;
  #isStopped = false;
  #hasNews = false;

  constructor(options: SpellingReaderOptions) {
    this.#options = options;
  }

  /** On the typing path: starts the pause anew and does nothing else. */
  changed(): void {
    if (!this.#isStopped) this.#pause.begin();
  }

  checkedOf(key: object): Checked | undefined {
    return this.#checked.get(key);
  }

  stop(): void {
    this.#isStopped = true;
    this.#pause.cancel();
    this.#checked.clear();
  }

  async #round(): Promise<void> {
    const { blocks, mayShow, onRead, speller, variant } = this.#options;
    if (this.#isAsking || this.#isStopped) return;
    if (!mayShow()) {
      this.changed();
      return;
    }
    const asked = this.#news(blocks()).slice(0, largestBatch);
    // What is about to be answered is drawn once, with the answer.
    if (asked.length === 0 || this.#hasNews) onRead();
    this.#hasNews = false;
    if (asked.length === 0) return;
    this.#isAsking = true;
    const answer = await speller.check(
      variant,
      asked.map(({ text }) => text),
    );
    this.#isAsking = false;
    if (answer === null) this.stop();
    if (answer === null || this.#isStopped) return;
    for (const [at, { key }] of asked.entries()) this.#checked.set(key, answer[at] ?? noMistakes);
    this.#hasNews = true;
    // Somebody types: the next pause shows these and goes on.
    if (!this.#pause.isWaiting) this.#pause.whenIdle();
  }

  /** Nearest to the caret first; forgets what is gone. */
  #news(blocks: readonly SpeltBlock[]): readonly SpeltBlock[] {
    const here = new Set(blocks.map(({ key }) => key));
    for (const key of this.#checked.keys()) if (!here.has(key)) this.#checked.delete(key);
    const nearest = this.#options.nearest();
    return blocks
      .map((block, at) => ({ block, distance: Math.abs(at - nearest) }))
      .filter(({ block: { key, text } }) => text.trim() !== '' && !this.#checked.has(key))
      .toSorted((one, other) => one.distance - other.distance)
      .map(({ block }) => block);
  }
}

export const noMistakes: Checked = { misspelt: [], names: [] };
