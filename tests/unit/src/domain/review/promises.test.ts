import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../../src/domain/answer.ts';
import { promisesWithin } from '../../../../../src/domain/review/promises.ts';
import { day } from '../../../../support/entries.ts';

const march = { from: day('2026-03-01'), to: day('2026-03-31') };
const made = day('2026-02-02');
const became = (answers: Answers): readonly string[] =>
  promisesWithin({ entryOn: made, answers }, march).map(({ kind, on }) => `${kind} ${on}`);
const by = (on: string): Answers => ({ by: { text: '', on: day(on) } });

describe('what became of a promise in a range of days', () => {
  it('is each outcome that was recorded in it', () => {
    const log = [
      { on: day('2026-03-02'), text: '', choice: 'renegotiated', until: day('2026-03-20') },
      { on: day('2026-03-20'), text: 'As we had said.', choice: 'kept' },
    ];
    expect(became({ ...by('2026-03-04'), outcome: { text: '', log } })).toEqual([
      'renegotiated 2026-03-02',
      'kept 2026-03-20',
    ]);
  });

  it('is open, and never missed, while nothing was said, in the range of its day', () => {
    expect(became(by('2026-03-04'))).toEqual(['open 2026-03-04']);
    expect(became(by('2026-04-01'))).toEqual([]);
    expect(became({})).toEqual([]);
  });

  it('is open from the day it was renegotiated, when no new day was set', () => {
    const log = [{ on: day('2026-03-09'), text: '', choice: 'renegotiated' }];
    expect(became({ ...by('2026-02-04'), outcome: { text: '', log } })).toEqual([
      'renegotiated 2026-03-09',
      'open 2026-03-09',
    ]);
  });

  it('leaves out what was recorded before and after', () => {
    const log = [{ on: day('2026-04-01'), text: '', choice: 'kept' }];
    expect(became({ ...by('2026-03-04'), outcome: { text: '', log } })).toEqual([]);
  });
});
