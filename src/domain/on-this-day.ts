/**
 * What was written on this day before: a month, three months and half a year ago, then every year back. Pure.
 * What must never happen: a day of the future, or one day shown under two names.
 */
import { parseDate } from '@internationalized/date';
import type { EntryItem } from './entry-item.ts';
import { monthOf } from './ids.ts';
import type { DayOn, Month } from './ids.ts';

export type Ago = { readonly unit: 'month' | 'year'; readonly count: number };
export type DayBefore = { readonly on: DayOn; readonly ago: Ago; readonly items: readonly EntryItem[] };

const monthsBack = [1, 3, 6] as const;

/** The nearest first; days without entries are left out. `months` are those of the journal. */
export function onThisDay(
  on: DayOn,
  months: readonly Month[],
  itemsOf: (month: Month) => readonly EntryItem[],
): readonly DayBefore[] {
  const there = new Set(months);
  const oldest = months.reduce<Month | null>(
    (least, month) => (least === null || month < least ? month : least),
    null,
  );
  if (oldest === null) return [];
  return daysBefore(on, Number(oldest.slice(0, 4)))
    .filter(({ on: day }) => there.has(monthOf(day)))
    .map(({ on: day, ago }) => ({
      on: day,
      ago,
      items: itemsOf(monthOf(day)).filter((item) => item.entryOn === day),
    }))
    .filter(({ items }) => items.length > 0);
}

function daysBefore(on: DayOn, oldestYear: number): readonly Omit<DayBefore, 'items'>[] {
  const day = parseDate(on);
  const before = monthsBack.map((count) => ({
    on: day.subtract({ months: count }).toString() as DayOn,
    ago: { unit: 'month', count } as const,
  }));
  const years = Array.from({ length: Math.max(0, day.year - oldestYear) }, (_, i) => ({
    on: day.subtract({ years: i + 1 }).toString() as DayOn,
    ago: { unit: 'year', count: i + 1 } as const,
  }));
  return [...before, ...years];
}

const spelled: Readonly<Record<number, string>> = { 3: 'Three', 6: 'Six' };

/** “A month ago”, “Six months ago”, “2 years ago”. */
export function agoInWords({ unit, count }: Ago): string {
  return count === 1 ? `A ${unit} ago` : `${spelled[count] ?? count} ${unit}s ago`;
}
