import { describe, expect, it } from 'vitest';
import { backupDay, countsInWords, sizeInWords } from '../../../../src/ui/backup-text.ts';

const none = { entries: 0, trashed: 0, from: null, to: null, unread: 0 };

describe('what a backup holds, in words', () => {
  it.each([
    [none, 'no entries'],
    [{ ...none, trashed: 2 }, 'no entries, and 2 in the trash'],
    [{ ...none, entries: 1, from: '2026-05-03', to: '2026-05-03' }, '1 entry of 3 May 2026'],
    [
      { entries: 12, trashed: 1, from: '2025-05-03', to: '2026-06-02', unread: 1 },
      '12 entries, from 3 May 2025 to 2 June 2026, and 1 in the trash, and 1 record for a newer version of Tend',
    ],
  ])('%#', (counts, words) => {
    expect(countsInWords(counts, 'en-GB')).toBe(words);
  });
});

describe('a backup in a list', () => {
  it('is called by its day, further ones of that day by a number, one with a name of its own by that', () => {
    const made = { on: '2026-05-03', number: 1 };
    expect(backupDay({ file: 'x', made }, 'en-GB')).toBe('3 May 2026');
    expect(backupDay({ file: 'x', made: { ...made, number: 2 } }, 'en-GB')).toBe('3 May 2026 (2)');
    expect(backupDay({ file: 'mine.tendbackup', made: null }, 'en-GB')).toBe('mine.tendbackup');
  });

  it.each([
    [10, '1 kB'],
    [4_200, '4 kB'],
    [1_250_000, '1.3 MB'],
    [48_000_000, '48 MB'],
    [2_000_000_000, '2 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes, 'en-GB')).toBe(words);
  });
});
