import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import { toAnsweredItem } from '../../../../src/domain/entry-item.ts';
import { newEntry } from '../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../src/domain/ids.ts';
import {
  acrossSetbacks,
  allSetbackFacts,
  groupedBy,
  setbackFacts,
  sharedByMost,
} from '../../../../src/domain/setback.ts';

const item = (n: number, answers: Answers, entryOn = '2026-05-20') =>
  toAnsweredItem(
    newEntry(
      { template: 'setback', entryOn: entryOn as DayOn, answers },
      n.toString(16).padStart(32, '0') as EntryId,
      n,
    ),
    false,
  );
const on = (day: string): DayOn => day as DayOn;
const evening = (n: number, day: string, feelings: readonly string[] = []) =>
  item(n, {
    when: { text: '', on: on(day), parts: { time: 'evening' } },
    before: { text: 'a long day', feelings: feelings.map((word) => ({ word, intensity: 3 })) },
  });

describe('what a setback says of itself', () => {
  it('is read from its answers, the day it happened before the day it was written', () => {
    const facts = setbackFacts(
      item(1, {
        kind: { text: '', choice: 'slip' },
        when: { text: '', on: on('2026-05-12'), parts: { time: 'night' } },
        where: { text: 'in the study', choice: 'alone', parts: { place: 'home', device: 'phone' } },
        helped: { text: 'going outside', parts: { plan: 'p1' } },
      }),
    );
    expect(facts).toMatchObject({
      on: '2026-05-12',
      kind: 'slip',
      time: 'night',
      place: 'home',
      device: 'phone',
      company: 'alone',
      where: 'in the study',
      helped: 'going outside',
      plan: 'p1',
    });
  });

  it('leaves open what was not said, and what it does not know', () => {
    const facts = setbackFacts(item(1, { when: { text: '', parts: { time: 'noonish' } } }));
    expect(facts).toMatchObject({
      on: '2026-05-20',
      kind: null,
      time: null,
      device: null,
      plan: null,
      before: '',
    });
  });
});

describe('across setbacks', () => {
  const facts = allSetbackFacts([
    evening(1, '2026-03-01', ['lonely']),
    evening(2, '2026-05-01', ['lonely', 'tired']),
    item(3, { when: { text: '', on: on('2026-04-01'), parts: { time: 'morning' } } }),
    item(4, {}, '2026-02-01'),
  ]);

  it('each group holds its entries, the latest first, and what was not said is in none', () => {
    const { time, feelings, device } = acrossSetbacks(facts);
    expect(time.map(({ value, setbacks }) => [value, setbacks.map(({ on: day }) => day)])).toEqual([
      ['evening', ['2026-05-01', '2026-03-01']],
      ['morning', ['2026-04-01']],
    ]);
    expect(feelings.map(({ value }) => value)).toEqual(['lonely', 'tired']);
    expect(device).toEqual([]);
  });

  it('a feeling named twice in one record stands once', () => {
    expect(groupedBy(facts.slice(0, 1), () => ['lonely', 'lonely'])[0]?.setbacks).toHaveLength(1);
  });

  it('something is shared by most when more than half of those that say it do', () => {
    const { time, feelings } = acrossSetbacks(facts);
    expect(sharedByMost(time)).toBe('evening');
    expect(sharedByMost(feelings)).toBe('lonely');
    expect(sharedByMost(acrossSetbacks(facts.slice(0, 1)).time)).toBeNull();
    expect(sharedByMost(groupedBy(facts, ({ id }) => [id]))).toBeNull();
  });
});
