/**
 * A review: what changed in a range of days, each with its dated evidence. Sums run in the vault.
 * What must never happen: something from the trash in it, or a number without the entries behind it.
 */
import { isEmptyBody } from './body/text.ts';
import { toAnsweredItem } from './entry-item.ts';
import type { AnsweredItem } from './entry-item.ts';
import type { Entry } from './entry.ts';
import type { DayOn, EntryId } from './ids.ts';
import type { TemplateId } from './template/types.ts';

/** Both ends included. */
export type ReviewPeriod = { readonly from: DayOn; readonly to: DayOn };

export type PracticeDay = { readonly on: DayOn; readonly template: TemplateId; readonly count: number };

export type Review = {
  readonly period: ReviewPeriod;
  /** Newest first, like the two lists below. Drafts with something in them count; the item says that it is one. */
  readonly positiveChanges: readonly AnsweredItem[];
  readonly gratitude: readonly AnsweredItem[];
  readonly milestones: readonly AnsweredItem[];
  /**
   * Finished and draft entries alike, by day and template, the oldest day first; trashed and empty ones left out.
   * Days without any are absent.
   */
  readonly practice: readonly PracticeDay[];
};

export function buildReview(
  entries: Iterable<Entry>,
  period: ReviewPeriod,
  isEvidence: (id: EntryId) => boolean,
): Review {
  const within: Entry[] = [];
  for (const entry of entries) {
    if (entry.trashedAt !== null || entry.entryOn < period.from || entry.entryOn > period.to) continue;
    if (!isBlank(entry)) within.push(entry);
  }
  within.sort(newestFirst);
  const listOf = (template: TemplateId): readonly AnsweredItem[] =>
    within
      .filter((entry) => entry.template === template)
      .map((entry) => toAnsweredItem(entry, isEvidence(entry.id)));
  return {
    period,
    positiveChanges: listOf('positive-change'),
    gratitude: listOf('gratitude'),
    milestones: listOf('milestone'),
    practice: practiceOf(within),
  };
}

function practiceOf(newest: readonly Entry[]): readonly PracticeDay[] {
  const counts = new Map<string, { on: DayOn; template: TemplateId; count: number }>();
  for (const { entryOn: on, template } of newest) {
    const key = `${on} ${template}`;
    const there = counts.get(key);
    if (there === undefined) counts.set(key, { on, template, count: 1 });
    else there.count += 1;
  }
  return [...counts.values()].sort((a, b) =>
    a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.template < b.template ? -1 : 1,
  );
}

/** Opened and left again: nothing a person wrote is in it. */
const isBlank = (entry: Entry): boolean =>
  entry.title.trim() === '' && Object.keys(entry.answers).length === 0 && isEmptyBody(entry.body);

function newestFirst(a: Entry, b: Entry): number {
  if (a.entryOn !== b.entryOn) return a.entryOn > b.entryOn ? -1 : 1;
  return b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
}
