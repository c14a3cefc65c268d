import { describe, expect, it } from 'vitest';
import { feelingFamilies } from '../../../../src/domain/feelings.ts';

const words = feelingFamilies.flatMap((family) => family.words);

describe('the words for feelings', () => {
  it('are about a hundred in four families of like size, each word once', () => {
    expect(feelingFamilies).toHaveLength(4);
    expect(words.length).toBeGreaterThanOrEqual(95);
    expect(words.length).toBeLessThanOrEqual(110);
    for (const family of feelingFamilies)
      expect(Math.abs(family.words.length - words.length / 4)).toBeLessThan(2);
    expect(new Set(words).size).toBe(words.length);
  });

  it('stand in alphabetical order, in lower case', () => {
    for (const family of feelingFamilies) expect(family.words).toEqual([...family.words].sort());
    for (const word of words) expect(word).toMatch(/^[a-z]+( [a-z]+)?$/);
  });

  it.each([
    'betrayed',
    'abandoned',
    'ignored',
    'rejected',
    'manipulated',
    'used',
    'attacked',
    'judged',
    'cheated',
    'disrespected',
    'neglected',
    'blamed',
    'controlled',
    'unloved',
    'worthless',
  ])('do not offer “%s”, which tells what someone did', (word) => {
    expect(words).not.toContain(word);
  });
});
