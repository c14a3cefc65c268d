import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../../src/coach/coach.ts';
import { bounds } from '../../../../../src/coach/learned/bounds.ts';
import { chancesIn } from '../../../../../src/coach/learned/chances.ts';
import type { Chances } from '../../../../../src/coach/learned/chances.ts';
import { weigh } from '../../../../../src/coach/learned/weigh.ts';
import type { Judgement } from '../../../../../src/coach/judgement.ts';
import { kinds } from '../../../../../src/coach/kinds.ts';
import { readText } from '../../../../../src/coach/reading/read-text.ts';
import { crisis } from '../../../../../src/coach/rules/crisis.ts';
import { mindReading } from '../../../../../src/coach/rules/mind-reading.ts';

const errand = 'We had soup and bread and then we walked down to the harbour with the dog.';

const chancesOf = (text: string): Chances =>
  chancesIn(readText(text, 'conversation'), [], { role: 'partner', template: 'conversation' });

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
    const [charge, walk] = [chancesOf('You only did it to hurt me.'), chancesOf(errand)];
    expect(charge.of(0, 'mind-reading')).toBeGreaterThan(10 * walk.of(0, 'mind-reading'));
  });

  it('gives a number between none and one for each kind, on any text', () => {
    for (const text of ['Hi.', '😔', 'a '.repeat(300), '\ud83d.'])
      for (const kind of kinds) {
        const chance = chancesOf(text).of(0, kind);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
  });

  it('takes away a mark that the sentence does not bear out', () => {
    expect(weigh(judged(errand, mindReading), readText(errand, 'free'), chancesOf(errand))).toEqual([]);
  });

  it('leaves danger where the words bear it out, and takes it off an errand', () => {
    for (const text of ['I want to end it all tonight.', 'He hit me again last night.'])
      expect(coachText(text, 'partner', 'free').map(({ label }) => label)).toContain('crisis');
    expect(weigh(judged(errand, crisis), readText(errand, 'free'), chancesOf(errand))).toEqual([]);
  });

  it('never takes away danger that is named outright, however kind the rest of the sentence', () => {
    for (const text of [
      'I wanted to kill myself, and you sat with me.',
      'Thank you for the soup on the day I wanted to die.',
      'i wish i was dead but the garden is lovely',
    ])
      expect(coachText(text, 'recovering', 'gratitude').map(({ label }) => label)).toContain('crisis');
  });

  it('lets danger stand more easily than anything else is added', () => {
    for (const kind of kinds) expect(bounds.crisis.keep).toBeLessThan(bounds[kind].add);
  });

  it('asks more for a mark of its own than for one that a phrase made', () => {
    for (const kind of kinds) expect(bounds[kind].add).toBeGreaterThanOrEqual(bounds[kind].keep);
  });

  it('answers the same twice', () => {
    const text = 'You only came to look good. I messed up. Nothing I do is ever right.';
    expect(coachText(text, 'partner', 'conversation')).toEqual(coachText(text, 'partner', 'conversation'));
  });
});
