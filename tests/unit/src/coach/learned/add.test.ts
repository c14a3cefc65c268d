import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../../src/coach/coach.ts';
import { add } from '../../../../../src/coach/learned/add.ts';
import type { Judgement } from '../../../../../src/coach/judgement.ts';
import { readText } from '../../../../../src/coach/reading/read-text.ts';
import { blaming } from '../../../../../src/coach/rules/blaming.ts';
import { crisis } from '../../../../../src/coach/rules/crisis.ts';
import type { RuleSet } from '../../../../../src/coach/rule.ts';

const danger = 'He grabbed me by the throat and said he would kill me if I left.';
const errand = 'We had soup and bread and then we walked down to the harbour with the dog.';
const added = (text: string, judged: readonly Judgement[] = []): Judgement[] =>
  add(judged, readText(text, 'free'), 'partner', 'free');

const markOf = (set: RuleSet): Judgement => {
  const [family] = set.families;
  if (family === undefined) throw new Error('a kind without families');
  return { set, family, phrase: 'any', sentence: 0, from: 0, to: 3 };
};

describe('what the learned part adds', () => {
  it('is danger where the sentence is like what people in danger write, with the reason said', () => {
    const [mark] = added(danger);
    expect(mark?.set.kind).toBe('crisis');
    expect(mark?.family.why).toMatch(/danger/);
    expect(mark?.family.suggestion).toMatch(/Support/);
  });

  it('covers the words of the sentence and not the full stop', () => {
    const [mark] = added(danger);
    expect([mark?.from, mark?.to]).toEqual([0, 15]);
  });

  it('is nothing on an errand, an empty text or bare marks', () => {
    for (const text of [errand, '', '…', '!?', '😔']) expect(added(text)).toEqual([]);
  });

  it('leaves a danger that a phrase found as it was', () => {
    const known = markOf(crisis);
    expect(added(danger, [known])).toEqual([known]);
  });

  it('lets no other tip stand beside danger', () => {
    expect(added(danger, [markOf(blaming)]).map(({ set }) => set.kind)).toEqual(['crisis']);
  });

  it('gives one mark of danger to a sentence of danger, from start to end of the coach', () => {
    const found = coachText(danger, 'partner', 'free').filter(({ label }) => label === 'crisis');
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end } of found) expect(start).toBeLessThan(end);
  });
});
