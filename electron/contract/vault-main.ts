/**
 * The boundary between the main process and the vault process (parentPort). Main learns that something happened,
 * never what was written. The page's MessagePort travels with `connect`.
 */
import type { EpochMs, JournalId } from '../../src/domain/ids.ts';

export type FailedUnlocks = Readonly<Record<JournalId, { readonly count: number; readonly lastAt: EpochMs }>>;

export type MainToVault =
  | { readonly type: 'init'; readonly journalsDir: string; readonly failedUnlocks: FailedUnlocks }
  /** Carries one MessagePortMain. */
  | { readonly type: 'connect' }
  /** Close the log, wipe the keys, then exit with code 0. */
  | { readonly type: 'shutdown' };

export type VaultToMain =
  | { readonly type: 'ready' }
  | { readonly type: 'unlocked'; readonly journalId: JournalId }
  | {
      readonly type: 'unlock-failed';
      readonly journalId: JournalId;
      readonly count: number;
      readonly lastAt: EpochMs;
    };
