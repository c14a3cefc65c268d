import { describe, expect, it } from 'vitest';
import { lists } from '../../../../../src/coach/pattern/lists.ts';
import { frames } from '../../../../../src/coach/reading/frames.ts';
import { crisis } from '../../../../../src/coach/rules/crisis.ts';
import { blaming } from '../../../../../src/coach/rules/blaming.ts';
import { isKnownVerb, verbOf } from '../../../../../src/coach/text/verbs.ts';

describe('the base form of a verb', () => {
  it.each([
    ['messaging', 'message'],
    ['hitting', 'hit'],
    ['mocks', 'mock'],
    ['strangled', 'strangle'],
    ['searches', 'search'],
  ])('is found behind “%s”', (form, base) => {
    expect(verbOf(form)).toBe(base);
  });

  it('is not made up for other words', () => {
    for (const word of ['evening', 'red', 'his', 'thing', 'bed', 'ring', 'king'])
      expect(verbOf(word)).toBeNull();
  });

  it('is known for every verb that a phrase asks for in any form', () => {
    const phrases = [
      ...Object.values(lists),
      ...frames.flatMap(({ phrases: own }) => own),
      ...[crisis, blaming].flatMap(({ families }) => families.flatMap(({ phrases: own }) => own)),
    ];
    const asked = phrases.flatMap((phrase) =>
      [...phrase.matchAll(/~([a-z]{3,})(?=[|\s)]|$)/g)].map(([, base = '']) => base),
    );
    expect([...new Set(asked)].filter((base) => base !== 'have' && !isKnownVerb(base))).toEqual([]);
  });
});
