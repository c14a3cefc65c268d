/**
 * Has a text read block by block, after a pause in typing and when the page is idle: first what stands nearest to the
 * caret, and only what changed with what its meaning may depend on. Lives as long as its text is open; keeps the hints
 * of the blocks that are there, in memory.
 * What must never happen: reading on the typing path, or underlines that come while a key is being composed.
 */
import type { Hint } from '../../coach/hint.ts';
import { AfterAPause } from '../worker/after-a-pause.ts';
import type { Coach } from './coach-client.ts';
import { passageAround, reachAround } from './passages.ts';

/** `key` is another one as soon as the text is. */
export type Block = { readonly key: object; readonly text: string };

export type CoachReaderOptions = {
  readonly coach: Coach;
  readonly role: string;
  readonly template: string;
  readonly blocks: () => readonly Block[];
  /** Index of the block with the caret. */
  readonly nearest: () => number;
  /** False while nothing may be drawn, e.g. while an input method composes. */
  readonly mayShow: () => boolean;
  /** New hints are there, or those there belong to another text now; with the words among them that may mean danger. */
  readonly onRead: (danger: ReadonlySet<string>) => void;
};

type Reading = { readonly keys: readonly object[]; readonly hints: readonly Hint[] };

const firstBatch = 4;
const largestBatch = 32;

export class CoachReader {
  readonly #options: CoachReaderOptions;
  readonly #read = new Map<object, Reading>();
  readonly #pause = new AfterAPause(() => this.#round());
  #isAsking = false;
  #isStopped = false;
  #hasNews = false;
  #batch = firstBatch;

  constructor(options: CoachReaderOptions) {
    this.#options = options;
  }

  /** On the typing path: starts the pause anew and does nothing else. */
  changed(): void {
    if (this.#isStopped) return;
    this.#batch = firstBatch;
    this.#pause.begin();
  }

  hintsOf(key: object): readonly Hint[] {
    return this.#read.get(key)?.hints ?? [];
  }

  stop(): void {
    this.#isStopped = true;
    this.#pause.cancel();
    this.#read.clear();
  }

  #round(): void {
    if (this.#isAsking || this.#isStopped) return;
    if (!this.#options.mayShow()) {
      this.changed();
      return;
    }
    const blocks = this.#options.blocks();
    const stale = this.#stale(blocks);
    // What is about to be answered is drawn once, with the answer.
    if (stale.length === 0 || this.#hasNews) this.#options.onRead(this.#danger(blocks));
    this.#hasNews = false;
    if (stale.length > 0) void this.#ask(blocks, stale);
  }

  /** The blocks to be read, nearest to the caret first; forgets those that are gone. */
  #stale(blocks: readonly Block[]): readonly Stale[] {
    const lengths = blocks.map(({ text }) => text.length);
    const here = new Set<object>();
    const stale: Stale[] = [];
    for (const [at, { key, text }] of blocks.entries()) {
      if (here.has(key) || text.trim() === '') continue;
      here.add(key);
      const [first, last] = reachAround(lengths, at);
      const known = this.#read.get(key);
      if (known && isSame(known.keys, blocks, first, last)) continue;
      const keys = blocks.slice(first, last + 1).map((block) => block.key);
      stale.push({ at, first, last, keys });
    }
    for (const key of this.#read.keys()) if (!here.has(key)) this.#read.delete(key);
    const nearest = this.#options.nearest();
    return stale.toSorted((one, other) => Math.abs(one.at - nearest) - Math.abs(other.at - nearest));
  }

  #danger(blocks: readonly Block[]): ReadonlySet<string> {
    const danger = new Set<string>();
    for (const { key, text } of blocks)
      for (const { label, start, end } of this.hintsOf(key))
        if (label === 'crisis') danger.add(text.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase());
    return danger;
  }

  async #ask(blocks: readonly Block[], stale: readonly Stale[]): Promise<void> {
    const asked = stale.slice(0, this.#batch);
    this.#batch = Math.min(this.#batch * 2, largestBatch);
    const texts = blocks.map(({ text }) => text);
    const { coach, role, template } = this.#options;
    this.#isAsking = true;
    const passages = asked.map(({ at, first, last }) => passageAround(texts, at, [first, last]));
    const answer = await coach.ask({ passages, role, template });
    this.#isAsking = false;
    if (answer === null) this.stop();
    if (answer === null || this.#isStopped) return;
    for (const [index, { at, keys }] of asked.entries())
      this.#read.set((blocks[at] as Block).key, { keys, hints: answer[index] ?? [] });
    this.#hasNews = true;
    // Somebody types: the next pause shows these and goes on.
    if (!this.#pause.isWaiting) this.#pause.whenIdle();
  }
}

type Stale = {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly keys: readonly object[];
};

function isSame(keys: readonly object[], blocks: readonly Block[], first: number, last: number): boolean {
  if (keys.length !== last - first + 1) return false;
  return keys.every((key, index) => key === blocks[first + index]?.key);
}
