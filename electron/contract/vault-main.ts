/**
 * The boundary between the main process and the vault process (parentPort). Main learns that something happened,
 * never what was written. The page's MessagePort travels with `connect`.
 */
import type { EpochMs, JournalId, VaultId } from '../../src/domain/ids.ts';

export type FailedUnlocks = Readonly<Record<JournalId, { readonly count: number; readonly lastAt: EpochMs }>>;

/** Paths that people chose in the system's dialogs. The page never sees or sends one of these. */
export type BackupPlaces = {
  readonly folder: string;
  /** The app's own, which is made when it isn't there. Another one never is: its disk may just not be connected. */
  readonly ownFolder: string;
  /** The one file picked to restore from or to check. */
  readonly chosenFile: string | null;
  /** The one file picked to write a readable copy of chosen entries to. */
  readonly copyTo: string | null;
};

/** Where each journal stood when it was last used here, by its vault; sealed by the vault (session/anchor.ts). */
export type Anchors = Readonly<Record<VaultId, string>>;
export const anchorForm = /^1\.[1-9]\d{0,9}\.[0-9a-f]{1,4000}$/;

export type MainToVault =
  | {
      readonly type: 'init';
      readonly journalsDir: string;
      readonly failedUnlocks: FailedUnlocks;
      readonly anchors: Anchors;
      readonly backups: BackupPlaces;
      readonly appVersion: string;
    }
  /** From now on these. Answered by `backup-places-known`, so that the page's next call finds them. */
  | { readonly type: 'backup-places'; readonly backups: BackupPlaces }
  /** Carries one MessagePortMain. */
  | { readonly type: 'connect' }
  /** Close the log, wipe the keys, then exit with code 0. */
  | { readonly type: 'shutdown' };

export type VaultToMain =
  | { readonly type: 'ready' }
  | { readonly type: 'backup-places-known' }
  | { readonly type: 'unlocked'; readonly journalId: JournalId; readonly vaultId: VaultId }
  | { readonly type: 'anchor'; readonly vaultId: VaultId; readonly anchor: string }
  /** The person has gone back to another state of it, and was shown which. */
  | { readonly type: 'anchor-void'; readonly vaultId: VaultId }
  /** With its backups and everything kept of it. */
  | { readonly type: 'deleted'; readonly journalId: JournalId }
  | {
      readonly type: 'unlock-failed';
      readonly journalId: JournalId;
      readonly count: number;
      readonly lastAt: EpochMs;
    };
