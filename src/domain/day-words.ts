/** A day written out for composed texts: “12 May 2026”, unambiguous for every reader of English. Lists use the locale. */
import type { DayOn } from './ids.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const dayInWords = (on: DayOn): string =>
  `${Number(on.slice(8))} ${monthNames[Number(on.slice(5, 7)) - 1]} ${Number(on.slice(0, 4))}`;
