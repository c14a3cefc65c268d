import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../../../src/domain/day-words.ts';
import { addDays } from '../../../../src/domain/days.ts';
import { isDayOn, isEntryId, monthOf } from '../../../../src/domain/ids.ts';
import type { DayOn } from '../../../../src/domain/ids.ts';
import { days } from '../../../support/domain-arbitraries.ts';

describe('a day', () => {
  it('is one that the calendar has', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(isDayOn(on)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isDayOn(text)).toBe(exists);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
    ' 2026-01-01',
  ])('is not %j', (text) => {
    expect(isDayOn(text)).toBe(false);
  });

  it('moves by days across months, years and leap days', () => {
    expect(addDays('2024-02-28' as DayOn, 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01' as DayOn, -1)).toBe('2025-12-31');
    fc.assert(
      fc.property(days, fc.integer({ min: -900, max: 900 }), (on, n) => {
        expect(addDays(addDays(on, n), -n)).toBe(on);
      }),
    );
  });

  it('has a month and words', () => {
    expect(monthOf('2026-05-02' as DayOn)).toBe('2026-05');
    expect(dayInWords('2026-05-02' as DayOn)).toBe('2 May 2026');
  });
});

describe('an entry id', () => {
  it('is 32 hex digits in lower case', () => {
    expect(isEntryId('0123456789abcdef0123456789abcdef')).toBe(true);
    expect(isEntryId('0123456789ABCDEF0123456789abcdef')).toBe(false);
    expect(isEntryId('0123456789abcdef')).toBe(false);
  });
});
