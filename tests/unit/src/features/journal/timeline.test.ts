/** The timeline keeps every entry that passes the filter, by day, a bounded number at a time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryItem, MonthItems } from '../../../../../src/domain/entry-item.ts';
import type { DayOn, EntryId, Month } from '../../../../../src/domain/ids.ts';
import { dayMarks } from '../../../../../src/features/journal/day-marks.ts';
import { facetsOf } from '../../../../../src/features/journal/facets.ts';
import { buildTimeline } from '../../../../../src/features/journal/timeline.ts';

function item(on: string, fields: Partial<EntryItem> = {}): EntryItem {
  return {
    id: '0'.repeat(32) as EntryId,
    template: 'free',
    entryOn: on as DayOn,
    createdAt: 0,
    updatedAt: 0,
    title: '',
    heading: '',
    excerpt: '',
    tags: [],
    words: 0,
    draft: false,
    trashed: false,
    stage: null,
    isEvidence: false,
    feelings: [],
    hardDay: 'default',
    kept: false,
    ...fields,
  };
}
const month = (name: string, items: readonly EntryItem[]): MonthItems => ({ month: name as Month, items });

describe('the timeline', () => {
  it('puts entries of one day under one heading and keeps their order', () => {
    const months = [
      month('2026-11', [
        item('2026-11-03', { title: 'b' }),
        item('2026-11-03', { title: 'a' }),
        item('2026-11-01'),
      ]),
    ];
    const { days } = buildTimeline(months, 10);
    expect(days.map(({ on, items }) => [on, items.map(({ title }) => title)])).toEqual([
      ['2026-11-03', ['b', 'a']],
      ['2026-11-01', ['']],
    ]);
  });

  it('shows whole days until the limit is reached, and counts all', () => {
    const months = [
      month('2026-11', [item('2026-11-03'), item('2026-11-03'), item('2026-11-02'), item('2026-11-01')]),
    ];
    const { days, shown, total } = buildTimeline(months, 1);
    expect(days).toHaveLength(1);
    expect({ shown, total }).toEqual({ shown: 2, total: 4 });
  });

  it('never loses an entry, whatever the days', () => {
    const sortedDays = fc
      .array(fc.integer({ min: 1, max: 28 }), { maxLength: 60 })
      .map((days) =>
        days.sort((a, b) => b - a).map((day) => item(`2026-11-${String(day).padStart(2, '0')}`)),
      );
    fc.assert(
      fc.property(sortedDays, fc.integer({ min: 1, max: 70 }), (items, limit) => {
        const { days, shown, total } = buildTimeline([month('2026-11', items)], limit);
        expect(total).toBe(items.length);
        expect(days.flatMap((day) => day.items)).toEqual(items.slice(0, shown));
        expect(shown).toBeGreaterThanOrEqual(Math.min(limit, items.length));
      }),
    );
  });
});

describe('what there is to narrow by', () => {
  const months = [
    month('2026-11', [
      item('2026-11-03', { tags: ['b', 'a'], feelings: ['calm'], template: 'gratitude' }),
      item('2026-11-02', { tags: ['c'], template: 'custom-1', ownTemplate: 'Evening' }),
      item('2026-11-01', { tags: ['c'], feelings: ['wary', 'calm'], template: 'i-feel' }),
    ]),
  ];

  it('are tags and feelings with their number, the most used first, then by name', () => {
    const { tags, feelings } = facetsOf(months);
    expect(tags.map(({ name, count }) => `${name} ${count}`)).toEqual(['c 2', 'a 1', 'b 1']);
    expect(feelings.map(({ name, count }) => `${name} ${count}`)).toEqual(['calm 2', 'wary 1']);
  });

  it('are the templates in use, in their order, one’s own last', () => {
    expect(facetsOf(months).templates.map(({ name }) => name)).toEqual(['I feel', 'Gratitude', 'Evening']);
  });
});

describe('the days of the calendar', () => {
  it('have a dot for each entry, told apart, and say how many', () => {
    const marks = dayMarks([
      month('2026-11', [
        item('2026-11-03', { draft: true }),
        item('2026-11-03', { template: 'positive-change' }),
        item('2026-11-03', { isEvidence: true }),
        item('2026-11-01'),
      ]),
    ]);
    expect(marks.get('2026-11-03')).toEqual({ dots: ['draft', 'change', 'change'], words: '3 entries' });
    expect(marks.get('2026-11-01')).toEqual({ dots: ['plain'], words: 'one entry' });
    expect(marks.get('2026-11-02')).toBeUndefined();
  });
});
