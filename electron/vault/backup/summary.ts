/**
 * What a file of records holds, as a person wants to know it before trusting it: how many entries, from which day to
 * which. Sees every version pass and keeps none of their words.
 */
import { decodeRecord } from '../../../src/domain/codec/record-codec.ts';
import type { DayOn } from '../../../src/domain/ids.ts';
import { fixedRecordIds } from '../../../src/domain/record.ts';
import type { FrameRef } from '../log/log-index.ts';
import { isNewer } from '../log/log-index.ts';
import type { RecordId } from '../log/types.ts';
import { isTombstone } from '../store/tombstone.ts';

export type JournalSummary = {
  /** Outside the trash. */
  readonly entries: number;
  readonly trashed: number;
  /** The days of the first and the last entry outside the trash; null when there is none. */
  readonly from: DayOn | null;
  readonly to: DayOn | null;
  /** Of all records, the newest included. */
  readonly versions: number;
  /** Records whose newest version opens, but is not one that this version of the program can read. */
  readonly unread: number;
};

type Newest = { readonly ref: FrameRef; readonly is: Is };
type Is =
  | { readonly kind: 'entry'; readonly on: DayOn; readonly isTrashed: boolean }
  | { readonly kind: 'other' | 'gone' | 'unread' };

export class SummaryCollector {
  readonly #newest = new Map<RecordId, Newest>();
  #versions = 0;

  see(ref: FrameRef, plaintext: Uint8Array): void {
    this.#versions += 1;
    const before = this.#newest.get(ref.recordId);
    if (before !== undefined && !isNewer(ref, before.ref)) return;
    this.#newest.set(ref.recordId, { ref, is: whatIs(ref.recordId, plaintext) });
  }

  summary(): JournalSummary {
    const all = [...this.#newest.values()].map(({ is }) => is);
    const entries = all.filter((is) => is.kind === 'entry');
    const days = entries.filter(({ isTrashed }) => !isTrashed).map(({ on }) => on);
    days.sort((a, b) => (a < b ? -1 : 1));
    return {
      entries: days.length,
      trashed: entries.length - days.length,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      versions: this.#versions,
      unread: all.filter((is) => is.kind === 'unread').length,
    };
  }
}

function whatIs(recordId: RecordId, plaintext: Uint8Array): Is {
  if (isTombstone(plaintext)) return { kind: 'gone' };
  const decoded = decodeRecord(plaintext);
  if (!decoded.ok) return { kind: 'unread' };
  const record = decoded.value;
  if (record.kind !== 'entry') {
    return { kind: fixedRecordIds[record.kind] === recordId ? 'other' : 'unread' };
  }
  const { id, entryOn, trashedAt } = record.value;
  return id === recordId ? { kind: 'entry', on: entryOn, isTrashed: trashedAt !== null } : { kind: 'unread' };
}
