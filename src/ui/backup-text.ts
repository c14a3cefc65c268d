/** Counts, days and sizes of a backup, as text for a locale. No clock, nothing stored. */
import { formatDay } from './days.ts';

export type CountedDays = {
  readonly entries: number;
  readonly trashed: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Records that only a newer version can read. */
  readonly unread: number;
};

/** “12 entries, from 3 May 2025 to 2 June 2026, and 1 in the trash” */
export function countsInWords({ entries, trashed, from, to, unread }: CountedDays, locale: string): string {
  const days = (): string => {
    if (from === null || to === null) return '';
    const first = formatDay(from, locale, 'plain');
    return from === to ? ` of ${first}` : `, from ${first} to ${formatDay(to, locale, 'plain')}`;
  };
  const counts = entries === 0 ? 'no entries' : counted(entries, 'entry', 'entries');
  const inTrash = trashed === 0 ? '' : `, and ${trashed} in the trash`;
  const newer =
    unread === 0 ? '' : `, and ${counted(unread, 'record', 'records')} for a newer version of Tend`;
  return counts + days() + inTrash + newer;
}

export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** In steps of a thousand, as disks are sold. */
export function sizeInWords(bytes: number, locale: string): string {
  const format = (value: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
      value,
    );
  if (bytes < 1_000_000) return format(Math.max(1, Math.round(bytes / 1_000)), 'kilobyte');
  if (bytes < 1_000_000_000) return format(bytes / 1_000_000, 'megabyte');
  return format(bytes / 1_000_000_000, 'gigabyte');
}

/** “3 May 2026”, a later one of that day “3 May 2026 (2)”; a file with a name of its own by that. */
export function backupDay(
  {
    file,
    made,
  }: { readonly file: string; readonly made: { readonly on: string; readonly number: number } | null },
  locale: string,
): string {
  if (made === null) return file;
  const day = formatDay(made.on, locale, 'plain');
  return made.number === 1 ? day : `${day} (${made.number})`;
}
