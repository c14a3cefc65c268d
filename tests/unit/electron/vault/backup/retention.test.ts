import { describe, expect, it } from 'vitest';
import { backupName, parseBackupName } from '../../../../../electron/vault/backup/backup-name.ts';
import type { NamedBackup } from '../../../../../electron/vault/backup/backup-name.ts';
import { backupsToRemove } from '../../../../../electron/vault/backup/retention.ts';
import type { DayOn, VaultId } from '../../../../../src/domain/ids.ts';

const id = '1a2b3c4d'.repeat(4) as VaultId;
const dayMs = 86_400_000;
const day = (n: number): DayOn =>
  new Date(Date.UTC(2026, 0, 1) + n * dayMs).toISOString().slice(0, 10) as DayOn;
const backup = (on: DayOn, number = 1): NamedBackup => ({ name: `${on}/${number}`, on, number });

/** What is left after a backup on each of these days, with the retention after each. */
function leftAfter(days: readonly DayOn[]): readonly DayOn[] {
  let there: readonly NamedBackup[] = [];
  for (const on of days) {
    there = [...there, backup(on)];
    const gone = new Set(backupsToRemove(there));
    there = there.filter(({ name }) => !gone.has(name));
  }
  return there.map(({ on }) => on);
}

describe('of the automatic backups', () => {
  it('7 daily, 4 weekly and 12 monthly ones are left after two years of writing every day', () => {
    const left = leftAfter(Array.from({ length: 730 }, (_, n) => day(n)));
    expect(left.slice(-7)).toEqual(Array.from({ length: 7 }, (_, n) => day(723 + n)));
    // The last days of eleven months, and the Sundays of two more weeks.
    expect(left.slice(0, -7)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-07-31',
      '2027-08-31',
      '2027-09-30',
      '2027-10-31',
      '2027-11-30',
      '2027-12-12',
      '2027-12-19',
    ]);
  });

  it('none goes because nobody wrote for a long time', () => {
    const days = [day(0), day(400), day(800), day(1200)];
    expect(leftAfter(days)).toEqual(days);
  });

  it('of a day that is over only the newest stays, of the last one all', () => {
    const earlier = [backup(day(1)), backup(day(1), 2), backup(day(1), 10)];
    const last = [backup(day(2)), backup(day(2), 2)];
    expect(backupsToRemove(earlier)).toEqual([]);
    expect(backupsToRemove([...earlier, ...last])).toEqual([`${day(1)}/2`, `${day(1)}/1`]);
  });

  it('the newest is never named, whatever the order and the years', () => {
    for (let n = 1; n < 60; n += 1) {
      const all = Array.from({ length: n }, (_, i) => backup(day((i * 37) % 900)));
      const newest = [...all].sort((a, b) => (a.on < b.on ? 1 : -1))[0];
      expect(backupsToRemove(all)).not.toContain(newest?.name);
    }
  });
});

describe('the name of a backup', () => {
  it('says that it is a journal and the day, and is found again', () => {
    const name = backupName(id, day(3), []);
    expect(name).toBe('journal-1a2b3c4d-2026-01-04.tendbackup');
    expect(parseBackupName(id, name)).toEqual({ name, on: '2026-01-04', number: 1 });
  });

  it('is another one when the day has one already', () => {
    const first = backupName(id, day(3), []);
    const second = backupName(id, day(3), [first]);
    expect(second).toBe('journal-1a2b3c4d-2026-01-04-2.tendbackup');
    expect(parseBackupName(id, second)).toMatchObject({ number: 2 });
    expect(backupName(id, day(3), [first, second])).toBe('journal-1a2b3c4d-2026-01-04-3.tendbackup');
  });

  it('is that of no other file', () => {
    const other = backupName('ffffffff'.repeat(4) as VaultId, day(3), []);
    const strange = [
      'journal-1a2b3c4d-2026-02-31.tendbackup',
      'journal-1a2b3c4d-2026-01-04.tendbackup.partial',
    ];
    for (const name of [other, ...strange, 'journal-1a2b3c4d.tendbackup', 'letters.txt', '']) {
      expect(parseBackupName(id, name)).toBeNull();
    }
  });
});
