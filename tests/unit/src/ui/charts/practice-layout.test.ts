import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutWeeks, rankNames, ticksFor, totalOf } from '../../../../../src/ui/charts/practice-layout.ts';

const mark = (on: string, name = 'Free', count = 1) => ({ on, groups: [{ name, count }] });

describe('the weeks of a plot', () => {
  it('begin on the day on which the locale begins a week', () => {
    const firstDays = (locale: string) =>
      layoutWeeks([], '2024-11-06', '2024-11-13', locale).map((week) => week.days[0]?.on);
    expect(firstDays('en-GB')).toEqual(['2024-11-04', '2024-11-11']);
    expect(firstDays('en-US')).toEqual(['2024-11-03', '2024-11-10']);
  });

  it('leave out what was written before or after the range', () => {
    const weeks = layoutWeeks(
      [mark('2024-11-05'), mark('2024-11-06'), mark('2024-11-08')],
      '2024-11-06',
      '2024-11-07',
      'en-GB',
    );
    expect(weeks).toHaveLength(1);
    expect(weeks[0]?.groups).toEqual([{ name: 'Free', count: 1 }]);
    expect([weeks[0]?.from, weeks[0]?.to]).toEqual(['2024-11-06', '2024-11-07']);
  });

  it('name a month once, above the week in which it begins, and above the first week', () => {
    const weeks = layoutWeeks([], '2024-10-15', '2024-12-05', 'en-GB');
    expect(weeks.map(({ monthOn }) => monthOn?.slice(0, 7) ?? '')).toEqual([
      '2024-10',
      '',
      '2024-11',
      '',
      '',
      '',
      '2024-12',
      '',
    ]);
  });

  it('do not name the month a long range begins in where the next begins at once', () => {
    const namesOf = (from: string) =>
      layoutWeeks([], from, '2024-12-05', 'en-GB').map(({ monthOn }) => monthOn?.slice(0, 7) ?? '');
    expect(namesOf('2023-11-15').slice(0, 3)).toEqual(['', '', '2023-12']);
    expect(namesOf('2023-12-05').slice(0, 3)).toEqual(['2023-12', '', '']);
  });

  it('are none for a range that ends before it begins or has no such day', () => {
    expect(layoutWeeks([], '2024-11-07', '2024-11-06', 'en-GB')).toEqual([]);
    expect(layoutWeeks([], '2024-02-30', '2024-11-06', 'en-GB')).toEqual([]);
  });

  it('keep the newest part of a range of many years', () => {
    const weeks = layoutWeeks([mark('2024-11-06')], '2001-01-01', '2024-11-06', 'en-GB');
    expect(weeks.length).toBeLessThanOrEqual(106);
    expect(totalOf(weeks.at(-1)?.groups ?? [])).toBe(1);
  });

  it('show every entry of the range exactly once', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((offset) => {
      const date = new Date(Date.UTC(2024, 0, 1) + offset * 86_400_000);
      return date.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(day),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('en-US', 'de-DE', 'ar-EG'),
        (days, count, locale) => {
          const weeks = layoutWeeks(
            days.map((on) => mark(on, 'Free', count)),
            '2024-01-01',
            '2024-12-30',
            locale,
          );
          expect(weeks.reduce((sum, { groups }) => sum + totalOf(groups), 0)).toBe(days.length * count);
        },
      ),
    );
  });
});

describe('the kinds of a plot', () => {
  it('are ranked by how often they occur, then by name', () => {
    expect(rankNames([mark('2024-01-01', 'B'), mark('2024-01-02', 'A'), mark('2024-01-03', 'C', 2)])).toEqual(
      ['C', 'A', 'B'],
    );
  });
});

describe('the lines behind the bars', () => {
  it.each([
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [17, [0, 5, 10, 15, 20]],
  ])('for a highest bar of %i are %j', (most, ticks) => {
    expect(ticksFor(most)).toEqual(ticks);
  });

  it('reach the highest bar and stay few, whatever its height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (most) => {
        const ticks = ticksFor(most);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
