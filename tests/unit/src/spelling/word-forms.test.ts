import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { wordForms } from '../../../../src/spelling/word-forms.ts';
import { dictionaryText } from './dictionary.ts';

const aff =
  'PFX U Y 1\nPFX U   0     un         .\n\nSFX D Y 2\nSFX D   0     d          e\nSFX D   y     ied        [^aeiou]y\n';
const forms = (...lines: string[]): string[] =>
  [...wordForms({ aff, dic: [lines.length, ...lines].join('\n') }).words].toSorted();

describe('the forms of the words of a dictionary', () => {
  it('are made by the endings and beginnings each word takes, alone and together', () => {
    expect(forms('close/UD', 'try/D', 'well')).toEqual(
      ['close', 'closed', 'tried', 'try', 'unclose', 'unclosed', 'well'].toSorted(),
    );
  });

  it('leave out what has digits, and tell apart what is never offered', () => {
    const { words, unoffered } = wordForms({ aff, dic: '3\n2nd\ncurse/D!\nkind\n' });
    expect([...words]).toEqual(['curse', 'cursed', 'kind']);
    expect([...unoffered]).toEqual(['curse', 'cursed']);
  });

  it.each(['en-GB', 'en-US'] as const)('are, for %s, those that another reader finds', (variant) => {
    const text = dictionaryText(variant);
    const { words } = wordForms(text);
    const other = (nspell(text.aff, text.dic) as unknown as { data: Record<string, unknown> }).data;
    const theirs = Object.keys(other).filter((word) => !/\d/.test(word));
    expect(words.size).toBeGreaterThan(100_000);
    expect(theirs.filter((word) => !words.has(word))).toEqual([]);
    expect([...words].filter((word) => !Object.hasOwn(other, word))).toEqual([]);
  });
});
