/**
 * What Today may remind of, and which three of it today. The sums run in the vault. Deterministic from the day, so that
 * opening the page again changes nothing.
 * What must never happen: more than three at once; a hard memory brought up by a date (an anniversary may be the worst
 * day): only what was written as good comes back by itself.
 */
import type { AnsweredItem, EntryItem } from './entry-item.ts';
import type { Entry } from './entry.ts';
import type { DayOn } from './ids.ts';
import type { Ago, DayBefore } from './on-this-day.ts';
import { saidOf } from './review/gratitude.ts';
import { fnv1a } from '../lib/fnv1a.ts';

export type LookBack = { readonly on: DayOn; readonly ago: Ago; readonly item: EntryItem };

export type TodayFacts = {
  readonly on: DayOn;
  /** Gratitude that waits to be said: one of them, another each day; null when there is none, or one was said today. */
  readonly gratitude: AnsweredItem | null;
  readonly hasCheckedIn: boolean;
  readonly lookBack: LookBack | null;
};

export type TodaySource = {
  /** Outside the trash. */
  readonly entries: Iterable<Entry>;
  readonly itemOf: (entry: Entry) => AnsweredItem;
  readonly before: readonly DayBefore[];
};

export function todayFacts({ entries, itemOf, before }: TodaySource, on: DayOn): TodayFacts {
  const unsaid: Entry[] = [];
  let hasCheckedIn = false;
  let hasSaid = false;
  for (const entry of entries) {
    if (entry.template === 'check-in' && entry.entryOn === on) hasCheckedIn = true;
    if (entry.finishedAt === null) continue;
    if (entry.template === 'gratitude' && entry.answers['said']?.on === on) hasSaid = true;
    if (entry.template === 'gratitude' && entry.entryOn < on && saidOf(entry) === 'not-yet')
      unsaid.push(entry);
  }
  const turn = ({ id }: Entry): number => fnv1a(`${on} ${id}`);
  const gratitude = leastBy(unsaid, (a, b) => turn(a) - turn(b));
  return {
    on,
    gratitude: gratitude === null || hasSaid ? null : itemOf(gratitude),
    hasCheckedIn,
    lookBack: lookBackOf(before),
  };
}

const comesBack: ReadonlySet<string> = new Set(['positive-change', 'gratitude', 'milestone', 'letter']);

/** The longest ago first: what is a year old says more than what is a month old. */
function lookBackOf(before: readonly DayBefore[]): LookBack | null {
  for (const { on, ago, items } of before.toReversed()) {
    const item = items.find(
      ({ template, draft, hardDay }) => comesBack.has(template) && !draft && hardDay !== 'never',
    );
    if (item !== undefined) return { on, ago, item };
  }
  return null;
}

const leastBy = <T>(all: readonly T[], compare: (a: T, b: T) => number): T | null =>
  all.reduce<T | null>((least, one) => (least === null || compare(one, least) < 0 ? one : least), null);

/** In their order of weight: what has a day comes before what can wait. */
export const promptKinds = [
  'commitment',
  'boundary',
  'check-in',
  'gratitude',
  'rehearsal',
  'look-back',
] as const;
export type PromptKind = (typeof promptKinds)[number];
const hasItsDay: ReadonlySet<PromptKind> = new Set(['commitment', 'boundary']);

export const promptsMost = 3;

/** At most three of what there is: what is due first, the others by turns from day to day. Shown in the order of weight. */
export function choosePrompts(there: ReadonlySet<PromptKind>, on: DayOn): readonly PromptKind[] {
  const found = promptKinds.filter((kind) => there.has(kind));
  const due = found.filter((kind) => hasItsDay.has(kind));
  const others = found
    .filter((kind) => !hasItsDay.has(kind))
    .toSorted((a, b) => fnv1a(`${on} ${a}`) - fnv1a(`${on} ${b}`));
  const chosen = new Set([...due, ...others].slice(0, promptsMost));
  return found.filter((kind) => chosen.has(kind));
}
