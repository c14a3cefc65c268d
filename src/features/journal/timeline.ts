/**
 * Turns months of items into what the timeline shows: days with their entries, filtered, a bounded number at a time.
 * Pure; stores nothing. What must never happen: an entry that passes the filter and is in no day.
 */
import type { EntryItem, MonthItems } from '../../domain/entry-item.ts';
import type { DayOn } from '../../domain/ids.ts';
import type { TemplateId } from '../../domain/template/types.ts';

export type TimelineFilter = { readonly template: TemplateId | null; readonly tag: string | null };
export type TimelineDay = { readonly on: DayOn; readonly items: readonly EntryItem[] };
export type Timeline = {
  readonly days: readonly TimelineDay[];
  readonly shown: number;
  readonly total: number;
};

const passes = (item: EntryItem, filter: TimelineFilter): boolean =>
  (filter.template === null || item.template === filter.template) &&
  (filter.tag === null || item.tags.includes(filter.tag));

/** `months` and their items come newest first and stay so. Whole days are shown until at least `limit` entries are. */
export function buildTimeline(
  months: readonly MonthItems[],
  filter: TimelineFilter,
  limit: number,
): Timeline {
  const days: { on: DayOn; items: EntryItem[] }[] = [];
  let shown = 0;
  let total = 0;
  for (const { items } of months) {
    for (const item of items) {
      if (!passes(item, filter)) continue;
      total += 1;
      const last = days.at(-1);
      if (last?.on === item.entryOn) {
        last.items.push(item);
        shown += 1;
      } else if (shown < limit) {
        days.push({ on: item.entryOn, items: [item] });
        shown += 1;
      }
    }
  }
  return { days, shown, total };
}

/** Every tag in use with its number of entries, the most used first, then by name. */
export function tagsInUse(months: readonly MonthItems[]): readonly { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { items } of months)
    for (const item of items) for (const tag of item.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
