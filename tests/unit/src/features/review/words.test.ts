/** The review speaks in sentences and names only what is there. */
import { describe, expect, it } from 'vitest';
import type { AnsweredItem } from '../../../../../src/domain/entry-item.ts';
import type { DayOn } from '../../../../../src/domain/ids.ts';
import type { Review } from '../../../../../src/domain/review.ts';
import type { Became } from '../../../../../src/domain/review/promises.ts';
import { followThrough, summary } from '../../../../../src/features/review/words.ts';

const some = (count: number): AnsweredItem[] => Array.from({ length: count }, () => ({}) as AnsweredItem);
const review = (fields: Partial<Review>): Review => ({
  period: { from: '2026-11-01' as DayOn, to: '2026-11-30' as DayOn },
  positiveChanges: [],
  gratitude: [],
  milestones: [],
  commitments: [],
  feelings: [],
  pairs: [],
  daysWritten: 1,
  practice: [],
  ...fields,
});

describe('the sentence above the review', () => {
  it('says on how many days something was written, and leaves out what is not there', () => {
    expect(summary(review({}))).toBe('You wrote on one day.');
    expect(summary(review({ daysWritten: 14 }))).toBe('You wrote on 14 days.');
  });

  it('names one thing in the singular', () => {
    expect(summary(review({ milestones: some(1) }))).toBe(
      'You wrote on one day. One milestone stands here with its day.',
    );
  });

  it('joins several with commas and an and', () => {
    expect(summary(review({ positiveChanges: some(2), gratitude: some(1), milestones: some(3) }))).toBe(
      'You wrote on one day. Two positive changes, one thing you were grateful for and three milestones stand here with their days.',
    );
  });
});

describe('the sentence on promises', () => {
  const became = (...kinds: readonly Became['kind'][]): readonly Became[] =>
    kinds.map((kind) => ({ kind, on: '2026-11-01' as DayOn, note: '' }));

  it('names what there is, what was done first, and never a share', () => {
    expect(followThrough(became('open', 'kept', 'missed', 'kept', 'partly'))).toBe(
      'Two promises were kept, one was kept in part, one was missed and one is open.',
    );
    expect(followThrough(became('renegotiated'))).toBe('One promise was renegotiated.');
    expect(followThrough([])).toBe('');
  });
});
