import { describe, expect, it } from 'vitest';
import type { JournalReport } from '../../../../electron/contract/journal-report.ts';
import { unlockNotices } from '../../../../src/app/unlock-notices.ts';
import type { JournalId } from '../../../../src/domain/ids.ts';

const report: JournalReport = {
  checkedAt: 1_700_000_000_000,
  how: 'unlock',
  entries: 12,
  records: 30,
  lastCleanClose: null,
  lastUsed: null,
  findings: [],
  isNews: false,
  setAside: 'no',
};
const clean = {
  journalId: 'ef'.repeat(16) as JournalId,
  entries: 12,
  quarantined: 0,
  report,
  failuresBefore: 0,
  lastUnlockedAt: 1_700_000_000_000,
};
const format = (): string => '3 May';

describe('what is said after unlocking', () => {
  it('is nothing when nothing happened', () => {
    expect(unlockNotices(clean, format)).toBeNull();
  });

  it('counts the attempts that failed and says since when', () => {
    const tries = (more: Partial<typeof clean> | { lastUnlockedAt: null }) =>
      unlockNotices({ ...clean, ...more }, format)?.tries;
    expect(tries({ failuresBefore: 1 })).toMatch(/^One attempt .* on 3 May/);
    expect(tries({ failuresBefore: 4 })).toMatch(/^4 attempts/);
    expect(unlockNotices({ ...clean, failuresBefore: 4, lastUnlockedAt: null }, format)?.tries).not.toContain(
      'May',
    );
  });

  it('names what was found while it is news, and is silent about it afterwards', () => {
    const findings = [{ kind: 'removed', records: 2 }] as const;
    const told = unlockNotices({ ...clean, report: { ...report, findings, isNews: true } }, format);
    expect(told?.findings[0]?.title).toMatch(/^2 records have been taken out/);
    expect(told?.asksAboutHistory).toBe(false);
    expect(unlockNotices({ ...clean, report: { ...report, findings } }, format)).toBeNull();
  });

  it('asks whether an older journal is right, with when it was last used and how many entries it had', () => {
    const findings = [{ kind: 'older', lastUsed: { at: 0, entries: 214 } }] as const;
    const told = unlockNotices({ ...clean, report: { ...report, findings, isNews: true } }, format);
    expect(told?.asksAboutHistory).toBe(true);
    expect(told?.findings[0]?.title).toBe(
      'This journal is older than the one last used here (3 May, 214 entries)',
    );
  });
});
