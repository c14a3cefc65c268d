import common from '@zxcvbn-ts/language-en/dist/commonWords.json.mjs';
import { describe, expect, it } from 'vitest';
import { Suggester } from '../../../../src/spelling/suggest.ts';
import { wordList } from './dictionary.ts';

const { forms } = wordList('en-GB');
const suggester = new Suggester(forms, common);
const suggest = (word: string): readonly string[] => suggester.suggest(word);

describe('what a misspelt word may have been meant to be', () => {
  it.each([
    ['letters that changed places', 'teh the thier their wierd weird freind friend hte the woudl would'],
    ['letters left out or put in', 'definately definitely untill until goverment government truely truly'],
    ['doubled letters', 'accomodate accommodate embarassed embarrassed tommorow tomorrow writting writing'],
    ['vowels heard wrongly', 'seperate separate betrayel betrayal therepy therapy becouse because'],
    [
      'a forgotten apostrophe',
      "dont don't im I'm ive I've wouldnt wouldn't youre you're hes he's oclock o'clock",
    ],
    ['several at once', 'privledge privilege acountabilty accountability maintainance maintenance'],
  ])('is found first: %s', (_what, pairs) => {
    const all = pairs.split(' ');
    for (let at = 0; at < all.length; at += 2) expect(suggest(all[at] ?? '')[0], all[at]).toBe(all[at + 1]);
  });

  it('may be two words that were written as one', () => {
    expect(suggest('infront')[0]).toBe('in front');
    expect(suggest('alot')).toContain('a lot');
  });

  it('is five words at most, each once, and nothing for what is like no word', () => {
    for (const word of ['hus', 'wich', 'tird']) {
      const words = suggest(word);
      expect(words.length).toBeLessThanOrEqual(5);
      expect(new Set(words.map((one) => one.toLowerCase())).size).toBe(words.length);
    }
    expect(suggest('qzxjvkwpqt')).toEqual([]);
    expect(suggest('a'.repeat(500))).toEqual([]);
  });

  it('stands in the letters and the marks that were typed', () => {
    expect(suggest('Becuase')[0]).toBe('Because');
    expect(suggest('BECUASE')[0]).toBe('BECAUSE');
    expect(suggest('monday')[0]).toBe('Monday');
    expect(suggest('wouldn’tt')[0]).toBe('wouldn’t');
  });

  it('is never an insult', () => {
    expect(forms.unoffered.size).toBeGreaterThan(20);
    for (const word of [...forms.unoffered].slice(0, 40))
      for (const offered of suggest(`${word}q`)) expect(forms.unoffered.has(offered)).toBe(false);
  });
});
