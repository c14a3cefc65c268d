import { describe, expect, it } from 'vitest';
import { backupNotice } from '../../../../src/app/backup-notices.ts';

const day = 86_400_000;
const now = 100 * day;
const failure = { kind: 'storage', reason: 'disk-full' } as const;
const lastAt = (daysAgo: number) => ({ at: now - daysAgo * day, entries: 1 });

describe('the notice about backups', () => {
  it('does not come while there is one of the last week, even when a try has failed', () => {
    expect(backupNotice({ last: lastAt(1), failure, files: [] }, now)).toBeNull();
    expect(backupNotice({ last: lastAt(7), failure: null, files: [] }, now)).toBeNull();
  });

  it('does not come for a journal in which there is nothing to back up yet', () => {
    expect(backupNotice({ last: null, failure: null, files: null }, now)).toBeNull();
  });

  it('says that the last one is old, or that there is none, and why', () => {
    expect(backupNotice({ last: lastAt(8), failure: null, files: [] }, now)).toMatch(/more than a week/);
    expect(backupNotice({ last: lastAt(8), failure, files: [] }, now)).toMatch(/more than a week.*full/);
    expect(backupNotice({ last: null, failure, files: [] }, now)).toMatch(/no backup yet.*full/);
  });
});
