/**
 * Asking the page to save what it holds, and waiting a bounded time for its answer. Stores nothing.
 * What must never happen: a wait without an end, an answer to an earlier question taken for this one's.
 */
import type { ShellEvent } from '../contract/shell.ts';

export type FlushWhy = Extract<ShellEvent, { type: 'flush' }>['why'];
/** `clean`: everything is on the disk. `not-saved`: the page says something could not be saved. */
export type FlushAnswer = 'clean' | 'not-saved' | 'no-answer';

export class FlushGate {
  #settle: ((answer: FlushAnswer) => void) | null = null;
  #send: (event: ShellEvent) => boolean;

  /** `send` answers false when there is no page to hear it. */
  constructor(send: (event: ShellEvent) => boolean) {
    this.#send = send;
  }

  ask(why: FlushWhy, patienceMs: number): Promise<FlushAnswer> {
    this.#settle?.('no-answer');
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#settle?.('no-answer'), patienceMs);
      this.#settle = (answer) => {
        clearTimeout(timer);
        this.#settle = null;
        resolve(answer);
      };
      if (!this.#send({ type: 'flush', why })) this.#settle('no-answer');
    });
  }

  answered(clean: boolean): void {
    this.#settle?.(clean ? 'clean' : 'not-saved');
  }

  /** The page died: nobody will answer. */
  abandon(): void {
    this.#settle?.('no-answer');
  }
}
