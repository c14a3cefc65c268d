/**
 * Turns months of items into what the timeline shows: days with their entries, a bounded number at a time.
 * Pure; stores nothing. What must never happen: an entry that is in no day.
 */
import type { EntryItem, MonthItems } from '../../domain/entry-item.ts';
import type { DayOn } from '../../domain/ids.ts';

export type TimelineDay = { readonly on: DayOn; readonly items: readonly EntryItem[] };
export type Timeline = {
  readonly days: readonly TimelineDay[];
  readonly shown: number;
  readonly total: number;
};

/** `months` and their items come newest first and stay so. Whole days are shown until at least `limit` entries are. */
export function buildTimeline(months: readonly MonthItems[], limit: number): Timeline {
  const days: { on: DayOn; items: EntryItem[] }[] = [];
  let shown = 0;
  let total = 0;
  for (const { items } of months) {
    total += items.length;
    for (const item of items) {
      const last = days.at(-1);
      if (last?.on === item.entryOn) last.items.push(item);
      else if (shown < limit) days.push({ on: item.entryOn, items: [item] });
      else break;
      shown += 1;
    }
  }
  return { days, shown, total };
}
