/** The ranges of the review: both ends count. */
import { describe, expect, it } from 'vitest';
import type { DayOn } from '../../../../../src/domain/ids.ts';
import { periodOf } from '../../../../../src/features/review/period.ts';

const on = (day: string) => day as DayOn;

describe('the ranges of the review', () => {
  it('this month begins on its first day and ends today', () => {
    expect(periodOf('this-month', on('2026-03-30'))).toEqual({ from: '2026-03-01', to: '2026-03-30' });
  });

  it('last month is whole, in a leap year too', () => {
    expect(periodOf('last-month', on('2026-01-31'))).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(periodOf('last-month', on('2028-03-31'))).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('three months reach back to the day after the same day three months ago', () => {
    expect(periodOf('quarter', on('2026-11-23'))).toEqual({ from: '2026-08-24', to: '2026-11-23' });
  });

  it('a year over a leap day is still a year', () => {
    expect(periodOf('year', on('2028-02-29'))).toEqual({ from: '2027-03-01', to: '2028-02-29' });
  });
});
