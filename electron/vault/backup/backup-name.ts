/**
 * What a backup file is called: `journal-<8 hex of the vault's random id>-YYYY-MM-DD.tendbackup`, further ones of a day
 * with `-2`, `-3`. Says that it is a journal and when it was saved; never a name or a word that a person gave.
 */
import { isDayOn } from '../../../src/domain/ids.ts';
import type { DayOn, VaultId } from '../../../src/domain/ids.ts';

const pattern = /^journal-([0-9a-f]{8})-(\d{4}-\d{2}-\d{2})(?:-([1-9]\d{0,3}))?\.tendbackup$/;
const shownLength = 8;

/** By it a folder's backups are told from its other files, renamed ones included. */
export const backupSuffix = '.tendbackup';
export const partialSuffix = '.partial';

export type NamedBackup = { readonly name: string; readonly on: DayOn; readonly number: number };

/** The first name of that day that is free among `taken`. */
export function backupName(id: VaultId, on: DayOn, taken: readonly string[]): string {
  const stem = `journal-${id.slice(0, shownLength)}-${on}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.tendbackup` : `${stem}-${number}.tendbackup`;
    if (!taken.includes(name)) return name;
  }
}

/** null for every other file, those of other journals included. */
export function parseBackupName(id: VaultId, name: string): NamedBackup | null {
  const [, journal, on = '', number = '1'] = pattern.exec(name) ?? [];
  if (journal !== id.slice(0, shownLength) || !isDayOn(on)) return null;
  return { name, on, number: Number(number) };
}
