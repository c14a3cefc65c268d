import { describe, expect, it } from 'vitest';
import { toEntryItem } from '../../../../src/domain/entry-item.ts';
import { monthOf } from '../../../../src/domain/ids.ts';
import { onThisDay } from '../../../../src/domain/on-this-day.ts';
import { day, entryId, entryWith } from '../../../support/entries.ts';

function found(on: string, written: readonly string[]): readonly unknown[] {
  const items = written.map((text, n) =>
    toEntryItem(entryWith({ id: entryId(n), entryOn: day(text) }), false),
  );
  const months = [...new Set(written.map((text) => monthOf(day(text))))];
  return onThisDay(day(on), months, (month) => items.filter((item) => monthOf(item.entryOn) === month)).map(
    ({ on: then, ago }) => `${then} ${ago.count} ${ago.unit}`,
  );
}

describe('on this day', () => {
  it('looks a month, three and six months back, and then every year, the nearest first', () => {
    expect(
      found('2026-05-12', [
        '2023-05-12',
        '2025-05-12',
        '2025-11-12',
        '2026-02-12',
        '2026-04-12',
        '2026-05-12',
      ]),
    ).toEqual([
      '2026-04-12 1 month',
      '2026-02-12 3 month',
      '2025-11-12 6 month',
      '2025-05-12 1 year',
      '2023-05-12 3 year',
    ]);
  });

  it('takes the last day of a shorter month, and leaves out days without entries', () => {
    expect(found('2026-03-31', ['2026-02-28', '2025-03-30'])).toEqual(['2026-02-28 1 month']);
    expect(found('2028-02-29', ['2027-02-28'])).toEqual(['2027-02-28 1 year']);
  });

  it('finds nothing in an empty journal or in the future', () => {
    expect(found('2026-05-12', [])).toEqual([]);
    expect(found('2026-05-12', ['2027-05-12', '2026-05-13'])).toEqual([]);
  });
});
