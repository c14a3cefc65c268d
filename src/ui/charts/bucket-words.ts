/** A step of time in words: a day, a whole month, or from a day to a day. */
import { formatDay, parseDay } from '../days.ts';
import type { Bucket } from './buckets.ts';

export function bucketInWords({ from, to }: Bucket, locale: string): string {
  if (from === to) return formatDay(from, locale, 'long');
  const [first, last] = [parseDay(from), parseDay(to)];
  const isMonth =
    first !== null &&
    last !== null &&
    first.day === 1 &&
    last.add({ days: 1 }).day === 1 &&
    first.month === last.month;
  if (isMonth) return formatDay(from, locale, 'month');
  return `${formatDay(from, locale, 'short')} – ${formatDay(to, locale, 'short')}`;
}
