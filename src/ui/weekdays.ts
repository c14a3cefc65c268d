/** The seven days of the week in the locale's order and words. 0 is Sunday everywhere else in the code. */
import { CalendarDate } from '@internationalized/date';
import { weekStart } from './days.ts';

export type NamedWeekday = {
  readonly weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly name: string;
  readonly short: string;
};

/** Any Sunday would do; the names come from the days of the week it begins. */
const someDay = new CalendarDate(2026, 3, 1);

export function weekdaysInOrder(locale: string): readonly NamedWeekday[] {
  const first = weekStart(someDay, locale);
  const format = (style: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  const long = format('long');
  const short = format('short');
  return Array.from({ length: 7 }, (_, n) => {
    const date = first.add({ days: n }).toDate('UTC');
    return {
      weekday: date.getUTCDay() as NamedWeekday['weekday'],
      name: long.format(date),
      short: short.format(date),
    };
  });
}
