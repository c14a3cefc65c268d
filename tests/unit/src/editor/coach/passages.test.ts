import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachText } from '../../../../../src/coach/coach.ts';
import { passageAround, reachAround } from '../../../../../src/editor/coach/passages.ts';

const around = (texts: readonly string[], at: number) =>
  passageAround(
    texts,
    at,
    reachAround(
      texts.map(({ length }) => length),
      at,
    ),
  );

describe('the passage a block is read in', () => {
  it('is the whole text as long as that is short', () => {
    const texts = ['One.', '', 'Two.', 'Three.'];
    expect(around(texts, 2)).toEqual({ text: 'One.\n\nTwo.\nThree.', from: 6, to: 10 });
  });

  it('always has the block at its place, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 900 }), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (texts, n) => {
          const at = n % texts.length;
          const { text, from, to } = around(texts, at);
          expect(text.slice(from, to)).toBe(texts[at]);
        },
      ),
    );
  });

  it('does not grow with the document', () => {
    const texts = Array.from({ length: 4_000 }, (_, at) => `Paragraph ${at}. ${'word '.repeat(50)}`);
    expect(around(texts, 2_000).text.length).toBeLessThan(4_000);
    const [first, last] = reachAround(
      texts.map(({ length }) => length),
      2_000,
    );
    expect(last - first).toBeLessThan(16);
  });

  it('lets an act named in the paragraph before clear a vague word', () => {
    const vague = 'I messed up.';
    const labels = ({ text, from, to }: ReturnType<typeof around>) =>
      coachText(text, 'recovering', 'accountability')
        .filter(({ start, end }) => start >= from && end <= to)
        .map(({ label }) => label);
    expect(labels(around([vague], 0))).toContain('vague');
    expect(
      labels(around(['On Friday I deleted the messages before you could see them.', vague], 1)),
    ).not.toContain('vague');
  });
});
