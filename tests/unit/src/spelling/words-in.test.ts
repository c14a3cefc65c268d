import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/spelling/words-in.ts';

const words = (text: string): readonly string[] => wordsIn(text).map((word) => word.text);

describe('the words of a text that spelling looks at', () => {
  it('keep their apostrophes, straight and curly, and lose the quotes around them', () => {
    expect(words("don't, don’t ‘quiet’ 'loud' “dear”")).toEqual(["don't", 'don’t', 'quiet', 'loud', 'dear']);
    expect(words('the children’s dogs’ beds')).toEqual(['the', 'children’s', 'dogs', 'beds']);
    expect(words('give ’em time, ’twas late')).toEqual(['give', 'time', 'late']);
  });

  it('are apart at hyphens and dashes, and no stutter or prefix counts', () => {
    expect(words('a well-being—and so–on')).toEqual(['well', 'being', 'and', 'so', 'on']);
    expect(words('I am s-sorry, e-mail, co-parent, re-read')).toEqual([
      'am',
      'sorry',
      'mail',
      'parent',
      'read',
    ]);
  });

  it('have their places in UTF-16 units, behind emoji and letters made of two', () => {
    const text = '😀👩‍👩‍👧 tird of the cafe\u0301 🇩🇪wrod';
    expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'tird',
      'of',
      'the',
      'cafe\u0301',
      'wrod',
    ]);
  });

  it('always stand where they say', () => {
    const pieces = fc.constantFrom('word', "don't", '’', '-', ' ', '\n', '😀', '.', 'É', '`', '9', '_');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { text: word, from, to } of wordsIn(text)) {
          expect(text.slice(from, to)).toBe(word);
          expect(from).toBeGreaterThanOrEqual(last);
          last = to;
        }
      }),
    );
  });

  it.each([
    ['numbers and words with digits', '7 19:30, 3am, 2nd, B2B, covid19'],
    ['addresses', 'anna@example.org www.example.org https://example.org/wrod example.org #wrod @wrod'],
    ['paths and names of files', '/home/wrod ~/wrod C:\\wrod wrod_wrod notes.txt --wrod'],
    ['code between backticks', '`wrod wrdo`'],
    ['other scripts', 'правда λέξη 言葉'],
    ['single letters', 'x y I'],
    ['initials and capitals inside', 'PMO SAA CEOs iPhone WhatsApp'],
  ])('leave out %s', (_what, text) => {
    expect(words(text)).toEqual([]);
  });

  it('tell which are the first of a sentence, where a capital means nothing', () => {
    const first = (text: string) =>
      wordsIn(text)
        .filter(({ isFirst }) => isFirst)
        .map((word) => word.text);
    expect(first('Well then. “Now what?” So: this… That\nThose and Anna')).toEqual([
      'Well',
      'Now',
      'So',
      'this',
      'That',
      'Those',
    ]);
    expect(first('- Item one\n• Item two\n(Aside)')).toEqual(['Item', 'Item', 'Aside']);
  });
});
