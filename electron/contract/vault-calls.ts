/**
 * The boundary between the page and the vault process: every call, its arguments, its value and its errors, and
 * the events that come back. Carried as plain structured-clone messages over one MessagePort per page load.
 * What must never happen: a key in a value; a call that is answered while locked, save those named here.
 */
import type { DocumentRecord, SomeDocuments } from '../../src/domain/document/documents.ts';
import type { AnsweredItem, EntryItem, MonthItems, Shelf } from '../../src/domain/entry-item.ts';
import type { Entry, EntryPatch, NewEntry } from '../../src/domain/entry.ts';
import type { EntryFilter } from '../../src/domain/entry-filter.ts';
import type { DayOn, EntryId, EpochMs, JournalId } from '../../src/domain/ids.ts';
import type { DayBefore } from '../../src/domain/on-this-day.ts';
import type { Profile } from '../../src/domain/profile.ts';
import type { Review, ReviewPeriod } from '../../src/domain/review.ts';
import type { Role } from '../../src/domain/role.ts';
import type { TodayFacts } from '../../src/domain/today.ts';
import type { VersionMark } from '../../src/domain/versions/stretches.ts';
import type { Result } from '../../src/lib/result.ts';
import type {
  BackupCheckError,
  BackupFacts,
  BackupFailure,
  BackupSource,
  BackupStatus,
  Deleted,
  DeleteError,
  RestoreList,
  Restored,
  StagedRestore,
  StageError,
  SwitchError,
  TakeBackError,
} from './backups.ts';
import type { JournalReport, SetAsideCopy, SetAsideError } from './journal-report.ts';
import type {
  BoundaryError,
  ChangeSecretError,
  CreateError,
  SaveError,
  StorageError,
  UnlockError,
} from './errors.ts';

export type Created = {
  readonly journalId: JournalId;
  /** 24 words separated by single spaces. Shown once, never stored. */
  readonly recoveryKey: string;
};

/** What the person should know right after unlocking. */
export type Unlocked = {
  readonly journalId: JournalId;
  readonly entries: number;
  /** Records that could not be read: kept, set aside, counted. */
  readonly quarantined: number;
  /** What was found that is not as it was written. */
  readonly report: JournalReport;
  /** Wrong attempts since the last successful unlock. */
  readonly failuresBefore: number;
  /** null on the first unlock. */
  readonly lastUnlockedAt: EpochMs | null;
};

/** How far "someone knows my passphrase" has come. The new secrets hold from the start; this is about what was written. */
export type RekeyProgress =
  | { readonly kind: 'none' }
  /** Records sealed anew, of how many; 0 of 0 before it is known. */
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  /** Somebody writes, or the disk refuses: tried again by itself. */
  | { readonly kind: 'waiting' }
  /**
   * What can't be read must stay as it is, and the former key with it: bytes of the log until they are set aside, or a copy
   * that was set aside until it is removed.
   */
  | { readonly kind: 'kept'; readonly by: 'log' | 'copy' }
  | { readonly kind: 'done' };

export type SearchHit = {
  readonly item: EntryItem;
  /** One line around the first match. `marks` are [start, end) in UTF-16 units of `text`. */
  readonly snippet: { readonly text: string; readonly marks: readonly (readonly [number, number])[] };
};
export type SearchResult = { readonly hits: readonly SearchHit[]; readonly total: number };

export type HardDayItem = {
  readonly item: AnsweredItem;
  /** What the card reads out: the entry's own text. */
  readonly text: string;
};

/** As a person typed it. */
export type TypedSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly words: string };

export type EntryVersions = { readonly versions: readonly VersionMark[]; readonly before: number | null };
export type VersionError =
  | StorageError
  | { readonly kind: 'no-such-entry' }
  /** It was taken away meanwhile (a compaction), or this version of the program can't read it. */
  | { readonly kind: 'no-such-version' };

type NoArgs = Readonly<Record<string, never>>;
type Call<Args, Value, Failure> = { readonly args: Args; readonly value: Value; readonly error: Failure };

