import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../src/domain/body/build.ts';
import { toAnsweredItem } from '../../../../src/domain/entry-item.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { buildReview } from '../../../../src/domain/review.ts';
import type { Review, ReviewPeriod } from '../../../../src/domain/review.ts';
import type { ThenAndNow } from '../../../../src/domain/review/pairs.ts';
import type { TemplateId } from '../../../../src/domain/template/types.ts';
import { days, entries } from '../../../support/domain-arbitraries.ts';
import { bodyOf, day, entryId as idOf, entryWith } from '../../../support/entries.ts';

const march = { from: day('2026-03-01'), to: day('2026-03-31') };
const entryOf = (n: number, template: TemplateId, on: string, more: Partial<Entry> = {}): Entry =>
  entryWith({
    id: idOf(n),
    template,
    entryOn: day(on),
    createdAt: n,
    finishedAt: n,
    body: bodyOf('words'),
    ...more,
  });
const review = (
  all: readonly Entry[],
  period: ReviewPeriod = march,
  pairs: readonly ThenAndNow[] = [],
): Review => buildReview({ entries: all, itemOf: (entry) => toAnsweredItem(entry, false), pairs }, period);
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('a review', () => {
  it('holds what lies within the range, both ends included, the newest first', () => {
    const all = [
      entryOf(1, 'positive-change', '2026-02-28'),
      entryOf(2, 'positive-change', '2026-03-01'),
      entryOf(3, 'positive-change', '2026-03-31'),
      entryOf(4, 'positive-change', '2026-03-31'),
      entryOf(5, 'positive-change', '2026-04-01'),
    ];
    expect(ids(review(all).positiveChanges)).toEqual([idOf(4), idOf(3), idOf(2)]);
  });

  it('sorts positive changes, gratitude and milestones apart', () => {
    const found = review([
      entryOf(1, 'gratitude', '2026-03-05'),
      entryOf(2, 'milestone', '2026-03-06'),
      entryOf(3, 'free', '2026-03-07'),
    ]);
    expect(ids(found.gratitude)).toEqual([idOf(1)]);
    expect(ids(found.milestones)).toEqual([idOf(2)]);
    expect(found.positiveChanges).toEqual([]);
  });

  it('leaves out the trash, drafts, and what was opened and left empty', () => {
    const all = [
      entryOf(1, 'gratitude', '2026-03-05', { trashedAt: 9 }),
      entryOf(2, 'gratitude', '2026-03-05', { finishedAt: null }),
      entryOf(3, 'gratitude', '2026-03-05', { body: paragraphs('') }),
      entryOf(4, 'commitment', '2026-03-05', { finishedAt: null }),
    ];
    expect(review(all)).toEqual({
      period: march,
      daysWritten: 0,
      positiveChanges: [],
      gratitude: [],
      milestones: [],
      commitments: [],
      feelings: [],
      pairs: [],
      practice: [],
    });
  });

  it('counts practice by day and template, and never a setback, though its day was written on', () => {
    const all = [
      entryOf(1, 'free', '2026-03-05'),
      entryOf(2, 'free', '2026-03-05'),
      entryOf(3, 'check-in', '2026-03-05'),
      entryOf(4, 'free', '2026-03-02'),
      entryOf(5, 'setback', '2026-03-09'),
    ];
    expect(review(all).practice).toEqual([
      { on: '2026-03-02', template: 'free', count: 1 },
      { on: '2026-03-05', template: 'check-in', count: 1 },
      { on: '2026-03-05', template: 'free', count: 2 },
    ]);
    expect(review(all).daysWritten).toBe(3);
  });

  it('takes an open promise for the day it is due, and one without a day for the day it was made', () => {
    const by = (on: string): Partial<Entry> => ({ answers: { by: { text: '', on: day(on) } } });
    const all = [
      entryOf(1, 'commitment', '2026-01-01', by('2026-03-20')),
      entryOf(2, 'commitment', '2026-03-15', by('2026-04-20')),
      entryOf(3, 'commitment', '2026-03-02'),
    ];
    expect(ids(review(all).commitments)).toEqual([idOf(1), idOf(3)]);
  });

  it('names every feeling once an entry, at its strongest, the oldest day first', () => {
    const felt = (word: string, intensity: 1 | 4): Partial<Entry> => ({
      answers: {
        before: { text: '', feelings: [{ word, intensity: 1 }] },
        feelings: { text: '', feelings: [{ word, intensity }] },
      },
    });
    const all = [
      entryOf(2, 'check-in', '2026-03-09', felt('calm', 4)),
      entryOf(1, 'check-in', '2026-03-02', felt('wary', 1)),
    ];
    expect(review(all).feelings).toEqual([
      { entryId: idOf(1), on: '2026-03-02', word: 'wary', intensity: 1 },
      { entryId: idOf(2), on: '2026-03-09', word: 'calm', intensity: 4 },
    ]);
  });

  it('shows a pair in the range of its newer entry', () => {
    const [older, newer] = [entryOf(1, 'vision', '2025-03-05'), entryOf(2, 'vision', '2026-03-05')].map(
      (entry) => toAnsweredItem(entry, false),
    );
    const pairs = older && newer ? [{ older, newer, prompts: [] }] : [];
    expect(review([], march, pairs).pairs).toEqual(pairs);
    expect(review([], { from: day('2025-03-01'), to: day('2025-03-31') }, pairs).pairs).toEqual([]);
  });

  it('never counts more than there is, whatever the range', () => {
    fc.assert(
      fc.property(fc.array(entries), days, days, (all, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const { practice, daysWritten } = review(all, { from, to });
        const total = practice.reduce((sum, { count }) => sum + count, 0);
        const may = all.filter(({ trashedAt, finishedAt }) => trashedAt === null && finishedAt !== null);
        expect(total).toBeLessThanOrEqual(may.length);
        expect(daysWritten).toBeLessThanOrEqual(may.length);
        for (const { on, count, template } of practice) {
          expect(on >= from && on <= to).toBe(true);
          expect(count).toBeGreaterThan(0);
          expect(template).not.toBe('setback');
        }
      }),
    );
  });
});
