/**
 * Which backups may go: kept are all of the last day, and the newest of each of the last 7 days, 4 weeks and 12 months that
 * have one.
 * Counted by the days that have a backup, not by the calendar, so that a year without writing costs nothing.
 * What must never happen: the newest one named for removal; a file that is not this journal's backup.
 */
import type { DayOn } from '../../../src/domain/ids.ts';
import type { NamedBackup } from './backup-name.ts';

const kept: readonly { readonly count: number; readonly periodOf: (on: DayOn) => string | number }[] = [
  { count: 7, periodOf: (on) => on },
  { count: 4, periodOf: weekOf },
  { count: 12, periodOf: (on) => on.slice(0, 7) },
];

/** The names to remove. */
export function backupsToRemove(backups: readonly NamedBackup[]): readonly string[] {
  const newestFirst = [...backups].sort(newer);
  const keep = new Set(newestFirst.filter(({ on }) => on === newestFirst[0]?.on));
  for (const { count, periodOf } of kept) {
    const periods = new Set<string | number>();
    for (const backup of newestFirst) {
      const period = periodOf(backup.on);
      if (periods.has(period)) continue;
      if (periods.size === count) break;
      periods.add(period);
      keep.add(backup);
    }
  }
  return newestFirst.filter((backup) => !keep.has(backup)).map(({ name }) => name);
}

function newer(a: NamedBackup, b: NamedBackup): number {
  if (a.on !== b.on) return a.on > b.on ? -1 : 1;
  return b.number - a.number;
}

/** Weeks since a Monday long ago. */
function weekOf(on: DayOn): number {
  const days = Date.parse(`${on}T00:00:00Z`) / 86_400_000;
  // 1 January 1970 was a Thursday.
  return Math.floor((days + 3) / 7);
}
