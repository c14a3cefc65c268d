import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import {
  commitmentOf,
  dueCommitments,
  followThrough,
  withCommitmentNote,
  withDueDay,
  withOutcome,
  withoutLastOutcome,
} from '../../../../src/domain/commitment.ts';
import type { NewOutcome, Outcome } from '../../../../src/domain/commitment.ts';
import { day, entryId } from '../../../support/entries.ts';

const promised: Answers = {
  promise: { text: ' Home by six ' },
  'for-whom': { text: 'for Maria' },
  by: { text: '', on: day('2026-10-09') },
};
const of = (answers: Answers) => commitmentOf({ answers, entryOn: day('2026-10-01') });
const record = (outcome: Outcome, on: string, more: Partial<NewOutcome> = {}): NewOutcome => ({
  outcome,
  on: day(on),
  note: '',
  newDue: null,
  ...more,
});
function after(answers: Answers, ...records: readonly NewOutcome[]): Answers {
  return records.reduce((now, one) => {
    const next = withOutcome(now, one);
    if (!next.ok) throw new Error(next.error);
    return next.value;
  }, answers);
}

describe('a commitment', () => {
  it('is open until something became of it', () => {
    expect(of(promised)).toEqual({
      promise: 'Home by six',
      forWhom: 'for Maria',
      forWhomChoice: null,
      due: '2026-10-09',
      history: [],
      notes: [],
      state: 'open',
    });
  });

  it('that was partly kept, then renegotiated, then kept, keeps every outcome with its day, note and due day', () => {
    const answers = after(
      promised,
      record('partly', '2026-10-09', { note: 'Late on Wednesday' }),
      record('renegotiated', '2026-10-10', { newDue: day('2026-10-16') }),
      record('kept', '2026-10-16'),
    );
    const { history, state, due } = of(answers);
    expect(history).toEqual([
      {
        outcome: 'partly',
        on: '2026-10-09',
        note: 'Late on Wednesday',
        wasDue: '2026-10-09',
        newDue: null,
      },
      { outcome: 'renegotiated', on: '2026-10-10', note: '', wasDue: '2026-10-09', newDue: '2026-10-16' },
      { outcome: 'kept', on: '2026-10-16', note: '', wasDue: '2026-10-16', newDue: null },
    ]);
    expect([state, due]).toEqual(['kept', '2026-10-16']);
    expect(answers['by']).toEqual(promised['by']);
  });

  it('that is renegotiated is open again, for its new day', () => {
    const { state, due } = of(
      after(promised, record('renegotiated', '2026-10-08', { newDue: day('2026-10-20') })),
    );
    expect([state, due]).toEqual(['open', '2026-10-20']);
  });

  it('is renegotiated only with a new day, which is not before that day', () => {
    expect(withOutcome(promised, record('renegotiated', '2026-10-08'))).toEqual({
      ok: false,
      error: 'no-new-day',
    });
    const early = record('renegotiated', '2026-10-08', { newDue: day('2026-10-07') });
    expect(withOutcome(promised, early)).toEqual({ ok: false, error: 'new-day-passed' });
  });

  it('whose outcome was answered among the questions counts it on the day of that answer', () => {
    const answers: Answers = {
      ...promised,
      outcome: { text: 'On four days', choice: 'partly', on: day('2026-10-11') },
    };
    expect(of(answers).history.map(({ outcome, on, note }) => [outcome, on, note])).toEqual([
      ['partly', '2026-10-11', 'On four days'],
    ]);
    const { on: _, ...undated } = answers['outcome'] ?? { text: '' };
    expect(of({ ...answers, outcome: undated }).history[0]?.on).toBe('2026-10-09');
  });

  it('takes back the latest outcome recorded on its page, and no other', () => {
    const once = after(promised, record('partly', '2026-10-09'));
    const twice = after(once, record('kept', '2026-10-10'));
    expect(withoutLastOutcome(twice)).toEqual(once);
    expect(withoutLastOutcome(promised)).toBeNull();
  });

  it('takes words without an outcome as a note, which counts as nothing', () => {
    const answers = withCommitmentNote(promised, day('2026-10-08'), 'It will be close.');
    expect(of(answers).notes).toEqual([{ on: '2026-10-08', text: 'It will be close.' }]);
    expect(of(answers).history).toEqual([]);
    expect(of(answers).state).toBe('open');
    expect(followThrough([{ id: entryId(1), entryOn: day('2026-10-01'), answers }])).toEqual([]);
  });

  it('without a day is given one, and a renegotiation without a day keeps the first', () => {
    const without: Answers = { promise: { text: 'Call the counsellor' } };
    expect(of(withDueDay(without, day('2026-10-02'), day('2026-10-05'))).due).toBe('2026-10-05');
    const open: Answers = { ...promised, outcome: { text: '', choice: 'renegotiated' } };
    expect(of(open).due).toBeNull();
    const again = withDueDay(open, day('2026-10-12'), day('2026-10-30'));
    expect(of(again).due).toBe('2026-10-30');
    expect(of(again).history).toHaveLength(1);
    expect(again['by']?.on).toBe('2026-10-09');
  });
});

describe('what is due', () => {
  const item = (n: number, answers: Answers) => ({
    id: entryId(n),
    answers,
    entryOn: day('2026-10-01'),
  });
  const by = (on: string): Answers => ({ promise: { text: 'x' }, by: { text: '', on: day(on) } });

  it('is every open promise of today or before, the longest due first', () => {
    const items = [
      item(1, by('2026-10-09')),
      item(2, by('2026-10-03')),
      item(3, by('2026-10-10')),
      item(4, { promise: { text: 'no day' } }),
      item(5, after(by('2026-10-03'), record('kept', '2026-10-03'))),
    ];
    expect(dueCommitments(items, day('2026-10-09')).map(({ item: one }) => one.id)).toEqual([
      entryId(2),
      entryId(1),
    ]);
  });
});

describe('follow-through', () => {
  it('counts each outcome in the month of its day, the newest month first, with the promises behind it', () => {
    const first = {
      id: entryId(1),
      entryOn: day('2026-09-20'),
      answers: after(
        promised,
        record('partly', '2026-09-30'),
        record('renegotiated', '2026-10-01', { newDue: day('2026-10-05') }),
        record('kept', '2026-10-05'),
      ),
    };
    const second = {
      id: entryId(2),
      entryOn: day('2026-10-01'),
      answers: after(promised, record('kept', '2026-10-09')),
    };
    expect(followThrough([first, second])).toEqual([
      {
        month: '2026-10',
        counts: { kept: 2, partly: 0, missed: 0, renegotiated: 1 },
        ids: [entryId(1), entryId(2)],
      },
      { month: '2026-09', counts: { kept: 0, partly: 1, missed: 0, renegotiated: 0 }, ids: [entryId(1)] },
    ]);
  });
});
