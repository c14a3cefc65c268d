/**
 * Version 1 of the records that exist once a journal: profile, hard-day history, the journal's own facts. Frozen as
 * the entry's version is; see there.
 */
import * as v from 'valibot';
import { isDayOn, isEntryId } from '../ids.ts';
import type { DayOn, EntryId } from '../ids.ts';
import type { Profile } from '../profile.ts';
import type { HardDayHistory, JournalFacts } from '../record.ts';

const instant = v.pipe(v.number(), v.safeInteger());
const entryId = v.custom<EntryId>((x) => typeof x === 'string' && isEntryId(x));
const day = v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x));

const profile = v.strictObject({
  role: v.picklist(['recovering', 'partner', 'unspecified'] as const),
  updatedAt: instant,
});
const hardDay = v.strictObject({ shown: v.array(v.strictObject({ entryId, on: day })) });
const journal = v.strictObject({
  createdAt: instant,
  lastUnlockedAt: v.nullable(instant),
  openedBy: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  lastBackup: v.exactOptional(
    v.strictObject({ at: instant, entries: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  ),
});

export const writeProfileV1 = (p: Profile): Profile => ({ role: p.role, updatedAt: p.updatedAt });
export const writeHardDayV1 = (h: HardDayHistory): HardDayHistory => ({
  shown: h.shown.map(({ entryId: id, on }) => ({ entryId: id, on })),
});
export const writeJournalV1 = (j: JournalFacts): JournalFacts => ({
  createdAt: j.createdAt,
  lastUnlockedAt: j.lastUnlockedAt,
  ...(j.openedBy === undefined ? {} : { openedBy: j.openedBy }),
  ...(j.lastBackup === undefined
    ? {}
    : { lastBackup: { at: j.lastBackup.at, entries: j.lastBackup.entries } }),
});

/** Each: null when it is not one. */
export const readProfileV1 = (data: unknown): Profile | null => (v.is(profile, data) ? data : null);
export const readHardDayV1 = (data: unknown): HardDayHistory | null => (v.is(hardDay, data) ? data : null);
export const readJournalV1 = (data: unknown): JournalFacts | null => (v.is(journal, data) ? data : null);
