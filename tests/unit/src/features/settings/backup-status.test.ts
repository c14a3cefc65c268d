import { describe, expect, it } from 'vitest';
import { lastBackupWords, statusNotice } from '../../../../../src/features/settings/backup-status.ts';

const day = 86_400_000;
const now = 100 * day;
const well = { last: { at: now - day, entries: 3 }, failure: null, files: [] };

describe('how it stands with the backups', () => {
  it('names the last one that was verified, with what it holds', () => {
    expect(lastBackupWords(well, String)).toBe(`Last verified backup: ${now - day}, 3 entries.`);
    expect(lastBackupWords({ ...well, last: null }, String)).toMatch(/^No backup yet/);
  });

  it('says nothing while all is well', () => {
    expect(statusNotice(well, now)).toBeNull();
    expect(statusNotice({ last: null, failure: null, files: null }, now)).toBeNull();
  });

  it('says why the latest try failed, that the last one is old, that the folder is not there', () => {
    expect(statusNotice({ ...well, failure: { kind: 'folder-missing' } }, now)).toMatch(
      /can’t be found.*tries again/,
    );
    expect(statusNotice({ ...well, last: { at: now - 8 * day, entries: 3 } }, now)).toMatch(
      /more than a week/,
    );
    expect(statusNotice({ ...well, files: null }, now)).toMatch(/can’t be read/);
  });
});
