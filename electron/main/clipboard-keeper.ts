/**
 * Takes from the clipboard, when the journal locks or closes, what Tend put there, unless something else has been copied
 * since. Keeps a keyed hash in memory, never the words. Knows no Electron.
 * What must never happen: somebody else's copy cleared; a clipboard that can't be read keeping the journal open.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { describeError, log } from './log.ts';

export type ClipboardPorts = {
  readonly read: () => string | Promise<string>;
  readonly clear: () => void | Promise<void>;
  /** Until what a page has copied has arrived: its word of it may come first. */
  readonly settle: () => Promise<void>;
};

export class ClipboardKeeper {
  readonly #ports: ClipboardPorts;
  readonly #key = randomBytes(32);
  #held: string | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(ports: ClipboardPorts) {
    this.#ports = ports;
  }

  /** Something of ours is on the clipboard, or about to be. */
  note(): Promise<void> {
    this.#looking = this.#look();
    return this.#looking;
  }

  async clearIfOurs(): Promise<void> {
    await this.#looking;
    const held = this.#held;
    this.#held = null;
    if (held === null) return;
    try {
      if (this.#hash(await this.#ports.read()) === held) await this.#ports.clear();
    } catch (error) {
      log('clipboard-not-cleared', describeError(error));
    }
  }

  async #look(): Promise<void> {
    await this.#ports.settle();
    try {
      const text = await this.#ports.read();
      this.#held = text === '' ? null : this.#hash(text);
    } catch (error) {
      log('clipboard-not-read', describeError(error));
    }
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#key).update(text, 'utf8').digest('hex');
  }
}
