import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../../../../src/domain/body/html.ts';
import { bodyMarkdown } from '../../../../../src/domain/body/markdown.ts';
import { bodyText } from '../../../../../src/domain/body/text.ts';
import { validateBody } from '../../../../../src/domain/body/validate.ts';
import type { Body } from '../../../../../src/domain/body/types.ts';
import { redactBody } from '../../../../../src/domain/share/redact.ts';
import { bodies } from '../../../../support/domain-arbitraries.ts';
import { bodyOf } from '../../../../support/entries.ts';

const redacted = (text: string, ...words: readonly string[]): string =>
  bodyText(redactBody(bodyOf(text), words, '▇▇▇'));

describe('striking out words', () => {
  it('takes a name out whatever its case, accents, quotes and the s at its end', () => {
    expect(redacted('MARIA came. maria’s coat. The Marias.', 'Maria')).toBe('▇▇▇ came. ▇▇▇ coat. The ▇▇▇.');
    expect(redacted('José and Jose\u0301 and JOSE', 'jose')).toBe('▇▇▇ and ▇▇▇ and ▇▇▇');
    expect(redacted('O’Neill said', "o'neill")).toBe('▇▇▇ said');
    expect(redacted('Ma\u00adria said', 'Maria')).toBe('▇▇▇ said');
  });

  it('leaves words alone that only contain it', () => {
    expect(redacted('The same sample, Sam.', 'Sam')).toBe('The same sample, ▇▇▇.');
  });

  it('takes several words together over any white space, the longer before the shorter', () => {
    expect(redacted('Elm  Street 4, and Elm', 'Elm', 'Elm Street')).toBe('▇▇▇ 4, and ▇▇▇');
    expect(redacted('c++ (and a.b)', 'c++', 'a.b')).toBe('▇▇▇ (and ▇▇▇)');
  });

  it('finds a name that is half in bold or over a line break', () => {
    const body: Body = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'With Ma', marks: [{ type: 'bold' }] },
            { type: 'text', text: 'ria and Jo' },
            { type: 'hardBreak' },
            { type: 'text', text: 'Smith home' },
          ],
        },
      ],
    };
    expect(bodyText(redactBody(body, ['Maria', 'Jo Smith'], '[removed]'))).toBe(
      'With [removed] and [removed] home',
    );
  });

  it('changes nothing without a word, and ignores empty ones', () => {
    const body = bodyOf('Words.');
    expect(redactBody(body, [], '▇▇▇')).toBe(body);
    expect(redactBody(body, [' ', ''], '▇▇▇')).toBe(body);
  });

  it('leaves nothing of it in any output, and a text that is still whole', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('Secretname', 'two words', 'été'), (body, word) => {
        const with_: Body = {
          type: 'doc',
          content: [
            ...body.content,
            { type: 'paragraph', content: [{ type: 'text', text: `x ${word} y ${word.toUpperCase()}` }] },
          ],
        };
        const clean = redactBody(with_, [word], '[removed]');
        expect(validateBody(clean).ok).toBe(true);
        for (const out of [bodyText(clean), bodyMarkdown(clean), bodyHtml(clean, 'x')]) {
          expect(out.toLowerCase().split(word.toLowerCase()).length).toBe(1);
        }
      }),
    );
  });
});
