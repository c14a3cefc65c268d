/**
 * Opened records to what the journal consists of. A record that can't be read (damaged inside, of a newer
 * version, under an id that is not its own) is set aside and counted; its bytes stay in the log as they are.
 * What must never happen: one unreadable record keeping the others from being read.
 */
import { decodeRecord } from '../../../src/domain/codec/record-codec.ts';
import type { SomeDocuments } from '../../../src/domain/document/documents.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Profile } from '../../../src/domain/profile.ts';
import { emptyHardDayHistory, fixedRecordIds } from '../../../src/domain/record.ts';
import type { DomainRecord, HardDayHistory, JournalFacts } from '../../../src/domain/record.ts';
import type { OpenedRecord } from '../log/types.ts';
import { isTombstone } from './tombstone.ts';

export type JournalContent = {
  readonly entries: readonly Entry[];
  readonly profile: Profile | null;
  readonly hardDay: HardDayHistory;
  readonly facts: JournalFacts | null;
  readonly documents: SomeDocuments;
  /** Ids of the records set aside, and why. */
  readonly quarantined: ReadonlyMap<string, 'unreadable' | 'too-new'>;
};

export function readRecords(records: Iterable<OpenedRecord>): JournalContent {
  const entries: Entry[] = [];
  const quarantined = new Map<string, 'unreadable' | 'too-new'>();
  let profile: Profile | null = null;
  let hardDay = emptyHardDayHistory;
  let facts: JournalFacts | null = null;
  let documents: SomeDocuments = {};
  for (const { recordId, plaintext } of records) {
    if (isTombstone(plaintext)) continue;
    const decoded = decodeRecord(plaintext);
    if (!decoded.ok) {
      quarantined.set(recordId, decoded.error.kind === 'unreadable' ? 'unreadable' : 'too-new');
      continue;
    }
    if (idOf(decoded.value) !== recordId) {
      quarantined.set(recordId, 'unreadable');
      continue;
    }
    const record = decoded.value;
    switch (record.kind) {
      case 'entry':
        entries.push(record.value);
        break;
      case 'profile':
        profile = record.value;
        break;
      case 'hard-day':
        hardDay = record.value;
        break;
      case 'journal':
        facts = record.value;
        break;
      default:
        documents = { ...documents, [record.kind]: record.value };
    }
  }
  return { entries, profile, hardDay, facts, documents, quarantined };
}

const idOf = (record: DomainRecord): string =>
  record.kind === 'entry' ? record.value.id : fixedRecordIds[record.kind];
