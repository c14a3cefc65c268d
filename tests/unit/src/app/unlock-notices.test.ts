import { describe, expect, it } from 'vitest';
import { unlockNotices } from '../../../../src/app/unlock-notices.ts';
import type { JournalId } from '../../../../src/domain/ids.ts';

const clean = {
  journalId: 'ef'.repeat(16) as JournalId,
  entries: 12,
  quarantined: 0,
  failuresBefore: 0,
  lastUnlockedAt: 1_700_000_000_000,
};
const format = (): string => '3 May';

describe('what is said after unlocking', () => {
  it('is nothing when nothing happened', () => {
    expect(unlockNotices(clean, format)).toEqual([]);
  });

  it('counts the attempts that failed and says since when', () => {
    expect(unlockNotices({ ...clean, failuresBefore: 1 }, format)[0]).toMatch(/^One attempt .* on 3 May/);
    expect(unlockNotices({ ...clean, failuresBefore: 4 }, format)[0]).toMatch(/^4 attempts/);
    expect(unlockNotices({ ...clean, failuresBefore: 4, lastUnlockedAt: null }, format)[0]).not.toContain(
      'May',
    );
  });

  it('says that unreadable records were kept', () => {
    const [notice] = unlockNotices({ ...clean, quarantined: 2 }, format);
    expect(notice).toMatch(/^2 records could not be read\. Nothing was thrown away/);
  });
});
