import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../../src/coach/coach.ts';
import { featuresOf } from '../../../../../src/coach/learned/features.ts';
import { addedKinds, chancesOf, learnedKinds } from '../../../../../src/coach/learned/model.ts';
import { weigh } from '../../../../../src/coach/learned/weigh.ts';
import type { Judgement } from '../../../../../src/coach/judgement.ts';
import { readText } from '../../../../../src/coach/reading/read-text.ts';
import { crisis } from '../../../../../src/coach/rules/crisis.ts';
import { mindReading } from '../../../../../src/coach/rules/mind-reading.ts';

const chanceOf = (text: string): ReadonlyMap<string, number> => {
  const reads = readText(text, 'conversation');
  const [read] = reads;
  if (read === undefined) throw new Error('nothing to read');
  return chancesOf(featuresOf(read, { role: 'partner', template: 'conversation', sentences: reads.length }));
};

const judged = (text: string, set: typeof crisis): Judgement[] => {
  const [family] = set.families;
  if (family === undefined) throw new Error('a kind without families');
  return readText(text, 'free').map((read, sentence) => ({
    set,
    family,
    phrase: 'any',
    sentence,
    from: 0,
    to: read.sentence.tokens.length,
  }));
};

describe('the learned part', () => {
  it('finds an accusation about motives likelier than an errand', () => {
    const [charge, errand] = [
      chanceOf('You only did it to hurt me.'),
      chanceOf('She put the bins out at seven.'),
    ];
    expect(charge.get('mind-reading') ?? 0).toBeGreaterThan(10 * (errand.get('mind-reading') ?? 1));
  });

  it('gives a number between none and one for each of its kinds, on any text', () => {
    for (const text of ['Hi.', '😔', 'a '.repeat(300), '\ud83d.'])
      for (const kind of [...learnedKinds, ...addedKinds]) {
        const chance = chanceOf(text).get(kind) ?? -1;
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
  });

  it('takes away a mark that the sentence does not bear out', () => {
    const text = 'We had soup and bread and then we walked down to the harbour with the dog.';
    expect(weigh(judged(text, mindReading), readText(text, 'free'), 'partner', 'free')).toEqual([]);
  });

  it('never takes danger away', () => {
    const text = 'We had soup and bread and then we walked down to the harbour with the dog.';
    expect(learnedKinds).not.toContain('crisis');
    expect(weigh(judged(text, crisis), readText(text, 'free'), 'partner', 'free')).toHaveLength(1);
  });

  it('answers the same twice', () => {
    const text = 'You only came to look good. I messed up. Nothing I do is ever right.';
    expect(coachText(text, 'partner', 'conversation')).toEqual(coachText(text, 'partner', 'conversation'));
  });
});
