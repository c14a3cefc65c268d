/**
 * The log's vocabulary: what opening, appending and closing answer. The log stores opaque bytes under a random id and
 * a growing revision; what kind of record it is, is inside the bytes.
 */
import type { Result } from '../../../src/lib/result.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import type { ProcessTable } from './processes.ts';

/** 32 lower-case hex digits: 16 random bytes on the disk. */
export type RecordId = string;

export type StorageReason = 'disk-full' | 'read-only' | 'no-permission' | 'timeout' | 'other';
export type StorageFailure = { readonly kind: 'storage'; readonly reason: StorageReason };

export type LogContext = {
  /** 16 bytes, from the keyring. */
  readonly vaultId: Uint8Array;
  /** Seals what is appended. */
  readonly keys: EpochKeys;
  /** Other epochs whose frames may be in the log (during a rekey); usually none. */
  readonly earlierKeys?: readonly EpochKeys[];
  readonly random: Random;
  readonly clock: { readonly now: () => number };
  /** How the lock file tells a living owner from a dead one; the operating system's own by default. */
  readonly processes?: ProcessTable;
};

export type LogCreateError = StorageFailure | { readonly kind: 'exists' } | { readonly kind: 'in-use' };

export type LogOpenError =
  | StorageFailure
  /** Another living process holds this journal. */
  | { readonly kind: 'in-use' }
  /** No log, another vault's log, or not one readable frame behind an unreadable header. */
  | { readonly kind: 'damaged'; readonly what: 'log' }
  | { readonly kind: 'too-new'; readonly formatVersion: number };

export type AppendError =
  | StorageFailure
  /** Larger than `maxRecordBytes`. Nothing was written. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'closed' };

/** Chooses which older versions a compaction or a backup takes along. The log itself knows nothing of what is in them. */
export type Version<Note> = { readonly rev: number; readonly note: Note };

export type VersionPolicy<Note> = {
  /** What `keep` needs to know of one version. Asked only for records with several. */
  readonly describe: (plaintext: Uint8Array) => Note;
  /** The revisions to keep; `versions` oldest first, the last one stays in any case. */
  readonly keep: (versions: readonly Version<Note>[]) => ReadonlySet<number>;
};

/** Records written so far, of how many. After the last one all is read back, which takes about as long again. */
export type OnProgress = (done: number, total: number) => void;

export type Compacted = { readonly generation: number; readonly before: number; readonly after: number };

/** After each of these the log is as it was; only after `storage` it may take until the disk answers again. */
export type CompactError =
  | StorageFailure
  /** Something was saved meanwhile. Nothing was changed; try again when it is quiet. */
  | { readonly kind: 'overtaken' }
  /** Damage was found at opening, or nothing can be written: the file stays as it is. */
  | { readonly kind: 'not-intact' }
  | { readonly kind: 'closed' };

/** The newest readable version of one record. */
export type OpenedRecord = {
  readonly recordId: RecordId;
  readonly rev: number;
  readonly seq: number;
  readonly plaintext: Uint8Array;
};

export type QuarantinedRange = {
  readonly offset: number;
  readonly length: number;
  /** As the damaged bytes claim it (not proven); null when they don't even look like a record's frame. */
  readonly recordId: RecordId | null;
  /** What made it unusable. `replayed`: authentic, but from before this file began. */
  readonly why: 'damaged' | 'unknown-epoch' | 'replayed';
};

/** A frame that does not follow the one before it: something was removed, moved, replayed or damaged there. */
export type BrokenLink = {
  readonly offset: number;
  readonly seq: number;
  readonly expectedSeq: number;
  /** A quarantined range lies directly before, which explains the gap. */
  readonly besideDamage: boolean;
};

export type ManifestCheck =
  /** Never closed cleanly so far. */
  | { readonly kind: 'none' }
  | { readonly kind: 'verified'; readonly seq: number; readonly count: number; readonly at: number }
  /** The set of records at the last clean close is not the set found now. */
  | {
      readonly kind: 'mismatch';
      readonly seq: number;
      readonly expectedCount: number;
      readonly foundCount: number;
    };

export type LogReport = {
  /** Frames that could be opened, all types. */
  readonly frames: number;
  /** Bytes kept in place and left alone: each costs at most one version of one record. */
  readonly quarantined: readonly QuarantinedRange[];
  readonly brokenLinks: readonly BrokenLink[];
  /** Frames that came later in the file with an older or equal revision: replays. They never win. */
  readonly staleRecords: readonly {
    readonly recordId: RecordId;
    readonly rev: number;
    readonly offset: number;
  }[];
  /** Frames whose magic or length was damaged and which opened all the same. */
  readonly mended: number;
  /** The end of a write that a crash interrupted, never acknowledged: cut off, its bytes kept in `journal.torn`. */
  readonly tornTail: { readonly offset: number; readonly bytes: number } | null;
  readonly manifest: ManifestCheck;
  /** The last session ended with `close`. */
  readonly cleanClose: boolean;
  /** One or both copies of the file header were unreadable. */
  readonly header: 'good' | 'repaired' | 'lost';
  /** The file can only be read; every append answers this failure. null: writable. */
  readonly readOnly: StorageFailure | null;
};

