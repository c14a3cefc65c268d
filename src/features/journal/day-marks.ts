/** What the calendar draws for a day: a dot for each entry, and the same in words. Pure. */
import type { EntryItem, MonthItems } from '../../domain/entry-item.ts';
import type { DayMark } from '../../ui/month-calendar.tsx';

export function dayMarks(months: readonly MonthItems[]): ReadonlyMap<string, DayMark> {
  const days = new Map<string, EntryItem[]>();
  for (const { items } of months) {
    for (const item of items) {
      const there = days.get(item.entryOn);
      if (there) there.push(item);
      else days.set(item.entryOn, [item]);
    }
  }
  return new Map(
    [...days].map(([on, items]) => [
      on,
      { dots: items.map(toneOf), words: items.length === 1 ? 'one entry' : `${items.length} entries` },
    ]),
  );
}

const toneOf = ({ draft, isEvidence, template }: EntryItem): DayMark['dots'][number] =>
  draft ? 'draft' : isEvidence || template === 'positive-change' ? 'change' : 'plain';
