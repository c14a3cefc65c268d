/** The ranges a person can choose from. Calendar arithmetic only. */
import { endOfMonth, parseDate, startOfMonth } from '@internationalized/date';
import type { DayOn } from '../../domain/ids.ts';
import type { ReviewPeriod } from '../../domain/review.ts';

export const ranges = [
  { id: 'this-month', label: 'This month' },
  { id: 'last-month', label: 'Last month' },
  { id: 'quarter', label: 'Three months' },
  { id: 'year', label: 'A year' },
  { id: 'custom', label: 'Choose days' },
] as const;
export type RangeId = (typeof ranges)[number]['id'];

/** Both ends included; `custom` starts from the three months. */
export function periodOf(range: RangeId, today: DayOn): ReviewPeriod {
  const to = parseDate(today);
  if (range === 'last-month') {
    const last = to.subtract({ months: 1 });
    return {
      from: startOfMonth(last).toString() as DayOn,
      to: endOfMonth(last).toString() as DayOn,
    };
  }
  const quarter = to.subtract({ months: 3 }).add({ days: 1 });
  const from = {
    'this-month': startOfMonth(to),
    quarter,
    year: to.subtract({ years: 1 }).add({ days: 1 }),
    custom: quarter,
  }[range];
  return { from: from.toString() as DayOn, to: today };
}
