/**
 * The open journal: the newest version of every record in memory, and the only way to change one. A change is
 * encoded, written to the log, and only when the disk has it does it show in memory, in the feed and as the answer.
 * What must never happen: an acknowledgement before the disk has the record; memory and log telling different
 * stories; two saves of one entry interleaving; a record of a newer version being written over.
 */
import { encodeRecord } from '../../../src/domain/codec/record-codec.ts';
import { validateBody } from '../../../src/domain/body/validate.ts';
import { applyEdit, newEntry } from '../../../src/domain/entry.ts';
import type { DocumentKind, DocumentRecord, SomeDocuments } from '../../../src/domain/document/documents.ts';
import type { Entry, EntryPatch, NewEntry } from '../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../src/domain/ids.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import { fixedRecordIds } from '../../../src/domain/record.ts';
import type { DomainRecord, HardDayHistory, JournalFacts } from '../../../src/domain/record.ts';
import { restoreVersion } from '../../../src/domain/versions/restore.ts';
import type { Role } from '../../../src/domain/role.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { BoundaryError, SaveError, StorageError } from '../../contract/errors.ts';
import type { Change } from '../feed/feed.ts';
import type { Clock } from './clock.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { Projections } from './projections.ts';
import type { JournalContent } from './read-records.ts';
import type { PutError, RecordLog } from './record-log.ts';
import { sameJson } from './same-json.ts';

/** In bytes of encoded JSON. */
const largestRecord = 32 * 1024 * 1024;
/** What hard day remembers: enough to never show the same twice in a row, small enough to write each time. */
const hardDayMemory = 200;

type Saved<T> = Promise<Result<T, SaveError | BoundaryError>>;
const unchanged: Change = { months: new Set(), shelves: new Set(), profile: false, documents: new Set() };
const fixedIds: ReadonlySet<string> = new Set(Object.values(fixedRecordIds));

export type StoreOptions = {
  readonly content: JournalContent;
  readonly log: RecordLog;
  readonly clock: Clock;
  /** Called after the change is on the disk and in memory; `id` names the entry, if it was one. */
  readonly onChange: (change: Change, id: EntryId | null) => void;
};

export class JournalStore {
  readonly projections: Projections;
  readonly quarantined: number;
  readonly #options: StoreOptions;
  readonly #queue = new OneAtATime<string>();
  #profile: Profile | null;
  #hardDay: HardDayHistory;
  #facts: JournalFacts | null;
  #documents: SomeDocuments;

  constructor(options: StoreOptions) {
    const { content } = options;
    this.#options = options;
    this.projections = new Projections(content.entries);
    this.quarantined = content.quarantined.size;
    this.#profile = content.profile;
    this.#hardDay = content.hardDay;
    this.#facts = content.facts;
    this.#documents = content.documents;
  }

  get profile(): Profile | null {
    return this.#profile;
  }

  get hardDay(): HardDayHistory {
    return this.#hardDay;
  }

  get facts(): JournalFacts | null {
    return this.#facts;
  }

  get documents(): SomeDocuments {
    return this.#documents;
  }