export type VaultCalls = {
  /** Allowed while locked. Makes a new journal and leaves it unlocked. */
  readonly 'vault.create': Call<{ readonly passphrase: string }, Created, CreateError>;
  /** Allowed while locked. */
  readonly 'vault.unlock': Call<
    { readonly journalId: JournalId; readonly passphrase: string },
    Unlocked,
    UnlockError
  >;
  /** Allowed while locked. Words in any case, any white space between them. */
  readonly 'vault.unlockWithRecoveryKey': Call<
    { readonly journalId: JournalId; readonly recoveryKey: string },
    Unlocked,
    UnlockError
  >;
  /** `current`: the passphrase, or for who forgot it the recovery key. Older backups keep opening with the old one. */
  readonly 'vault.changePassphrase': Call<
    { readonly current: string; readonly next: string },
    null,
    ChangeSecretError
  >;
  /** The answer is the new recovery key, as in `Created`; the old one opens nothing from then on but older backups. */
  readonly 'vault.reissueRecoveryKey': Call<
    { readonly current: string },
    { readonly recoveryKey: string },
    ChangeSecretError
  >;
  /** Answers once what is being backed up is done. */
  readonly 'backup.status': Call<NoArgs, BackupStatus, never>;
  readonly 'backup.now': Call<NoArgs, BackupFacts, BackupFailure>;
  /** Reads all of it and changes nothing. Without a secret the open journal's keys are tried. */
  readonly 'backup.check': Call<
    { readonly source: BackupSource; readonly secret?: TypedSecret },
    BackupFacts,
    BackupCheckError
  >;
  /** Takes the journal off this computer, with its backups in the folder. Locked afterwards. */
  readonly 'journal.delete': Call<{ readonly passphrase: string }, Deleted, DeleteError>;
  /** The five of these are allowed while locked, and only then. */
  readonly 'restore.list': Call<NoArgs, RestoreList, never>;
  /** Makes a copy that lies ready, reads all of it back and says what is in it. */
  readonly 'restore.stage': Call<
    { readonly source: BackupSource; readonly secret: TypedSecret },
    StagedRestore,
    StageError
  >;
  /** The copy becomes a journal; what it takes the place of is put aside whole. */
  readonly 'restore.finish': Call<NoArgs, Restored, SwitchError>;
  readonly 'restore.cancel': Call<NoArgs, null, never>;
  /** A journal that was put aside comes back; what is in its place is put aside in turn. */
  readonly 'restore.takeBack': Call<
    { readonly journalId: JournalId; readonly secret: TypedSecret },
    Restored,
    TakeBackError
  >;
  /**
   * Someone knows the passphrase: a new key for everything, with a new passphrase and a new recovery key. The answer comes
   * once both hold and neither old one does; what was written is sealed anew after it (`vault.rekeyProgress`).
   */
  readonly 'vault.rekey': Call<
    { readonly current: string; readonly next: string },
    { readonly recoveryKey: string },
    ChangeSecretError
  >;
  readonly 'vault.rekeyProgress': Call<NoArgs, RekeyProgress, never>;
  /** What the last look at the journal found. */
  readonly 'journal.report': Call<NoArgs, JournalReport, never>;
  /** Reads the whole file again. Saves go on meanwhile. */
  readonly 'journal.verify': Call<NoArgs, JournalReport, StorageError>;
  /** The person knows what the report says and, where the journal is another one than was last used, that it is right. */
  readonly 'journal.acknowledge': Call<NoArgs, JournalReport, never>;
  /**
   * Copies the whole log, sealed and byte for byte, into the journal's folder, then writes it anew with all that can be read.
   * A rekey that it kept from finishing goes on. Answers the report of the new file.
   */
  readonly 'journal.setAside': Call<NoArgs, JournalReport, SetAsideError>;
  /** What was set aside, the oldest first. */
  readonly 'journal.setAsideCopies': Call<NoArgs, readonly SetAsideCopy[], StorageError>;
  /** For good. */
  readonly 'journal.removeSetAside': Call<
    { readonly file: string },
    null,
    StorageError | { readonly kind: 'no-such-copy' }
  >;
  /** The page makes the random id, so that a repeated create of the same id is harmless (answers the entry there is). */
  readonly 'entry.create': Call<{ readonly id: EntryId; readonly init: NewEntry }, Entry, SaveError>;
  readonly 'entry.get': Call<{ readonly id: EntryId }, Entry, { readonly kind: 'no-such-entry' }>;
  /** Acknowledged only after the record is on the disk (fdatasync). */
  readonly 'entry.save': Call<{ readonly id: EntryId; readonly patch: EntryPatch }, Entry, SaveError>;
  /**
   * Earlier versions, the newest first: the last save of each stretch of time (src/domain/versions/stretches.ts). Where
   * `before` is not null there are older ones: asked for with it.
   */
  readonly 'entry.versions': Call<
    { readonly id: EntryId; readonly before?: number },
    EntryVersions,
    StorageError | { readonly kind: 'no-such-entry' }
  >;
  /** The entry as it was saved under that `rev`. */
  readonly 'entry.version': Call<{ readonly id: EntryId; readonly rev: number }, Entry, VersionError>;
  /** Its words become a new save; what they take the place of becomes an earlier version. Answers the entry. */
  readonly 'entry.restore': Call<
    { readonly id: EntryId; readonly rev: number },
    Entry,
    VersionError | SaveError
  >;
  /** Removes for good; only from the trash. */
  readonly 'entry.purge': Call<{ readonly id: EntryId }, null, SaveError>;
  /**
   * Most recent first; every word must occur; case and accents don't matter. Without a word: all that pass the filter
   * (nothing, when there is none), the snippet being their first words.
   */
  readonly 'search.run': Call<
    { readonly text: string; readonly limit: number; readonly filter?: EntryFilter },
    SearchResult,
    never
  >;
  /** What was written on this day before, the nearest first. */
  readonly 'onThisDay.run': Call<{ readonly on: DayOn }, readonly DayBefore[], never>;
  readonly 'today.run': Call<{ readonly on: DayOn }, TodayFacts, never>;
  readonly 'review.run': Call<ReviewPeriod, Review, never>;
  /** Writes the text to the file that was chosen for it in the system's dialog, once. */
  readonly 'copy.write': Call<{ readonly text: string }, null, StorageError | { readonly kind: 'no-file' }>;
  /** At most five, deterministic from the day and what was shown before. */
  readonly 'hardDay.pick': Call<{ readonly on: DayOn }, readonly HardDayItem[], never>;
  readonly 'hardDay.shown': Call<{ readonly on: DayOn; readonly id: EntryId }, null, StorageError>;
  readonly 'profile.save': Call<{ readonly role: Role }, Profile, StorageError>;
  /** Replaces the whole document (src/domain/document/). Acknowledged like an entry; it comes back by the feed. */
  readonly 'document.save': Call<DocumentRecord, null, StorageError | { readonly kind: 'too-large' }>;
};

