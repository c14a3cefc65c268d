/**
 * An unlocked journal: its log, its store, and what is derived from them (feed, search), from unlock to lock.
 * What must never happen: the log closed while a save still waits; a key left in memory after `close`.
 */
import type { Entry } from '../../../src/domain/entry.ts';
import type { EntryId, JournalId } from '../../../src/domain/ids.ts';
import type { FeedBatch } from '../../contract/vault-calls.ts';
import type { StorageError } from '../../contract/errors.ts';
import type { JournalReport, SetAsideError } from '../../contract/journal-report.ts';
import { err } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { Feed } from '../feed/feed.ts';
import type { OpenLog } from '../log/types.ts';
import { SearchIndex } from '../search/search-index.ts';
import type { Clock } from '../store/clock.ts';
import { JournalStore } from '../store/journal-store.ts';
import { EntryHistory } from '../store/entry-history.ts';
import { readRecords } from '../store/read-records.ts';
import { recordLogOf } from '../store/record-log.ts';
import { BackupKeeper } from './backup-keeper.ts';
import type { BackupKeeperOptions } from './backup-keeper.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { compactWhenWasteful } from './compact-when-wasteful.ts';
import { JournalState } from './journal-state.ts';
import type { JournalStateOptions } from './journal-state.ts';
import { Resealing } from './resealing.ts';
import type { ResealingPorts } from './resealing.ts';
import { searchParts } from './search-parts.ts';
import { setAside } from './set-aside.ts';
import type { SetAsidePorts } from './set-aside.ts';
import type { SessionKeys } from './session-keys.ts';

export type OpenJournalOptions = {
  readonly id: JournalId;
  readonly opened: OpenLog;
  readonly clock: Clock;
  readonly send: (batch: FeedBatch) => void;
  /** Lets other work run; resolves soon. */
  readonly pause: () => Promise<void>;
  readonly keys: SessionKeys;
  readonly backups: Pick<BackupKeeperOptions, 'ports' | 'folder' | 'places' | 'appVersion'>;
  readonly resealing: Omit<ResealingPorts, 'log' | 'isClosed'>;
  readonly state: Pick<JournalStateOptions, 'ports' | 'keyringMended' | 'anchor' | 'keepAnchor'>;
  readonly setAside: Pick<SetAsidePorts, 'ports' | 'folder'>;
  readonly reportBug: (bug: unknown) => void;
};

/** What every journal has from its first day: its own facts, and who writes. */
const recordsOfNothing = 2;

/** Folding this much text takes a few milliseconds: the longest that a call waits for the index. */
const foldedPerSlice = 200_000;

export class OpenJournal {
  readonly id: JournalId;
  readonly store: JournalStore;
  readonly backups: BackupKeeper;
  readonly keys: SessionKeys;
  readonly search: SearchIndex<Entry>;
  readonly versions: EntryHistory;
  /** Records that could not be read, in the log or in themselves. */
  readonly quarantined: number;
  readonly resealing: Resealing;
  readonly state: JournalState;
  readonly #options: OpenJournalOptions;
  readonly #feed: Feed;
  #closed = false;

  constructor(options: OpenJournalOptions) {
    const { opened, clock } = options;
    this.#options = options;
    this.id = options.id;
    this.keys = options.keys;
    const content = readRecords(opened.records);
    this.search = new SearchIndex(searchParts);
    this.store = new JournalStore({
      content,
      log: recordLogOf(opened.log, opened.records),
      clock,
      onChange: (change, id: EntryId | null) => {
        if (id !== null) this.search.forget(id);
        this.#feed.changed(change);
        this.state.changed();
      },
    });
    const { projections } = this.store;
    this.versions = new EntryHistory(opened.log, (id) => projections.get(id) !== undefined);
    this.#feed = new Feed(
      {
        months: () => projections.months(),
        month: (month) => projections.month(month),
        shelf: (shelf) => projections.shelf(shelf),
        profile: () => this.store.profile,
        documents: () => this.store.documents,
      },
      options.send,
      options.pause,
    );
    this.backups = new BackupKeeper({
      ...options.backups,
      keys: options.keys,
      log: opened.log,
      store: this.store,
      isEmpty: () => projections.count === 0 && opened.records.length <= recordsOfNothing,
    });
    this.resealing = new Resealing({
      ...options.resealing,
      log: opened.log,
      isClosed: () => this.#closed,
    });
    this.state = new JournalState({
      ...options.state,
      opened,
      setAside: content.quarantined,
      keys: options.keys,
      entries: () => projections.count,
      entry: (id) => projections.get(id),
    });
    this.quarantined = content.quarantined.size + opened.report.quarantined.length;
  }

  /**
   * Fills the page's replica, makes search ready, then writes a wasteful log anew. Resolves when all is done or the
   * journal was closed.
   */
  async begin(): Promise<void> {
    await this.#feed.start();
    let characters = 0;
    const { projections } = this.store;
    // a list of its own: the journal goes on changing
    for (const id of Array.from(projections.newestFirst(), (entry) => entry.id)) {
      if (characters >= foldedPerSlice) {
        await this.#options.pause();
        characters = 0;
      }
      if (this.#closed) return;
      const entry = projections.get(id);
      if (entry !== undefined) characters += this.search.prepare(entry);
    }
    if (this.#closed) return;
    await compactWhenWasteful(this.#options.opened.log, 'idle');
  }

  /** Takes up a rekey that was cut short. Resolves when it is done or given up for this session. */
  async resumeRekey(): Promise<void> {
    const { keys } = this.#options;
    if (keys.earlierKeys.length > 0) await this.#sealAnew(keys.keys);
  }

  /** The keyring holds a new key: all is sealed anew under it. Resolves like `resumeRekey`. */
  async rekeyed(newest: EpochKeys): Promise<void> {
    this.#options.keys.add(newest);
    await this.#sealAnew(newest);
  }

  /** For what is in the journal's folder besides (set-aside.ts). */
  get aside(): SetAsidePorts {
    const { setAside: where, opened, keys } = this.#options;
    return { ...where, log: opened.log, keys };
  }

  /** What can't be read is put into a copy, the log written anew without it; a rekey that it kept unfinished goes on. */
  async setAside(): Promise<Result<JournalReport, SetAsideError>> {
    if (this.state.report.setAside !== 'now') return err({ kind: 'not-possible' });
    const done = await setAside(this.aside, this.state.lost);
    if (!done.ok) return done;
    this.state.settle();
    const report = await this.state.verify();
    this.goOnWithRekey();
    return report;
  }

  /** What kept it is out of the way. Not waited for. */
  goOnWithRekey(): void {
    if (this.resealing.progress.kind !== 'kept') return;
    this.#sealAnew(this.keys.keys).catch(this.#options.reportBug);
  }

  async #sealAnew(keys: EpochKeys): Promise<void> {
    await this.resealing.begin(keys);
    // the backups there are open with the former passphrase only
    if (!this.#closed && keys === this.#options.keys.keys) await this.backups.now();
  }

  /** Waits for every save asked for, closes the log, wipes the keys. The journal is closed whatever the answer. */
  async close(): Promise<Result<null, StorageError>> {
    this.#closed = true;
    this.#feed.stop();
    try {
      await this.backups.stop();
      await this.store.idle();
      await compactWhenWasteful(this.#options.opened.log, 'closing');
      const closed = await this.#options.opened.log.close();
      this.state.settle();
      return closed;
    } finally {
      this.#options.keys.wipe();
    }
  }
}
