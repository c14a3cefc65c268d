import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePlaces } from '../../../../src/editor/moved-places.ts';
import type { Place } from '../../../../src/editor/moved-places.ts';

const at = (from: number, to: number): Place => ({ from, to });
const spans = (places: readonly Place[]) => places.map(({ from, to }) => [from, to]);

describe('the marks of a field while it is edited', () => {
  it('stay before an edit, move behind it, and go where their own words changed', () => {
    const before = 'You never listen. I feel abandoned.';
    const after = 'You never, ever listen. I feel abandoned.';
    expect(spans(movePlaces([at(0, 16), at(4, 9), at(18, 34)], before, after))).toEqual([
      [4, 9],
      [24, 40],
    ]);
  });

  it('stay while words are added right behind them', () => {
    expect(spans(movePlaces([at(0, 16)], 'You never listen', 'You never listen to me'))).toEqual([[0, 16]]);
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
          for (const place of movePlaces([at(from, to)], before, after))
            expect(after.slice(place.from, place.to)).toBe(before.slice(from, to));
        },
      ),
    );
  });
});
