/**
 * Times of the day on days of the week: which of them has come since the last look, and which comes next. Pure; the
 * clock and the zone are given. A time that a changed clock leaves out comes when the clock has passed it; one that
 * comes twice counts once. What must never happen: the same time of the same day told twice, a late pile of them.
 */

/** `minute` of the day, 0 to 1439; `weekdays` 0 (Sunday) to 6. */
export type WeeklyTime = { readonly minute: number; readonly weekdays: readonly number[] };
/** Minutes of the day, the first silent one and the first that isn't. May go over midnight; equal means none. */
export type QuietHours = { readonly from: number; readonly to: number };
export type WeeklyPlan = {
  readonly isOn: boolean;
  readonly times: readonly WeeklyTime[];
  readonly quiet: QuietHours | null;
};

type LocalDay = { readonly year: number; readonly month: number; readonly day: number };
/** Instants are epoch milliseconds; months 1 to 12. */
export type Zone = {
  readonly local: (at: number) => LocalDay & { readonly minute: number };
  /** Where the clock skips the minute, the instant it would have been; where it repeats it, the first. */
  readonly instant: (on: LocalDay, minute: number) => number;
};

export const systemZone: Zone = {
  local(at) {
    const date = new Date(at);
    return {
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
      minute: date.getHours() * 60 + date.getMinutes(),
    };
  },
  instant: ({ year, month, day }, minute) =>
    new Date(year, month - 1, day, Math.floor(minute / 60), minute % 60).getTime(),
};

/** What is remembered between two looks. */
export type LookState = {
  readonly lastLook: number;
  /** Times that were told or left out, newest last. A clock set back comes by them again. */
  readonly past: readonly string[];
  /** null when nothing is put off. */
  readonly laterAt: number | null;
};

export const firstLook = (now: number): LookState => ({ lastLook: now, past: [], laterAt: null });

/** After sleep: what is older than this is not told any more. */
export const lateMs = 2 * 60 * 60_000;
const remembered = 50;

export function isQuiet(quiet: QuietHours | null, minute: number): boolean {
  if (quiet === null || quiet.from === quiet.to) return false;
  return quiet.from < quiet.to
    ? minute >= quiet.from && minute < quiet.to
    : minute >= quiet.from || minute < quiet.to;
}

/** `isDue` at most once a look, however many times have come. In quiet hours they pass in silence. */
export function look(
  plan: WeeklyPlan,
  state: LookState,
  now: number,
  zone: Zone,
): { readonly state: LookState; readonly isDue: boolean } {
  if (!plan.isOn) return { state: { ...state, lastLook: now, laterAt: null }, isDue: false };
  const from = Math.max(state.lastLook, now - lateMs);
  const come = slots(plan.times, from, now, zone).filter(({ id }) => !state.past.includes(id));
  const { laterAt } = state;
  // Put off farther than any choice allows: the clock was set back meanwhile.
  const isStale = laterAt !== null && laterAt - now > lateMs;
  const hasComeLater = laterAt !== null && now >= laterAt;
  const isDue = come.length > 0 || (hasComeLater && now - laterAt <= lateMs);
  return {
    state: {
      lastLook: now,
      past: [...state.past, ...come.map(({ id }) => id)].slice(-remembered),
      laterAt: hasComeLater || isStale || come.length > 0 ? null : laterAt,
    },
    isDue: isDue && !isQuiet(plan.quiet, zone.local(now).minute),
  };
}

/** The next instant that will be told, or null when none is within a week. */
export function nextTime(plan: WeeklyPlan, now: number, zone: Zone): number | null {
  if (!plan.isOn) return null;
  const week = slots(plan.times, now, now + 8 * 24 * 60 * 60_000, zone);
  const loud = week.filter(({ at }) => !isQuiet(plan.quiet, zone.local(at).minute));
  return loud.length === 0 ? null : Math.min(...loud.map(({ at }) => at));
}

type Slot = { readonly id: string; readonly at: number };

/** All in (from, to]. */
function slots(times: readonly WeeklyTime[], from: number, to: number, zone: Zone): readonly Slot[] {
  const found = new Map<string, Slot>();
  if (to <= from) return [];
  const first = zone.local(from);
  const days = Math.ceil((to - from) / (24 * 60 * 60_000)) + 2;
  for (let n = -1; n <= days; n += 1) {
    // In UTC every day has its 24 hours, so that counting days leaves none out.
    const date = new Date(Date.UTC(first.year, first.month - 1, first.day + n));
    const on = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    for (const { minute, weekdays } of times) {
      if (!weekdays.includes(date.getUTCDay())) continue;
      const at = zone.instant(on, minute);
      const id = `${on.year}-${on.month}-${on.day} ${minute}`;
      if (at > from && at <= to) found.set(id, { id, at });
    }
  }
  return [...found.values()];
}
