import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveHints } from '../../../../../src/editor/coach/moved-hints.ts';
import type { PlacedHint } from '../../../../../src/editor/coach/shown-hint.ts';

const at = (from: number, to: number): PlacedHint => ({ hint: {} as PlacedHint['hint'], from, to });
const spans = (places: readonly PlacedHint[]) => places.map(({ from, to }) => [from, to]);

describe('the underlines of a field while it is edited', () => {
  it('stay before an edit, move behind it, and go where their own words changed', () => {
    const before = 'You never listen. I feel abandoned.';
    const after = 'You never, ever listen. I feel abandoned.';
    expect(spans(moveHints([at(0, 16), at(4, 9), at(18, 34)], before, after))).toEqual([
      [4, 9],
      [24, 40],
    ]);
  });

  it('stay while words are added right behind them', () => {
    expect(spans(moveHints([at(0, 16)], 'You never listen', 'You never listen to me'))).toEqual([[0, 16]]);
  });

  it('always cover the same words as before', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        fc.nat(),
        fc.nat(),
        (head, cut, put, tail, a, b) => {
          const before = head + cut + tail;
          const after = head + put + tail;
          const from = before.length === 0 ? 0 : a % before.length;
          const to = Math.min(before.length, from + 1 + (b % 9));
          fc.pre(to > from);
          for (const place of moveHints([at(from, to)], before, after))
            expect(after.slice(place.from, place.to)).toBe(before.slice(from, to));
        },
      ),
    );
  });
});
