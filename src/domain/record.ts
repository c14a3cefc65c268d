/**
 * Everything the vault keeps, as one union. A record is what is sealed as a whole and replaced as a whole.
 * Entries are many, each under its own id; the others exist once a journal, each under a fixed id.
 * What must never happen: two kinds under one id, or a fixed id that changes once a journal was written with it.
 */
import { documentDefinition, documentKinds } from './document/documents.ts';
import type { DocumentKind, DocumentRecord } from './document/documents.ts';
import type { Entry } from './entry.ts';
import type { DayOn, EntryId, EpochMs } from './ids.ts';
import type { Profile } from './profile.ts';

/** What hard day has shown on which day; the picking rests on it. The newest last. */
export type HardDayHistory = {
  readonly shown: readonly { readonly entryId: EntryId; readonly on: DayOn }[];
};

/** What a journal knows of itself. */
export type JournalFacts = {
  readonly createdAt: EpochMs;
  /** null until it has been unlocked for the first time after its creation. */
  readonly lastUnlockedAt: EpochMs | null;
  /** The newest version of the app that has opened it, after a backup was made before. */
  readonly openedBy?: string;
  /** The last backup that was written and read back whole; `entries` outside the trash. */
  readonly lastBackup?: { readonly at: EpochMs; readonly entries: number };
};

export type DomainRecord =
  | { readonly kind: 'entry'; readonly value: Entry }
  | { readonly kind: 'profile'; readonly value: Profile }
  | { readonly kind: 'hard-day'; readonly value: HardDayHistory }
  | { readonly kind: 'journal'; readonly value: JournalFacts }
  | DocumentRecord;

export type RecordKind = DomainRecord['kind'];

/** The fixed ids, as 32 hex digits (16 bytes). An entry's record has the entry's own id; a random one never meets these. */
export const fixedRecordIds: Readonly<Record<Exclude<RecordKind, 'entry'>, string>> = {
  profile: '00000000000000000000000000000001',
  'hard-day': '00000000000000000000000000000002',
  journal: '00000000000000000000000000000003',
  ...(Object.fromEntries(documentKinds.map((kind) => [kind, documentDefinition(kind).id])) as Record<
    DocumentKind,
    string
  >),
};

export const emptyHardDayHistory: HardDayHistory = { shown: [] };
