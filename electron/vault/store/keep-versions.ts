/**
 * Which older versions of a record outlive a compaction and go into a backup. Of an entry the last one of every ten
 * minutes in which it was saved, so that every sitting can be found again, and the same ones are chosen each time; and
 * the one that a restore took the place of. Of an entry that was removed for good none. Of the records that exist once a journal none. Of what this version can't read all.
 * What must never happen: a version of an unknown kind thrown away; words of a purged entry kept.
 */
import { fixedRecordIds } from '../../../src/domain/record.ts';
import { longStretchMs } from '../../../src/domain/versions/stretches.ts';
import { fromUtf8 } from '../../../src/lib/utf8.ts';
import type { Version, VersionPolicy } from '../log/types.ts';
import { isTombstone } from './tombstone.ts';

const withoutHistory: ReadonlySet<string> = new Set(Object.keys(fixedRecordIds));

export type VersionNote =
  | { readonly kind: 'entry'; readonly savedAt: number; readonly restoredAt: number | null }
  | { readonly kind: 'once-a-journal' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

export const keepVersions: VersionPolicy<VersionNote> = { describe, keep };

/** Without decoding: an old version is only looked at, and may be many. */
function describe(plaintext: Uint8Array): VersionNote {
  if (isTombstone(plaintext)) return { kind: 'gone' };
  const text = fromUtf8(plaintext);
  if (text === null) return { kind: 'unknown' };
  try {
    const record = JSON.parse(text) as {
      k?: unknown;
      v?: unknown;
      d?: { updatedAt?: unknown; restoredAt?: unknown };
    } | null;
    if (record?.v !== 1 || typeof record.k !== 'string') return { kind: 'unknown' };
    if (withoutHistory.has(record.k)) return { kind: 'once-a-journal' };
    const savedAt = record.k === 'entry' ? record.d?.updatedAt : null;
    if (typeof savedAt !== 'number') return { kind: 'unknown' };
    const restoredAt = record.d?.restoredAt;
    return { kind: 'entry', savedAt, restoredAt: typeof restoredAt === 'number' ? restoredAt : null };
  } catch {
    return { kind: 'unknown' };
  }
}

function keep(versions: readonly Version<VersionNote>[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const sinceGone = versions.slice(versions.findLastIndex(({ note }) => note.kind === 'gone') + 1);
  for (const [i, { rev, note }] of sinceGone.entries()) {
    const after = sinceGone[i + 1]?.note;
    if (after === undefined || isKept(note, after)) kept.add(rev);
  }
  return kept;
}

function isKept(note: VersionNote, after: VersionNote): boolean {
  switch (note.kind) {
    case 'unknown':
      return true;
    case 'once-a-journal':
    case 'gone':
      return false;
    case 'entry':
      return (
        after.kind !== 'entry' ||
        note.restoredAt !== after.restoredAt ||
        stretchOf(note.savedAt) !== stretchOf(after.savedAt)
      );
  }
}

const stretchOf = (savedAt: number): number => Math.floor(savedAt / longStretchMs);
