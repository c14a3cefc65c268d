/**
 * What the page is told of backups and of going back to one: names of files, sizes, days and counts.
 * What must never happen: a word of what was written; a path (those stay between the main process and the vault).
 */
import type { DayOn, EpochMs, JournalId, VaultId } from '../../src/domain/ids.ts';
import type { StorageError } from './errors.ts';

/** A file in the backup folder. Nothing of it is proven yet. */
export type BackupFile = {
  /** Its name in the folder. */
  readonly file: string;
  /** The folder that backups go to, or the app's own where that is another one. */
  readonly place: 'current' | 'own';
  readonly bytes: number;
  /** The vault it was made of; null when its beginning doesn't tell. */
  readonly vaultId: VaultId | null;
  /** The day it was made and which one of that day; null when somebody gave the file a name of their own. */
  readonly made: { readonly on: DayOn; readonly number: number } | null;
  readonly looks: 'good' | 'too-new' | 'unreadable';
};

/** What was found in a backup that is whole. */
export type BackupFacts = {
  /** Outside the trash. */
  readonly entries: number;
  readonly trashed: number;
  /** The days of the first and the last entry; null when there is none. */
  readonly from: DayOn | null;
  readonly to: DayOn | null;
  /** Records that open, but that only a newer version can read. */
  readonly unread: number;
  readonly writtenAt: EpochMs;
};

/** The chosen folder isn't there: a disk that isn't connected, a folder that was moved. It is never made anew. */
export type FolderMissing = { readonly kind: 'folder-missing' };

export type BackupFailure = StorageError | FolderMissing;

export type BackupStatus = {
  /** Written and read back whole; null when there was none yet. */
  readonly last: { readonly at: EpochMs; readonly entries: number } | null;
  /** Why the latest try since unlocking failed; null when none did. */
  readonly failure: BackupFailure | null;
  /** Of this journal, newest first; null when the folder can't be read. */
  readonly files: readonly BackupFile[] | null;
};

/** `chosen`: the one file that the person picked in the system's own dialog. */
export type BackupSource =
  | { readonly kind: 'listed'; readonly place: BackupFile['place']; readonly file: string }
  | { readonly kind: 'chosen' };

export type BackupReadError =
  | BackupFailure
  | { readonly kind: 'no-such-backup' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged'; readonly what: 'backup' };

type SecretError =
  | { readonly kind: 'wrong-passphrase'; readonly failures: number; readonly retryAt: EpochMs | null }
  | { readonly kind: 'wrong-recovery-key'; readonly failures: number; readonly retryAt: EpochMs | null }
  | { readonly kind: 'mistyped-recovery-key' }
  | { readonly kind: 'wait'; readonly retryAt: EpochMs }
  | { readonly kind: 'unsafe-parameters' };

export type BackupCheckError =
  | BackupReadError
  | SecretError
  /** The open journal's keys don't open it; a passphrase or a recovery key may. */
  | { readonly kind: 'needs-secret' };
/** A journal that a restore has put aside: whole, kept for 30 days, to be had back. */
export type KeptJournal = {
  readonly journalId: JournalId;
  readonly vaultId: VaultId | null;
  readonly putAsideOn: DayOn;
  readonly keptUntil: DayOn;
};

export type RestoreList = {
  /** Of every journal. */
  readonly files: readonly BackupFile[];
  /** Why those in the folder for backups are not among them; null when they are. */
  readonly problem: BackupFailure | null;
  readonly kept: readonly KeptJournal[];
  /** Which vault each journal on this computer is. */
  readonly present: readonly { readonly journalId: JournalId; readonly vaultId: VaultId }[];
};

/** A copy that lies ready and was read back whole. Nothing is changed yet. */
export type StagedRestore = BackupFacts & {
  readonly vaultId: VaultId;
  /** The journals it would take the place of; they are kept. */
  readonly replaces: readonly JournalId[];
};

export type StageError = BackupReadError | SecretError;

export type Restored = {
  readonly journalId: JournalId;
  readonly putAside: readonly JournalId[];
  /** What could not be put aside and still stands beside it. */
  readonly stillThere: readonly JournalId[];
  readonly keptUntil: DayOn;
};

export type SwitchError =
  | StorageError
  /** Another Tend has the journal open that would be put aside. */
  | { readonly kind: 'in-use' }
  /** Nothing lies ready any more. */
  | { readonly kind: 'nothing-staged' };

export type TakeBackError =
  | StorageError
  | SecretError
  | { readonly kind: 'in-use' }
  | { readonly kind: 'no-such-journal' }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged'; readonly what: 'keyring' };

export type DeleteError =
  | StorageError
  | SecretError
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged'; readonly what: 'keyring' };

export type Deleted = {
  readonly backups:
    | { readonly kind: 'removed'; readonly removed: number; readonly left: number }
    /** The folder can't be read. */
    | { readonly kind: 'unreachable' }
    /** Another copy of the same journal stands there; they are its backups, too. */
    | { readonly kind: 'kept-for-copy' };
};
