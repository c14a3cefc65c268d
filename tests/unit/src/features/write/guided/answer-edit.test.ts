import { describe, expect, it } from 'vitest';
import type { DayOn, EntryId } from '../../../../../../src/domain/ids.ts';
import {
  addEvidence,
  answerTo,
  saysSomething,
  setIntensity,
  toggleFeeling,
  withAnswer,
} from '../../../../../../src/features/write/guided/answer-edit.ts';

describe('an answer being written', () => {
  it('leaves the other answers alone', () => {
    const before = { happened: { text: 'Rain.' } };
    expect(withAnswer(before, 'need', { text: 'Rest.' })).toEqual({
      happened: { text: 'Rain.' },
      need: { text: 'Rest.' },
    });
    expect(before).toEqual({ happened: { text: 'Rain.' } });
  });

  it('keeps what stands beside the words when the words change', () => {
    const answers = withAnswer({ kind: { text: 'a', choice: 'slip' } }, 'kind', { text: 'ab' });
    expect(answers['kind']).toEqual({ text: 'ab', choice: 'slip' });
  });

  it('has no key once it says nothing', () => {
    expect(withAnswer({ need: { text: 'R' } }, 'need', { text: '' })).toEqual({});
    expect(withAnswer({}, 'feelings', { feelings: [] })).toEqual({});
  });

  it('keeps a blank that is being typed, so that the field does not swallow it', () => {
    expect(answerTo(withAnswer({}, 'need', { text: ' ' }), 'need').text).toBe(' ');
    expect(saysSomething({ text: ' \n' })).toBe(false);
  });

  it('says something by a choice, a day, a feeling or evidence alone', () => {
    expect(saysSomething({ text: '', choice: 'slip' })).toBe(true);
    expect(saysSomething({ text: '', on: '2026-03-01' as DayOn })).toBe(true);
    expect(saysSomething({ text: '', feelings: [{ word: 'calm', intensity: 2 }] })).toBe(true);
    expect(saysSomething({ text: '', evidence: [] })).toBe(false);
  });
});

describe('feelings', () => {
  it('are chosen in the middle of their strength, changed one by one, and taken away again', () => {
    const chosen = toggleFeeling(toggleFeeling([], 'afraid'), 'lonely');
    expect(chosen).toEqual([
      { word: 'afraid', intensity: 3 },
      { word: 'lonely', intensity: 3 },
    ]);
    const stronger = setIntensity(chosen, 'lonely', 5);
    expect(stronger[0]).toEqual({ word: 'afraid', intensity: 3 });
    expect(toggleFeeling(stronger, 'afraid')).toEqual([{ word: 'lonely', intensity: 5 }]);
  });
});

describe('evidence', () => {
  const piece = { entryId: 'a'.repeat(32) as EntryId, on: '2026-03-01' as DayOn, quote: '' };
  it('names an entry once, and once more for words of it', () => {
    const once = addEvidence([piece], { ...piece });
    expect(once).toHaveLength(1);
    expect(addEvidence(once, { ...piece, quote: 'I said it first.' })).toHaveLength(2);
  });
});
