/**
 * What opening or verifying a journal found that is not as it was written. Kinds and counts; the words are the page's.
 * What must never happen: something found that no kind here stands for.
 */
import type { DayOn, EntryId, EpochMs } from '../../src/domain/ids.ts';
import type { SetAsideNote } from '../../src/domain/set-aside-note.ts';
import type { StorageError } from './errors.ts';

/** An entry of which a version can't be read, as its newest readable version names it. */
export type NamedEntry = { readonly id: EntryId; readonly entryOn: DayOn; readonly title: string };

/** Where the journal stood when it was last used on this computer. */
export type LastUsed = { readonly at: EpochMs; readonly entries: number };

export type JournalFinding =
  /** Bytes that don't open: damaged, changed on purpose, or from elsewhere. They are kept. `entries`: at most 20. */
  | {
      readonly kind: 'unreadable';
      readonly records: number;
      readonly entries: readonly NamedEntry[];
      /** Of those, how many name no entry that can still be read in an earlier version. */
      readonly unnamed: number;
    }
  /** Sealed with a key that the keyring doesn't hold. */
  | { readonly kind: 'unknown-key'; readonly records: number }
  /** They open, but what is inside is of a newer version of the app. */
  | { readonly kind: 'too-new'; readonly records: number }
  /** Numbers are missing in the chain: so many were taken out. */
  | { readonly kind: 'removed'; readonly records: number }
  /** Places where what follows is not what was written next: moved, or put in from elsewhere in the file. */
  | { readonly kind: 'out-of-order'; readonly places: number }
  /** Older records that stand behind newer ones, or come from before this file began. They never count. */
  | { readonly kind: 'replayed'; readonly records: number }
  /** At the last clean close there were others. */
  | { readonly kind: 'set-differs'; readonly expected: number; readonly found: number }
  /** The end of a save that was interrupted and never acknowledged. */
  | { readonly kind: 'torn-tail' }
  /** One copy of the keyring was damaged or missing and was written again from the other. */
  | { readonly kind: 'keyring-mended' }
  | { readonly kind: 'header-mended' }
  | { readonly kind: 'header-lost' }
  /** The frame around them was damaged, they themselves were not. */
  | { readonly kind: 'records-mended'; readonly records: number }
  | { readonly kind: 'read-only'; readonly reason: StorageError['reason'] }
  /** An earlier state than the one last used here; null: only that it is from before a change of keys. */
  | { readonly kind: 'older'; readonly lastUsed: LastUsed | null }
  /** Not an earlier state of the one last used here, but another one. */
  | { readonly kind: 'other-history'; readonly lastUsed: LastUsed };

export type JournalReport = {
  readonly checkedAt: EpochMs;
  /** `unlock`: found while opening. `asked`: the whole file was read again. */
  readonly how: 'unlock' | 'asked';
  readonly entries: number;
  /** Of every kind, older versions included, that opened. */
  readonly records: number;
  /** null: never so far. */
  readonly lastCleanClose: EpochMs | null;
  /** null: nothing is known of an earlier use on this computer. */
  readonly lastUsed: LastUsed | null;
  readonly findings: readonly JournalFinding[];
  /** Something in it that the person has not said they know of. */
  readonly isNews: boolean;
  /**
   * Whether what is damaged can be set aside (`journal.setAside`). `after-unlock`: it was found since the journal was opened.
   * `no`: there is nothing, or the disk can only be read, or the person has to say first whether the history is right.
   */
  readonly setAside: 'now' | 'after-unlock' | 'no';
};

/** A copy of the journal's file as it was when something was set aside: sealed, in the journal's folder. */
export type SetAsideCopy = {
  readonly file: string;
  readonly bytes: number;
  /** null when it doesn't open any more. */
  readonly told: SetAsideNote | null;
  /** The journal's file was not written anew after it: it still holds what is in this copy. */
  readonly isUnfinished: boolean;
};

export type SetAsideError =
  | StorageError
  /** Nothing is damaged, or it can't be set aside now; see `JournalReport`. */
  | { readonly kind: 'not-possible' }
  /** Something was being written all the time. Nothing was changed. */
  | { readonly kind: 'busy' };
