import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../../src/coach/coach.ts';
import { add } from '../../../../../src/coach/learned/add.ts';
import { chancesIn } from '../../../../../src/coach/learned/chances.ts';
import type { Chances } from '../../../../../src/coach/learned/chances.ts';
import type { Judgement } from '../../../../../src/coach/judgement.ts';
import { kinds } from '../../../../../src/coach/kinds.ts';
import type { Kind } from '../../../../../src/coach/kinds.ts';
import { readText } from '../../../../../src/coach/reading/read-text.ts';
import { blaming } from '../../../../../src/coach/rules/blaming.ts';
import { crisis } from '../../../../../src/coach/rules/crisis.ts';
import type { RuleSet } from '../../../../../src/coach/rule.ts';

const danger = 'He grabbed me by the throat and said he would kill me if I left.';
const errand = 'We had soup and bread and then we walked down to the harbour with the dog.';
const added = (text: string, judged: readonly Judgement[] = []): Judgement[] => {
  const reads = readText(text, 'free');
  return add(judged, reads, chancesIn(reads, [], { role: 'partner', template: 'free' }));
};

const markOf = (set: RuleSet): Judgement => {
  const [family] = set.families;
  if (family === undefined) throw new Error('a kind without families');
  return { set, family, phrase: 'any', sentence: 0, from: 0, to: 3 };
};

/** As if the learned part were sure of these kinds, and went by the word that is named. */
const sureOf = (text: string, sure: readonly Kind[], word: string): Judgement[] => {
  const reads = readText(text, 'free');
  const chances: Chances = {
    of: (_, kind) => (sure.includes(kind) ? 0.99 : 0),
    weightsOf: (sentence, { from, to }) => {
      const words = (reads[sentence]?.sentence.tokens ?? []).slice(from, to).map((token) => token.word);
      return new Float64Array(kinds.length).fill(words.includes(word) ? 1 : 0);
    },
  };
  return add([], reads, chances);
};
const wordsOf = (text: string, { sentence, from, to }: Judgement): string => {
  const tokens = readText(text, 'free')[sentence]?.sentence.tokens ?? [];
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
};

describe('what the learned part adds', () => {
  it('is danger where the sentence is like what people in danger write, with the reason said', () => {
    const [mark] = added(danger);
    expect(mark?.set.kind).toBe('crisis');
    expect(mark?.family.why).toMatch(/danger/);
    expect(mark?.family.suggestion).toMatch(/Support/);
  });

  it('covers, for danger, the words of the sentence and not the full stop', () => {
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

  it('marks the part of the sentence that weighs most, without the marks around it', () => {
    const text = 'I came home late, the dishes were done, and the talk went sideways somehow.';
    const [mark, ...more] = sureOf(text, ['vague'], 'sideways');
    if (mark === undefined) throw new Error('no mark');
    expect(wordsOf(text, mark)).toBe('and the talk went sideways somehow');
    expect(more).toEqual([]);
  });

  it('says why and what instead for every kind, and marks a kind once a sentence', () => {
    const text = 'It went sideways, and it went sideways again.';
    const marks = sureOf(
      text,
      kinds.filter((kind) => kind !== 'crisis'),
      'sideways',
    );
    expect(marks.map(({ set }) => set.kind).toSorted()).toEqual(
      kinds.filter((kind) => kind !== 'crisis').toSorted(),
    );
    for (const { family } of marks) {
      expect(family.why).toMatch(/\.$/);
      expect(family.suggestion).toMatch(/[.?”]$/);
    }
  });

  it('gives one mark of danger to a sentence of danger, from start to end of the coach', () => {
    const found = coachText(danger, 'partner', 'free').filter(({ label }) => label === 'crisis');
    expect(found.length).toBeGreaterThan(0);
    for (const { start, end } of found) expect(start).toBeLessThan(end);
  });
});
