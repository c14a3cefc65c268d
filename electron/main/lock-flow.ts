/**
 * Locking and closing, one at a time: cover and flush → the vault process ends → the page's process ends → its storage
 * is cleared → a fresh page and a fresh vault. Knows no Electron; the steps come as ports.
 * What must never happen: two locks at once, a lock that waits for a hung page, a close that loses a word unasked,
 * a step after this one running while the vault still holds keys.
 */
import { assertNever } from '../../src/lib/assert-never.ts';
import type { FlushAnswer, FlushWhy } from './flush-gate.ts';
import { describeError, log } from './log.ts';

export type LockReason =
  | 'person'
  | 'idle'
  | 'suspend'
  | 'lock-screen'
  | 'switched-user'
  | 'minimised'
  /** By the key that hides the window at once: whoever presses it wants nothing to be asked. */
  | 'hidden'
  | 'clock-jump'
  | 'page-gone'
  | 'vault-gone';

export type LockPorts = {
  readonly flush: (why: FlushWhy, patienceMs: number) => Promise<FlushAnswer>;
  /** Resolves when the process is gone. */
  readonly endVault: () => Promise<void>;
  readonly startVault: () => void;
  /** Cover shown, the old page's process gone, its storage cleared. `force`: the page doesn't listen any more. */
  readonly throwPageAway: (force: boolean) => Promise<void>;
  readonly loadPage: () => Promise<void>;
  /** Of what Tend put there. */
  readonly clearClipboard: () => Promise<void>;
  /** Words could not be saved: true when the person wants to go on all the same. The signal takes the question away. */
  readonly acceptLoss: (why: FlushWhy, signal: AbortSignal) => Promise<boolean>;
  /** The page may uncover: nothing happens after all. */
  readonly stay: () => void;
  readonly destroyWindow: () => void;
};

const lockPatienceMs = 1_500;
const closePatienceMs = 4_000;

export class LockFlow {
  #ports: LockPorts;
  #locking: Promise<void> | null = null;
  #closing: Promise<void> | null = null;
  #question: AbortController | null = null;

  constructor(ports: LockPorts) {
    this.#ports = ports;
  }

  /** A lock or a close is on its way. */
  get isBusy(): boolean {
    return this.#locking !== null || this.#closing !== null;
  }

  /** The first page of this run. */
  async open(): Promise<void> {
    this.#ports.startVault();
    await this.#ports.loadPage();
  }

  lock(reason: LockReason): Promise<void> {
    // A question nobody answers must not keep the vault open.
    if (reason !== 'person') this.#question?.abort();
    if (this.#closing) return this.#closing;
    this.#locking ??= this.#lock(reason).finally(() => {
      this.#locking = null;
    });
    return this.#locking;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close().finally(() => {
      this.#closing = null;
    });
    return this.#closing;
  }

  async #lock(reason: LockReason): Promise<void> {
    log('lock', { reason });
    const answer = await this.#flushBefore(reason);
    if (answer === 'not-saved' && reason === 'person' && !(await this.#acceptLoss('lock'))) {
      this.#ports.stay();
      return;
    }
    await this.#ports.endVault();
    const hangs = answer === 'no-answer' && reason !== 'vault-gone' && reason !== 'page-gone';
    await this.#step('clipboard-not-cleared', () => this.#ports.clearClipboard());
    await this.#step('page-not-thrown-away', () => this.#ports.throwPageAway(hangs));
    this.#ports.startVault();
    await this.#step('page-not-loaded', () => this.#ports.loadPage());
  }

  /**
   * A person who asked to lock is told when words would be lost. A lock that comes by itself (idle, suspend) may find
   * nobody there, so privacy goes first: the page has been saying "Not saved" all along.
   */
  #flushBefore(reason: LockReason): Promise<FlushAnswer> {
    switch (reason) {
      case 'page-gone':
      case 'vault-gone':
        return Promise.resolve('no-answer');
      case 'person':
      case 'idle':
      case 'suspend':
      case 'lock-screen':
      case 'switched-user':
      case 'minimised':
      case 'hidden':
      case 'clock-jump':
        return this.#ports.flush('lock', lockPatienceMs);
      default:
        return assertNever(reason);
    }
  }

  async #close(): Promise<void> {
    await this.#locking;
    const answer = await this.#ports.flush('close', closePatienceMs);
    if (answer === 'not-saved' && !(await this.#acceptLoss('close'))) {
      this.#ports.stay();
      return;
    }
    await this.#ports.endVault();
    await this.#step('clipboard-not-cleared', () => this.#ports.clearClipboard());
    this.#ports.destroyWindow();
  }

  /** What the person answers, or true as soon as a lock comes that can't wait for them. */
  async #acceptLoss(why: FlushWhy): Promise<boolean> {
    const question = new AbortController();
    this.#question = question;
    const { signal } = question;
    const urgent = new Promise<true>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve(true);
      });
    });
    try {
      return await Promise.race([urgent, this.#ports.acceptLoss(why, signal)]);
    } finally {
      this.#question = null;
    }
  }

  /** A failed step must not keep the next ones from happening: they are what makes the lock. */
  async #step(kind: string, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      log(kind, describeError(error));
    }
  }
}
