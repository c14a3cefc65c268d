/**
 * Cuts a range of days into the steps that a plot over time can still show: days, weeks or months. Pure; the range is
 * the caller's.
 */
import type { CalendarDate } from '@internationalized/date';
import { parseDay, weekStart } from '../days.ts';

export type Unit = 'day' | 'week' | 'month';
/** Both ends included and inside the range, `YYYY-MM-DD`. */
export type Bucket = { readonly from: string; readonly to: string };
export type Buckets = {
  readonly unit: Unit;
  readonly all: readonly Bucket[];
  /** The place in `all`; -1 for a day outside the range. */
  readonly indexOf: (on: string) => number;
};

/** In days: the longest range that is shown by day, and by week. */
const longestByDay = 62;
const longestByWeek = 420;

/** `finest` keeps the steps from becoming smaller than that. */
export function bucketsFor(from: string, to: string, locale: string, finest: Unit = 'day'): Buckets {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === null || last === null || first.compare(last) > 0) {
    return { unit: finest, all: [], indexOf: () => -1 };
  }
  const length = last.compare(first) + 1;
  const fitting: Unit = length <= longestByDay ? 'day' : length <= longestByWeek ? 'week' : 'month';
  const unit = coarser(fitting, finest);
  const all: Bucket[] = [];
  for (let start = startOf(first, unit, locale); start.compare(last) <= 0; start = next(start, unit)) {
    const end = next(start, unit).subtract({ days: 1 });
    all.push({
      from: (start.compare(first) < 0 ? first : start).toString(),
      to: (end.compare(last) > 0 ? last : end).toString(),
    });
  }
  return { unit, all, indexOf: (on) => placeOf(all, on) };
}

const order: readonly Unit[] = ['day', 'week', 'month'];
const coarser = (a: Unit, b: Unit): Unit => (order.indexOf(a) > order.indexOf(b) ? a : b);

const startOf = (date: CalendarDate, unit: Unit, locale: string): CalendarDate =>
  unit === 'day' ? date : unit === 'week' ? weekStart(date, locale) : date.set({ day: 1 });
const next = (date: CalendarDate, unit: Unit): CalendarDate => date.add({ [`${unit}s`]: 1 });

function placeOf(all: readonly Bucket[], on: string): number {
  let low = 0;
  let high = all.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const bucket = all[middle];
    if (bucket === undefined) return -1;
    if (on < bucket.from) high = middle - 1;
    else if (on > bucket.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
