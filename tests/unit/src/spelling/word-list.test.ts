import { describe, expect, it } from 'vitest';
import { wordList } from './dictionary.ts';

const uk = wordList('en-GB');
const us = wordList('en-US');
const unknown = (list: typeof uk, words: string): readonly string[] =>
  words.split(' ').filter((word) => !list.knows(word));

describe('which words are right', () => {
  it('takes marks straight and curly, and whatever owns something', () => {
    expect(unknown(uk, "don't don’t it’s friend’s children's wouldn’t I’m you’ve")).toEqual([]);
    expect(unknown(uk, 'dont friemd’s wouldnt’')).toEqual(['dont', 'friemd’s', 'wouldnt’']);
  });

  it('takes a capital at the beginning and loudness, but not a name without its capital', () => {
    expect(unknown(uk, 'Because BECAUSE Monday MONDAY')).toEqual([]);
    expect(unknown(uk, 'monday Becuase BECUASE')).toEqual(['monday', 'Becuase', 'BECUASE']);
  });

  it('takes accents, written in one letter or two, and their absence', () => {
    expect(unknown(uk, 'café cafe\u0301 cafe naïve naive fiancé')).toEqual([]);
  });

  it('keeps British and American spelling apart', () => {
    expect(unknown(uk, 'colour favourite centre grey judgement color favorite center')).toEqual([
      'color',
      'favorite',
      'center',
    ]);
    expect(unknown(us, 'color favorite center gray colour favourite centre')).toEqual([
      'colour',
      'favourite',
      'centre',
    ]);
  });

  it('takes -ise and -ize in British spelling, where both were ever in use, and -ize alone in American', () => {
    expect(unknown(uk, 'realise realize organised organized apologising apologizing popularize')).toEqual([]);
    expect(unknown(uk, 'promize surprized advertize exercizing compromize')).toEqual([
      'promize',
      'surprized',
      'advertize',
      'exercizing',
      'compromize',
    ]);
    expect(unknown(us, 'realize organized realise organised')).toEqual(['realise', 'organised']);
  });

  it('asks for the apostrophe where a rare word is hardly ever meant', () => {
    expect(unknown(uk, 'cant wont hes Shes')).toEqual(['cant', 'wont', 'hes', 'Shes']);
  });

  it('is not led astray by what every object has', () => {
    expect(unknown(uk, 'constructor toString __proto__ hasOwnProperty')).toEqual([
      'toString',
      '__proto__',
      'hasOwnProperty',
    ]);
  });
});
