/**
 * Sorts marked days into the weeks and ranks that the plot draws. Pure: no clock, the range is the caller's.
 * It counts what was written and nothing else; there is no streak and no target to fall short of.
 */
import type { CalendarDate } from '@internationalized/date';
import { parseDay, weekStart } from '../days.ts';

export type PracticeGroup = { readonly name: string; readonly count: number };
export type PracticeDayMark = { readonly on: string; readonly groups: readonly PracticeGroup[] };

export type PlotDay = {
  readonly on: string;
  readonly isInRange: boolean;
  readonly groups: readonly PracticeGroup[];
};
export type PlotWeek = {
  readonly from: string;
  readonly to: string;
  /** The day whose month is named above this week; null when the one before it names the same. */
  readonly monthOn: string | null;
  readonly days: readonly PlotDay[];
  readonly groups: readonly PracticeGroup[];
};

/** A longer range than this is cut at its start: the newest part is what can still be read. */
const mostWeeks = 106;
const longRange = 26;

export const totalOf = (groups: readonly PracticeGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** Names by how often they occur, then by alphabet, so that an ink stays with its name while a range is looked at. */
export function rankNames(days: readonly PracticeDayMark[]): readonly string[] {
  const totals = new Map<string, number>();
  for (const { groups } of days) {
    for (const { name, count } of groups) totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return [...totals].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([name]) => name);
}

export function layoutWeeks(
  days: readonly PracticeDayMark[],
  from: string,
  to: string,
  locale: string,
): readonly PlotWeek[] {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === null || last === null || first.compare(last) > 0) return [];
  const marks = new Map(days.map((day) => [day.on, day.groups]));
  const earliest = weekStart(last, locale).subtract({ weeks: mostWeeks - 1 });
  let start = weekStart(first, locale);
  if (start.compare(earliest) < 0) start = earliest;
  const weeks: PlotWeek[] = [];
  for (; start.compare(last) <= 0; start = start.add({ weeks: 1 })) {
    weeks.push(weekOf(start, { first, last, marks }, weeks.length === 0));
  }
  return withRoomForNames(weeks);
}

/** The columns of a long range are narrow: the first month's name gives way to one that follows at once. */
function withRoomForNames(weeks: readonly PlotWeek[]): readonly PlotWeek[] {
  const [first, ...others] = weeks;
  const isCrowded = weeks.length > longRange && others.slice(0, 2).some(({ monthOn }) => monthOn !== null);
  return first && isCrowded ? [{ ...first, monthOn: null }, ...others] : weeks;
}

type Range = {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly marks: ReadonlyMap<string, readonly PracticeGroup[]>;
};

function weekOf(start: CalendarDate, { first, last, marks }: Range, isFirst: boolean): PlotWeek {
  const dates = Array.from({ length: 7 }, (_, index) => start.add({ days: index }));
  const days = dates.map((date): PlotDay => {
    const on = date.toString();
    const isInRange = date.compare(first) >= 0 && date.compare(last) <= 0;
    return { on, isInRange, groups: isInRange ? (marks.get(on) ?? []) : [] };
  });
  const monthDate = dates.find((date) => date.day === 1 && date.compare(last) <= 0);
  const inRange = days.filter((day) => day.isInRange);
  return {
    from: inRange[0]?.on ?? start.toString(),
    to: inRange.at(-1)?.on ?? start.toString(),
    monthOn: monthDate?.toString() ?? (isFirst ? start.toString() : null),
    days,
    groups: sumGroups(days),
  };
}

function sumGroups(days: readonly PlotDay[]): readonly PracticeGroup[] {
  const totals = new Map<string, number>();
  for (const { groups } of days) {
    for (const { name, count } of groups) totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return [...totals].map(([name, count]) => ({ name, count }));
}

/** Three or four round numbers from 0 to at least `most`, for the lines behind the bars. */
export function ticksFor(most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((size) => most / size <= 4) ?? Math.ceil(most / 4);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