export type CallName = keyof VaultCalls;
export type CallArgs<N extends CallName> = VaultCalls[N]['args'];
export type CallValue<N extends CallName> = VaultCalls[N]['value'];
export type CallError<N extends CallName> = VaultCalls[N]['error'] | BoundaryError;
export type CallResult<N extends CallName> = Result<CallValue<N>, CallError<N>>;

export const callsAllowedWhileLocked: readonly CallName[] = [
  'vault.create',
  'vault.unlock',
  'vault.unlockWithRecoveryKey',
  'restore.list',
  'restore.stage',
  'restore.finish',
  'restore.cancel',
  'restore.takeBack',
];

/** Page → vault. */
export type CallMessage = { readonly id: number; readonly call: string; readonly args: unknown };
/** Vault → page. */
export type ReplyMessage = { readonly id: number; readonly result: Result<unknown, unknown> };
export type FeedMessage = { readonly feed: FeedBatch };
export type VaultMessage = ReplyMessage | FeedMessage;

/**
 * The change feed. After an unlock the vault sends the newest month and all shelves first (`initial`), then the
 * older months, the last batch with `complete: true`. After every change it sends the months and shelves touched.
 * A month or shelf is always whole: the page replaces it. An empty month is removed.
 */
export type FeedBatch = {
  readonly initial: boolean;
  readonly complete: boolean;
  readonly months: readonly MonthItems[];
  readonly shelves: { readonly [S in Shelf]?: readonly AnsweredItem[] };
  readonly profile?: Profile;
  readonly documents?: SomeDocuments;
};
