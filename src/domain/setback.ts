/**
 * What setbacks have in common, read from their typed answers: when, where, with what, alone or not, what came before,
 * which plan was tried. Pure. What must never happen: a count, a score, days since, or a group without its entries.
 */
import type { AnsweredItem } from './entry-item.ts';
import type { DayOn, EntryId } from './ids.ts';

/** The further choices of the record, stored by id in an answer's `parts`: never rename. */
export const timesOfDay = ['morning', 'day', 'evening', 'night'] as const;
export const places = ['home', 'work', 'way', 'elsewhere'] as const;
export const devices = ['phone', 'computer', 'tablet', 'television', 'other', 'none'] as const;
export const companies = ['alone', 'near', 'together'] as const;
/** In the answer to what helped: the id of the if-then that was tried, or this. */
export const noPlanTried = 'none';

export type SetbackFacts = {
  readonly id: EntryId;
  /** The day it happened, else the day of the record. */
  readonly on: DayOn;
  readonly kind: 'slip' | 'relapse' | null;
  readonly time: (typeof timesOfDay)[number] | null;
  readonly place: (typeof places)[number] | null;
  readonly device: (typeof devices)[number] | null;
  readonly company: (typeof companies)[number] | null;
  readonly feelings: readonly string[];
  /** Words; empty where nothing was said. */
  readonly where: string;
  readonly before: string;
  readonly helped: string;
  /** The id of the if-then that was tried, `none`, or null where it was not said. */
  readonly plan: string | null;
};

export function setbackFacts({ id, entryOn, answers }: AnsweredItem): SetbackFacts {
  const words = (key: string): string => answers[key]?.text.trim() ?? '';
  const picked = <T extends string>(known: readonly T[], value: string | undefined): T | null =>
    known.find((one) => one === value) ?? null;
  return {
    id,
    on: answers['when']?.on ?? entryOn,
    kind: picked(['slip', 'relapse'] as const, answers['kind']?.choice),
    time: picked(timesOfDay, answers['when']?.parts?.['time']),
    place: picked(places, answers['where']?.parts?.['place']),
    device: picked(devices, answers['where']?.parts?.['device']),
    company: picked(companies, answers['where']?.choice),
    feelings: (answers['before']?.feelings ?? []).map(({ word }) => word),
    where: words('where'),
    before: words('before'),
    helped: words('helped'),
    plan: answers['helped']?.parts?.['plan'] ?? null,
  };
}

/** All that was recorded, the latest day first. */
export const allSetbackFacts = (items: readonly AnsweredItem[]): readonly SetbackFacts[] =>
  items.map(setbackFacts).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** The setbacks that share a value, the latest first. Never empty. */
export type SetbackGroup<V extends string = string> = {
  readonly value: V;
  readonly setbacks: readonly SetbackFacts[];
};

/** By a value each, the shared ones first, then in the given order, then as met. What was not said is in none. */
export function groupedBy<V extends string>(
  facts: readonly SetbackFacts[],
  values: (one: SetbackFacts) => readonly V[],
  order: readonly V[] = [],
): readonly SetbackGroup<V>[] {
  const groups = new Map<V, SetbackFacts[]>();
  for (const one of facts) {
    for (const value of new Set(values(one))) {
      const there = groups.get(value);
      if (there === undefined) groups.set(value, [one]);
      else there.push(one);
    }
  }
  const rank = (value: V): number => {
    const at = order.indexOf(value);
    return at === -1 ? order.length : at;
  };
  return [...groups]
    .map(([value, setbacks]) => ({ value, setbacks }))
    .toSorted((a, b) => b.setbacks.length - a.setbacks.length || rank(a.value) - rank(b.value));
}

export type Across = {
  readonly time: readonly SetbackGroup<(typeof timesOfDay)[number]>[];
  readonly place: readonly SetbackGroup<(typeof places)[number]>[];
  readonly device: readonly SetbackGroup<(typeof devices)[number]>[];
  readonly company: readonly SetbackGroup<(typeof companies)[number]>[];
  readonly feelings: readonly SetbackGroup[];
  /** By the id of the if-then, or `none`. */
  readonly plan: readonly SetbackGroup[];
};

const only = <V>(value: V | null): readonly V[] => (value === null ? [] : [value]);

export const acrossSetbacks = (facts: readonly SetbackFacts[]): Across => ({
  time: groupedBy(facts, ({ time }) => only(time), timesOfDay),
  place: groupedBy(facts, ({ place }) => only(place), places),
  device: groupedBy(facts, ({ device }) => only(device), devices),
  company: groupedBy(facts, ({ company }) => only(company), companies),
  feelings: groupedBy(facts, ({ feelings }) => feelings),
  plan: groupedBy(facts, ({ plan }) => only(plan)),
});

/** What all or most of them share: true of at least two, and of more than half of those that say anything. */
export function sharedByMost<V extends string>(groups: readonly SetbackGroup<V>[]): V | null {
  const [first] = groups;
  if (!first || first.setbacks.length < 2) return null;
  const saying = new Set(groups.flatMap(({ setbacks }) => setbacks.map(({ id }) => id)));
  return first.setbacks.length * 2 > saying.size ? first.value : null;
}
