import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsFor } from '../../../../../src/ui/charts/buckets.ts';
import { bucketInWords } from '../../../../../src/ui/charts/bucket-words.ts';
import { ribbon, stacked, timeScale } from '../../../../../src/ui/charts/over-time.ts';
import { days } from '../../../../support/domain-arbitraries.ts';

describe('the steps of a plot over time', () => {
  it('are days in two months, weeks in a year, months beyond', () => {
    expect(bucketsFor('2026-03-01', '2026-03-31', 'en-GB').unit).toBe('day');
    expect(bucketsFor('2026-01-01', '2026-12-31', 'en-GB').unit).toBe('week');
    expect(bucketsFor('2024-01-01', '2026-12-31', 'en-GB').unit).toBe('month');
    expect(bucketsFor('2026-03-01', '2026-03-31', 'en-GB', 'week').unit).toBe('week');
  });

  it('cover every day of the range once, and no other', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, on) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { all, indexOf } = bucketsFor(from, to, 'en-GB');
        expect(all[0]?.from).toBe(from);
        expect(all.at(-1)?.to).toBe(to);
        const at = indexOf(on);
        expect(at >= 0).toBe(on >= from && on <= to);
        const bucket = all[at];
        if (bucket) expect(on >= bucket.from && on <= bucket.to).toBe(true);
      }),
    );
  });

  it('are named as a day, a month, or from a day to a day', () => {
    expect(bucketInWords({ from: '2026-03-02', to: '2026-03-02' }, 'en-GB')).toMatch(
      /^Monday,? 2 March 2026$/,
    );
    expect(bucketInWords({ from: '2026-03-01', to: '2026-03-31' }, 'en-GB')).toBe('March 2026');
    expect(bucketInWords({ from: '2026-03-02', to: '2026-03-08' }, 'en-GB')).toBe('2 Mar 2026 – 8 Mar 2026');
  });
});

describe('where marks stand', () => {
  it('goes from the first day’s beginning to the last day’s end', () => {
    const time = timeScale('2026-03-01', '2026-03-10', 5);
    expect(time.start({ from: '2026-03-01', to: '2026-03-01' })).toBe(0);
    expect(time.end({ from: '2026-03-10', to: '2026-03-10' })).toBe(100);
    expect(time.middle({ from: '2026-03-01', to: '2026-03-10' })).toBe(50);
  });

  it('stacks kinds in their order and leaves out what is not there', () => {
    expect(
      stacked(
        ['kept', 'missed'],
        [
          { kept: 2, missed: 1 },
          { kept: 0, missed: 1 },
        ],
      ),
    ).toEqual([
      { kind: 'kept', column: 0, from: 0, to: 2 },
      { kind: 'missed', column: 0, from: 2, to: 3 },
      { kind: 'missed', column: 1, from: 0, to: 1 },
    ]);
  });

  it('draws a closed outline, and nothing without steps', () => {
    const time = timeScale('2026-03-01', '2026-03-02', 5);
    const { all } = bucketsFor('2026-03-01', '2026-03-02', 'en-GB');
    expect(ribbon(all, [1, 3], time, 3)).toMatch(/^M.*Z$/);
    expect(ribbon([], [], time, 3)).toBe('');
  });
});
