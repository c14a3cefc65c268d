import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import { boundaryLog, boundaryOf, wishStep } from '../../../../src/domain/boundary.ts';
import { withNote, withReview } from '../../../../src/domain/dated-log.ts';
import { day } from '../../../support/entries.ts';

describe('three questions', () => {
  it('begin with what a no would mean', () => {
    expect(wishStep({})).toMatchObject({ ask: { id: 'all-right' } });
  });

  it('call it a want when a no is all right', () => {
    expect(wishStep({ 'all-right': true })).toEqual({ kind: 'want' });
  });

  it('call it a request when another way would do, or when it is safe without it', () => {
    expect(wishStep({ 'all-right': false })).toMatchObject({ ask: { id: 'another-way' } });
    expect(wishStep({ 'all-right': false, 'another-way': true })).toEqual({ kind: 'request' });
    expect(wishStep({ 'all-right': false, 'another-way': false, safe: true })).toEqual({ kind: 'request' });
  });

  it('call it a requirement only when nothing else is safe', () => {
    expect(wishStep({ 'all-right': false, 'another-way': false })).toMatchObject({ ask: { id: 'safe' } });
    expect(wishStep({ 'all-right': false, 'another-way': false, safe: false })).toEqual({
      kind: 'requirement',
    });
  });
});

describe('a boundary', () => {
  const answers: Answers = {
    behaviour: { text: 'A phone by the bed' },
    kind: { text: '', choice: 'requirement' },
    'will-do': { text: 'I sleep in the other room' },
    review: { text: '', on: day('2026-06-01') },
    'follow-through': { text: '12 May: it lay there.' },
  };

  it('keeps its words, and is looked at again on the day that was set', () => {
    expect(boundaryOf({ answers })).toEqual({
      behaviour: 'A phone by the bed',
      kind: 'requirement',
      why: '',
      willDo: 'I sleep in the other room',
      reviewOn: '2026-06-01',
      since: '12 May: it lay there.',
      log: [],
    });
  });

  it('gathers dated notes in the order of their days, and its first words stay', () => {
    const later = withNote(answers, boundaryLog, day('2026-05-20'), 'It was in the kitchen.');
    const both = withNote(later, boundaryLog, day('2026-05-16'), 'I slept next door.');
    const { log, since } = boundaryOf({ answers: both });
    expect(log.map(({ on, text }) => [on, text])).toEqual([
      ['2026-05-16', 'I slept next door.'],
      ['2026-05-20', 'It was in the kitchen.'],
    ]);
    expect(since).toBe('12 May: it lay there.');
  });

  it('once looked at is looked at again on the next day that was set, or not any more', () => {
    const again = withReview(answers, boundaryLog, day('2026-06-01'), 'It holds.', day('2026-07-01'));
    expect(boundaryOf({ answers: again }).reviewOn).toBe('2026-07-01');
    const done = withReview(again, boundaryLog, day('2026-07-01'), 'No longer needed.', null);
    expect(boundaryOf({ answers: done }).reviewOn).toBeNull();
    expect(boundaryOf({ answers: done }).log).toHaveLength(2);
  });

  it('is of no kind until the person has chosen one', () => {
    expect(boundaryOf({ answers: { kind: { text: '', choice: 'slip' } } }).kind).toBeNull();
  });
});