/** What the outside anchor against rollback remembers. */
export type LogHead = { readonly generation: number; readonly seq: number; readonly tag: string };

/**
 * Whether a log holds the point that its head was at before. `behind`: it is an earlier state. `other`: it is neither. `unknown`:
 * what could tell can't be read.
 */
export type HeadCheck = 'holds' | 'behind' | 'other' | 'unknown';

export type Log = {
  /**
   * Resolves ok only when the record is on the disk (write, then fdatasync). Calls are queued; those waiting together
   * share one write. A failure leaves the log as it was and usable: simply append again.
   * `rev` must be larger than every earlier one of this record (else it is a bug, and throws).
   */
  readonly append: (
    recordId: RecordId,
    rev: number,
    plaintext: Uint8Array,
  ) => Promise<Result<{ readonly seq: number }, AppendError>>;
  /** All versions still in the file, oldest first. */
  readonly versions: (recordId: RecordId) => readonly { readonly rev: number; readonly seq: number }[];
  /** Reads one version from the disk again; null when it isn't there or can't be opened. */
  readonly read: (recordId: RecordId, rev: number) => Promise<Result<Uint8Array | null, StorageFailure>>;
  readonly head: () => LogHead;
  /**
   * Bytes of the file, of those frames that are the newest of their record, and of those that were overtaken since the
   * last compaction.
   */
  readonly size: () => { readonly total: number; readonly live: number; readonly dead: number };
  /** Writes the file anew without what the policy doesn't want. Saves go on meanwhile, and overtake it. */
  readonly compact: <Note>(policy: VersionPolicy<Note>) => Promise<Result<Compacted, CompactError>>;
  /**
   * From now on what is appended is sealed under these keys; what is there stays readable. The keyring that yields
   * them must have reached the disk. Whoever made them wipes them, after `close`.
   */
  readonly useKeys: (keys: EpochKeys) => void;
  /**
   * As `compact`, so that everything is sealed under the newest keys, quarantines included, and takes away the generation
   * before, too. A log with links or a set that don't agree is written anew all the same; one with bytes that can't be
   * read is not. `quarantine-unreadable`: all is done but for a quarantine that doesn't open.
   */
  readonly reseal: <Note>(
    policy: VersionPolicy<Note>,
    onProgress?: OnProgress,
  ) => Promise<Result<Compacted, CompactError | { readonly kind: 'quarantine-unreadable' }>>;
  /** Whether there is something that `setAside` takes out: damage or a broken order found at opening. */
  readonly canSetAside: boolean;
  /**
   * Copies the whole log, byte for byte, into a quarantine in its folder, proves that, and only then writes the log anew
   * with everything in it that opens, chosen as for a compaction. `about`: what the quarantine says of itself, at most 48
   * KiB. Asked again after `overtaken` it goes on with the copy it has made.
   */
  readonly setAside: <Note>(
    policy: VersionPolicy<Note>,
    about: Uint8Array,
  ) => Promise<
    Result<Compacted & { readonly file: string }, CompactError | { readonly kind: 'not-possible' }>
  >;
  /** In turn with what seals quarantines anew. False when there is none of that name. */
  readonly removeQuarantine: (name: string) => Promise<Result<boolean, StorageFailure>>;
  /**
   * Hands over every version that the policy wants, as they were when asked, oldest first, one at a time. Saves go on
   * meanwhile. Rejections of `take` with a file error are answered like the log's own.
   */
  readonly copy: <Note>(
    policy: VersionPolicy<Note>,
    take: (recordId: RecordId, rev: number, plaintext: Uint8Array) => Promise<void>,
  ) => Promise<Result<null, StorageFailure | { readonly kind: 'closed' }>>;
  /** The log as it is at this moment, to be copied later: what is saved after it is not in the copy. */
  readonly snapshot: () => Pick<Log, 'copy' | 'head'>;
  /** Reads everything that was acknowledged once more. Saves go on meanwhile. */
  readonly verify: () => Promise<
    Result<Omit<LogReport, 'readOnly' | 'cleanClose'>, StorageFailure | { readonly kind: 'closed' }>
  >;
  /** Waits for the queue, writes the manifest, lets go of the lock. The log is closed whatever the answer. */
  readonly close: () => Promise<Result<null, StorageFailure>>;
};

export type OpenLog = {
  readonly log: Log;
  /** In no particular order. */
  readonly records: readonly OpenedRecord[];
  readonly report: LogReport;
  /** As it was when it was opened. */
  readonly compare: (head: LogHead) => HeadCheck;
};
