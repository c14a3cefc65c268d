import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../src/domain/body/build.ts';
import { newEntry } from '../../../../src/domain/entry.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../src/domain/ids.ts';
import { buildReview } from '../../../../src/domain/review.ts';
import type { TemplateId } from '../../../../src/domain/template/types.ts';
import { days, entries } from '../../../support/domain-arbitraries.ts';

const period = { from: '2026-03-01' as DayOn, to: '2026-03-31' as DayOn };
const idOf = (n: number): EntryId => n.toString(16).padStart(32, '0') as EntryId;
const entryOf = (n: number, template: TemplateId, on: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry({ template, entryOn: on as DayOn, body: paragraphs('words') }, idOf(n), n),
  ...more,
});
const none = (): boolean => false;

describe('a review', () => {
  it('holds what lies within the range, both ends included, the newest first', () => {
    const all = [
      entryOf(1, 'positive-change', '2026-02-28'),
      entryOf(2, 'positive-change', '2026-03-01'),
      entryOf(3, 'positive-change', '2026-03-31'),
      entryOf(4, 'positive-change', '2026-03-31'),
      entryOf(5, 'positive-change', '2026-04-01'),
    ];
    expect(buildReview(all, period, none).positiveChanges.map(({ id }) => id)).toEqual([
      idOf(4),
      idOf(3),
      idOf(2),
    ]);
  });

  it('sorts positive changes, gratitude and milestones apart, and knows what is evidence', () => {
    const all = [
      entryOf(1, 'gratitude', '2026-03-05'),
      entryOf(2, 'milestone', '2026-03-06'),
      entryOf(3, 'setback', '2026-03-07'),
    ];
    const review = buildReview(all, period, (id) => id === idOf(1));
    expect(review.gratitude).toMatchObject([{ id: idOf(1), isEvidence: true }]);
    expect(review.milestones).toMatchObject([{ id: idOf(2), isEvidence: false }]);
    expect(review.positiveChanges).toEqual([]);
  });

  it('leaves out the trash and what was opened and left empty', () => {
    const all = [
      entryOf(1, 'gratitude', '2026-03-05', { trashedAt: 9 }),
      entryOf(2, 'gratitude', '2026-03-05', { body: paragraphs('') }),
    ];
    expect(buildReview(all, period, none)).toEqual({
      period,
      positiveChanges: [],
      gratitude: [],
      milestones: [],
      practice: [],
    });
  });

  it('counts practice by day and template, drafts too', () => {
    const all = [
      entryOf(1, 'free', '2026-03-05'),
      entryOf(2, 'free', '2026-03-05', { finishedAt: 3 }),
      entryOf(3, 'check-in', '2026-03-05'),
      entryOf(4, 'free', '2026-03-02'),
    ];
    expect(buildReview(all, period, none).practice).toEqual([
      { on: '2026-03-02', template: 'free', count: 1 },
      { on: '2026-03-05', template: 'check-in', count: 1 },
      { on: '2026-03-05', template: 'free', count: 2 },
    ]);
  });

  it('never counts more than there is, whatever the range', () => {
    fc.assert(
      fc.property(fc.array(entries), days, days, (all, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const review = buildReview(all, { from, to }, none);
        const total = review.practice.reduce((sum, { count }) => sum + count, 0);
        expect(total).toBeLessThanOrEqual(all.filter(({ trashedAt }) => trashedAt === null).length);
        for (const { on, count } of review.practice) {
          expect(on >= from && on <= to).toBe(true);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });
});
