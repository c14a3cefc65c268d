import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../src/spelling/misspelt.ts';
import { wordList } from './dictionary.ts';

const uk = wordList('en-GB');
const check = (text: string) => checkText(text, (word) => uk.knows(word));
const words = (text: string) => check(text).misspelt.map(({ word }) => word);

describe('what is misspelt in a text', () => {
  it('is each unknown word in its place', () => {
    const text = 'We talked, becuase it was “wierd” yesteday.';
    expect(words(text)).toEqual(['becuase', 'wierd', 'yesteday']);
    for (const { word, from, to } of check(text).misspelt) expect(text.slice(from, to)).toBe(word);
  });

  it('is no name: a capital inside a sentence makes one', () => {
    expect(words('I met Jarek and Aoife’s sister in Gdynia.')).toEqual([]);
  });

  it('may be a name at the beginning of a sentence, and names that were met are told', () => {
    const { misspelt, names } = check('Jarek came. I told Jarek’s brother, and Becuase.');
    expect(misspelt).toEqual([{ word: 'Jarek', from: 0, to: 5, mayBeName: true }]);
    expect(names).toContain('jarek');
  });

  it('is nothing in another language', () => {
    expect(words('Gestern waren wir lange spazieren und haben endlich miteinander geredet.')).toEqual([]);
    expect(words('Wir waren spazieren.')).not.toEqual([]);
  });
});