  /** The entry as it stands; of a repeated create, the entry that is there. */
  create(id: EntryId, init: NewEntry): Saved<Entry> {
    return this.#queue.run(id, async () => {
      const there = this.projections.get(id);
      if (there !== undefined) return ok(there);
      if (this.#isTaken(id)) return err({ kind: 'invalid-call' });
      if (Object.hasOwn(init, 'body') && !validateBody(init.body).ok) return err({ kind: 'invalid-body' });
      return this.#write(newEntry(init, id, this.#options.clock.now()));
    });
  }

  save(id: EntryId, patch: EntryPatch): Saved<Entry> {
    return this.#queue.run(id, async () => {
      const entry = this.projections.get(id);
      if (entry === undefined) return err({ kind: 'no-such-entry' });
      if (Object.hasOwn(patch, 'body') && !validateBody(patch.body).ok) return err({ kind: 'invalid-body' });
      const edited = applyEdit(entry, patch, this.#options.clock.now());
      if (sameJson({ ...edited, updatedAt: entry.updatedAt }, entry)) return ok(entry);
      return this.#write(edited);
    });
  }

  /** The words of an earlier version as a new save. */
  restore(id: EntryId, old: Entry): Saved<Entry> {
    return this.#queue.run(id, async () => {
      const entry = this.projections.get(id);
      if (entry === undefined) return err({ kind: 'no-such-entry' });
      const restored = restoreVersion(entry, old, this.#options.clock.now());
      const { restoredAt: _now, ...words } = restored;
      const { restoredAt: _then, ...there } = entry;
      if (sameJson({ ...words, updatedAt: entry.updatedAt }, there)) return ok(entry);
      return this.#write(restored);
    });
  }

  /** For good, and only from the trash. */
  purge(id: EntryId): Saved<null> {
    return this.#queue.run(id, async () => {
      const entry = this.projections.get(id);
      if (entry === undefined || entry.trashedAt === null) return err({ kind: 'no-such-entry' });
      const removed = await this.#options.log.remove(id);
      if (!removed.ok) return removed;
      this.#options.onChange({ ...unchanged, ...this.projections.replace(id, null) }, id);
      return ok(null);
    });
  }

  saveProfile(role: Role): Promise<Result<Profile, StorageError>> {
    return this.#queue.run(fixedRecordIds.profile, async () => {
      if (this.#profile?.role === role) return ok(this.#profile);
      const profile: Profile = { role, updatedAt: this.#options.clock.now() };
      const written = await this.#put({ kind: 'profile', value: profile });
      if (!written.ok) return written;
      this.#profile = profile;
      this.#options.onChange({ ...unchanged, profile: true }, null);
      return ok(profile);
    });
  }

  saveDocument(document: DocumentRecord): Promise<Result<null, PutError>> {
    const { kind, value } = document;
    return this.#queue.run(fixedRecordIds[kind], async () => {
      if (sameJson(this.#documents[kind], value)) return ok(null);
      const written = await this.#putOnce(document);
      if (!written.ok) return written;
      this.#documents = { ...this.#documents, [kind]: value };
      this.#options.onChange({ ...unchanged, documents: new Set<DocumentKind>([kind]) }, null);
      return ok(null);
    });
  }

  hardDayShown(on: DayOn, entryId: EntryId): Promise<Result<null, StorageError>> {
    return this.#queue.run(fixedRecordIds['hard-day'], async () => {
      const { shown } = this.#hardDay;
      if (shown.some((one) => one.entryId === entryId && one.on === on)) return ok(null);
      const history: HardDayHistory = { shown: [...shown, { entryId, on }].slice(-hardDayMemory) };
      const written = await this.#put({ kind: 'hard-day', value: history });
      if (!written.ok) return written;
      this.#hardDay = history;
      return ok(null);
    });
  }

  /** `change` gets them as they stand when its turn comes. */
  saveFacts(change: (facts: JournalFacts | null) => JournalFacts): Promise<Result<null, StorageError>> {
    return this.#queue.run(fixedRecordIds.journal, async () => {
      const facts = change(this.#facts);
      const written = await this.#put({ kind: 'journal', value: facts });
      if (written.ok) this.#facts = facts;
      return written;
    });
  }

  /** Resolves when every change asked for so far is written or has failed. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #write(entry: Entry): Saved<Entry> {
    const bytes = encodeRecord({ kind: 'entry', value: entry });
    if (bytes.length > largestRecord) return err({ kind: 'too-large' });
    const written = await this.#options.log.put(entry.id, bytes);
    if (!written.ok) return written;
    this.#options.onChange({ ...unchanged, ...this.projections.replace(entry.id, entry) }, entry.id);
    return ok(entry);
  }

  /** For the records that exist once a journal. */
  async #putOnce(record: Exclude<DomainRecord, { readonly kind: 'entry' }>): Promise<Result<null, PutError>> {
    const id = fixedRecordIds[record.kind];
    // of a newer version: kept for whoever can read it
    if (this.#options.content.quarantined.get(id) === 'too-new') {
      return err({ kind: 'storage', reason: 'read-only' });
    }
    const bytes = encodeRecord(record);
    return bytes.length > largestRecord ? err({ kind: 'too-large' }) : this.#options.log.put(id, bytes);
  }

  /** For those of the program's own, which stay small. */
  async #put(record: Exclude<DomainRecord, { readonly kind: 'entry' }>): Promise<Result<null, StorageError>> {
    const written = await this.#putOnce(record);
    if (written.ok) return written;
    if (written.error.kind === 'storage') return err(written.error);
    throw new Error('A record of its own kind outgrew the log');
  }

  /** Ids that are no entry's: the fixed ones, and those of records set aside. */
  #isTaken(id: EntryId): boolean {
    return fixedIds.has(id) || this.#options.content.quarantined.has(id);
  }
}
