/**
 * Wrong tries at opening a journal: how many since the last success and how long the next has to wait. None for
 * the first three, then 1, 2, 4 … 60 seconds. It only slows a person at the keyboard; the key derivation is the
 * wall. The counts live in the main process's settings (they survive a restart); here they are enforced.
 * What must never happen: a wipe after some number of tries; a clock that was set back locking the writer out.
 */
import type { EpochMs, JournalId } from '../../../src/domain/ids.ts';
import type { FailedUnlocks } from '../../contract/vault-main.ts';
import type { Clock } from '../store/clock.ts';

type Failures = { readonly count: number; readonly lastAt: EpochMs };

const freeTries = 3;
const longestDelay = 60_000;

export function delayAfter(failures: number): number {
  if (failures <= freeTries) return 0;
  return Math.min(longestDelay, 1000 * 2 ** Math.min(failures - freeTries - 1, 16));
}

export class Attempts {
  readonly #clock: Clock;
  readonly #failures = new Map<JournalId, Failures>();

  constructor(known: FailedUnlocks, clock: Clock) {
    this.#clock = clock;
    for (const [id, { count, lastAt }] of Object.entries(known)) {
      if (Number.isSafeInteger(count) && count > 0 && Number.isFinite(lastAt)) {
        this.#failures.set(id as JournalId, { count, lastAt });
      }
    }
  }

  /** When the next try is allowed, or null when it is now. */
  waitUntil(id: JournalId): EpochMs | null {
    const failures = this.#failures.get(id);
    if (failures === undefined) return null;
    const now = this.#clock.now();
    // the clock was set back: count the delay from now, once
    const lastAt = Math.min(failures.lastAt, now);
    if (lastAt !== failures.lastAt) this.#failures.set(id, { count: failures.count, lastAt });
    const until = lastAt + delayAfter(failures.count);
    return until > now ? until : null;
  }

  failed(id: JournalId): Failures & { readonly retryAt: EpochMs | null } {
    const failures = { count: this.count(id) + 1, lastAt: this.#clock.now() };
    this.#failures.set(id, failures);
    return { ...failures, retryAt: this.waitUntil(id) };
  }

  count(id: JournalId): number {
    return this.#failures.get(id)?.count ?? 0;
  }

  succeeded(id: JournalId): void {
    this.#failures.delete(id);
  }
}
