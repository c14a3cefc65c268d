/** The ranges a person can choose from, ending today. Calendar arithmetic only. */
import { parseDate } from '@internationalized/date';
import type { DayOn } from '../../domain/ids.ts';
import type { ReviewPeriod } from '../../domain/review.ts';

export const ranges = [
  { id: 'month', label: 'Last 30 days' },
  { id: 'quarter', label: 'Last three months' },
  { id: 'year', label: 'Last year' },
  { id: 'custom', label: 'Choose days' },
] as const;
export type RangeId = (typeof ranges)[number]['id'];

/** Both ends included; `custom` starts from the last 30 days. */
export function periodOf(range: RangeId, today: DayOn): ReviewPeriod {
  const to = parseDate(today);
  const from = {
    month: to.subtract({ days: 29 }),
    quarter: to.subtract({ months: 3 }).add({ days: 1 }),
    year: to.subtract({ years: 1 }).add({ days: 1 }),
    custom: to.subtract({ days: 29 }),
  }[range];
  return { from: from.toString() as DayOn, to: today };
}
