/**
 * A try with a secret outside of unlocking: waits and counts as the lock screen does, so that no door is easier than
 * another. `tell` hears of each wrong try.
 */
import type { EpochMs, JournalId, VaultId } from '../../../src/domain/ids.ts';
import { err } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Attempts } from './attempts.ts';
import type { WrongSecret } from './unlock-journal.ts';

type WrongTry = {
  readonly [K in WrongSecret['kind']]: {
    readonly kind: K;
    readonly failures: number;
    readonly retryAt: EpochMs | null;
  };
}[WrongSecret['kind']];

type Wait = { readonly kind: 'wait'; readonly retryAt: EpochMs };

/** `whose`: a backup's vault counts like a journal of its own; its id is as random. */
export async function guessing<T, E extends { readonly kind: string }>(
  attempts: Attempts,
  whose: JournalId | VaultId,
  work: () => Promise<Result<T, E>>,
  tell: (failed: { readonly count: number; readonly lastAt: EpochMs }) => void = () => undefined,
): Promise<Result<T, Exclude<E, WrongSecret> | WrongTry | Wait>> {
  const id = whose as string as JournalId;
  const retryAt = attempts.waitUntil(id);
  if (retryAt !== null) return err({ kind: 'wait', retryAt });
  const done = await work();
  if (done.ok) {
    attempts.succeeded(id);
    return done;
  }
  const { error } = done;
  if (!isWrong(error)) return err(error as Exclude<E, WrongSecret>);
  const failed = attempts.failed(id);
  tell(failed);
  return err({ kind: error.kind, failures: failed.count, retryAt: failed.retryAt });
}

const isWrong = (error: { readonly kind: string }): error is WrongSecret =>
  error.kind === 'wrong-passphrase' || error.kind === 'wrong-recovery-key';
