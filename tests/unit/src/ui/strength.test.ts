import { describe, expect, it } from 'vitest';
import { adviceFor, loadEstimate } from '../../../../src/ui/strength.ts';

describe('the strength meter', () => {
  it('tells the first guesses of everybody from words that belong together for nobody', async () => {
    const estimate = await loadEstimate();
    expect(estimate('password12', [])).toBeLessThanOrEqual(1);
    expect(estimate('aaaaaaaaaa', [])).toBeLessThanOrEqual(1);
    expect(estimate('orbit saddle mint lantern quilt', [])).toBe(4);
  });

  it('does not count the name of the journal as a secret', async () => {
    const estimate = await loadEstimate();
    const name = 'Zwetschgenblau';
    expect(estimate(name, [name])).toBeLessThan(estimate(name, []));
  });

  it('answers a very long passphrase without delay', async () => {
    const estimate = await loadEstimate();
    expect(estimate('quiet river '.repeat(400), [])).toBeGreaterThanOrEqual(0);
  });

  it('says how much is missing while it is too short, and only advises after that', () => {
    expect(adviceFor('', 0)).toMatch(/words/);
    expect(adviceFor('abcdefghi', 4)).toBe('One more character is needed.');
    expect(adviceFor('abc', 0)).toBe('7 more characters are needed.');
    expect(adviceFor('🌱🌱🌱', 0)).toBe('7 more characters are needed.');
    expect(adviceFor('aaaaaaaaaa', 0)).not.toMatch(/needed/);
  });
});
