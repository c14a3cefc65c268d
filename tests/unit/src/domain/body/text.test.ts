import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  bulletList,
  heading,
  paragraph,
  paragraphs,
  quote,
} from '../../../../../src/domain/body/build.ts';
import { bodyLines, bodyText, isEmptyBody } from '../../../../../src/domain/body/text.ts';
import { emptyBody } from '../../../../../src/domain/body/types.ts';
import type { BodyNode } from '../../../../../src/domain/body/types.ts';
import { validateBody } from '../../../../../src/domain/body/validate.ts';
import { countAny, countWords } from '../../../../../src/domain/body/words.ts';
import { bodies } from '../../../../support/domain-arbitraries.ts';

const allText = (node: BodyNode): string => (node.text ?? '') + (node.content ?? []).map(allText).join('');
const dense = (text: string): string => text.replace(/\s/gu, '');

describe('the text of a body', () => {
  it('has one line a block, in reading order, whatever the nesting', () => {
    const body = bodyOf([
      heading(2, 'Tuesday'),
      bulletList(['one', 'two']),
      quote('she said\n\nand then'),
      paragraph('end'),
    ]);
    expect(bodyText(body)).toBe('Tuesday\none\ntwo\nshe said\nand then\nend');
  });

  it('keeps every character that is not blank, in order', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(dense(bodyText(body))).toBe(dense(allText(body)));
      }),
    );
  });

  it('has no line for an empty block', () => {
    expect(bodyLines(emptyBody)).toEqual([]);
    expect(isEmptyBody(emptyBody)).toBe(true);
    expect(isEmptyBody(paragraphs(' '))).toBe(true);
    expect(isEmptyBody(bodyOf([{ type: 'horizontalRule' }]))).toBe(false);
  });
});

describe('a body made from plain text', () => {
  it('is always valid and keeps every character that is not blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const body = paragraphs(text);
        expect(validateBody(body).ok).toBe(true);
        expect(dense(bodyText(body))).toBe(dense(text));
      }),
    );
  });

  it('starts a paragraph at an empty line and breaks the line at a newline', () => {
    expect(paragraphs('a\r\nb\n \nc').content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'c' }] },
    ]);
  });
});

describe('the word count', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['one', 1],
    ["don't look-up it’s 3.5", 5],
    ['a — b … “c”', 3],
    ['naïve café Ōsaka', 3],
    ['Привет мир', 2],
    ['今日は', 3],
    ['今日 is fine', 4],
    ['👍 ok', 1],
    ['—- x', 1],
  ])('of %j is %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('is the same on the quick road as by the general rules', () => {
    const latin = fc.string({ unit: fc.constantFrom(..."abzAZ09éßŒ ×÷'’-–—…“”.,\n\t*_"), maxLength: 60 });
    fc.assert(
      fc.property(latin, (text) => {
        expect(countWords(text)).toBe(countAny(text));
      }),
      { numRuns: 500 },
    );
  });
});
