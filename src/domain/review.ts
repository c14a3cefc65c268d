/**
 * A review: what changed in a range of days, each thing with the entries behind it. Sums run in the vault.
 * What must never happen: something from the trash or a draft in it; a number without the entries behind it; setbacks
 * counted, for the days without one would be read as a score.
 */
import { isEmptyBody } from './body/text.ts';
import type { AnsweredItem } from './entry-item.ts';
import type { Entry } from './entry.ts';
import type { DayOn } from './ids.ts';
import { feelingsIn } from './review/feelings.ts';
import type { FeelingPoint } from './review/feelings.ts';
import { promisesWithin } from './review/promises.ts';
import type { ThenAndNow } from './review/pairs.ts';
import type { TemplateId } from './template/types.ts';

/** Both ends included. */
export type ReviewPeriod = { readonly from: DayOn; readonly to: DayOn };

export type PracticeDay = {
  readonly on: DayOn;
  readonly template: TemplateId;
  /** The name its own template had; absent for built-in ones. */
  readonly ownTemplate?: string;
  readonly count: number;
};

export type Review = {
  readonly period: ReviewPeriod;
  /** The number of days on which anything was written, setbacks too. */
  readonly daysWritten: number;
  /** Newest first, like the two lists below. */
  readonly positiveChanges: readonly AnsweredItem[];
  readonly gratitude: readonly AnsweredItem[];
  readonly milestones: readonly AnsweredItem[];
  /** Those of which something became in these days, or which are open and due in them. The latest first. */
  readonly commitments: readonly AnsweredItem[];
  /** Each feeling that was named, the oldest day first. */
  readonly feelings: readonly FeelingPoint[];
  /** What the person put side by side, when the newer of the two is of these days. The newest first. */
  readonly pairs: readonly ThenAndNow[];
  /** By day and template, the oldest day first; empty entries and setbacks left out. Days without any are absent. */
  readonly practice: readonly PracticeDay[];
};

export type ReviewSource = {
  /** Any order. */
  readonly entries: Iterable<Entry>;
  readonly itemOf: (entry: Entry) => AnsweredItem;
  readonly pairs: readonly ThenAndNow[];
};

export function buildReview({ entries, itemOf, pairs }: ReviewSource, period: ReviewPeriod): Review {
  const isWithin = (on: DayOn): boolean => on >= period.from && on <= period.to;
  const within: Entry[] = [];
  const promised: { readonly entry: Entry; readonly on: DayOn }[] = [];
  for (const entry of entries) {
    if (entry.trashedAt !== null || entry.finishedAt === null) continue;
    if (isWithin(entry.entryOn) && !isBlank(entry)) within.push(entry);
    if (entry.template !== 'commitment' || isBlank(entry)) continue;
    const last = promisesWithin(entry, period).at(-1);
    if (last !== undefined) promised.push({ entry, on: last.on });
  }
  within.sort(newestFirst);
  promised.sort((a, b) => descending(a.on, b.on) || newestFirst(a.entry, b.entry));
  const listOf = (template: TemplateId): readonly AnsweredItem[] =>
    within.filter((entry) => entry.template === template).map(itemOf);
  return {
    period,
    daysWritten: new Set(within.map(({ entryOn }) => entryOn)).size,
    positiveChanges: listOf('positive-change'),
    gratitude: listOf('gratitude'),
    milestones: listOf('milestone'),
    commitments: promised.map(({ entry }) => itemOf(entry)),
    feelings: within.toReversed().flatMap(feelingsIn),
    pairs: pairs
      .filter(({ newer }) => isWithin(newer.entryOn))
      .toSorted((a, b) => descending(a.newer.entryOn, b.newer.entryOn)),
    practice: practiceOf(within),
  };
}

function practiceOf(newest: readonly Entry[]): readonly PracticeDay[] {
  const counts = new Map<string, PracticeDay & { count: number }>();
  for (const { entryOn: on, template, asked } of newest) {
    if (template === 'setback') continue;
    const key = `${on} ${template}`;
    const there = counts.get(key);
    if (there === undefined)
      counts.set(key, {
        on,
        template,
        count: 1,
        ...(asked === undefined ? {} : { ownTemplate: asked.name }),
      });
    else there.count += 1;
  }
  return [...counts.values()].sort((a, b) =>
    a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.template < b.template ? -1 : 1,
  );
}

/** Opened and left again: nothing a person wrote is in it. */
const isBlank = (entry: Entry): boolean =>
  entry.title.trim() === '' && Object.keys(entry.answers).length === 0 && isEmptyBody(entry.body);

const descending = (a: DayOn, b: DayOn): number => (a === b ? 0 : a > b ? -1 : 1);

function newestFirst(a: Entry, b: Entry): number {
  return descending(a.entryOn, b.entryOn) || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);
}
