/**
 * Days as text (`YYYY-MM-DD`) turned into what a locale shows. No clock: "today" is always the caller's.
 * A day has no zone; it is formatted in UTC from UTC midnight, so that it never slips to the day before.
 */
import { getDayOfWeek, parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';

/** Null for text that is no day of the calendar. */
export function parseDay(on: string): CalendarDate | null {
  try {
    const date = parseDate(on);
    return date.toString() === on ? date : null;
  } catch {
    return null;
  }
}

export type DayStyle = 'long' | 'plain' | 'short' | 'weekday' | 'month';

const formats: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

export function formatDay(on: string, locale: string, style: DayStyle): string {
  const date = parseDay(on);
  if (date === null) return on;
  return new Intl.DateTimeFormat(locale, { ...formats[style], timeZone: 'UTC' }).format(date.toDate('UTC'));
}

/** 0 for the first day of the locale's week, up to 6. */
const weekdayIndex = (date: CalendarDate, locale: string): number => getDayOfWeek(date, locale);

/** The first day of the locale's week that `date` is in. */
export const weekStart = (date: CalendarDate, locale: string): CalendarDate =>
  date.subtract({ days: weekdayIndex(date, locale) });
