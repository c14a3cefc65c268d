/** The path of a hard day: one thing at a time, five at most, and Stop works from everywhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, mostItems, settled } from '../../../../../src/features/hard-day/steps.ts';
import type { Move, Step } from '../../../../../src/features/hard-day/steps.ts';
import type { HardDayItem } from '../../../../../src/hooks/hard-day/use-hard-day.ts';

const items = (count: number): HardDayItem[] => Array.from({ length: count }, () => ({}) as HardDayItem);
const walk = (moves: readonly Move[], found: HardDayItem[]): Step =>
  moves.reduce<Step>((step, move) => advance(step, move, found), { at: 'how' });

describe('the path of a hard day', () => {
  it('goes from the question over the minute to the first item', () => {
    expect(walk(['answered', 'grounded'], items(3))).toEqual({ at: 'item', index: 0 });
  });

  it('comes to the closing question when there is nothing to show', () => {
    expect(walk(['answered', 'grounded'], [])).toEqual({ at: 'closing' });
  });

  it('waits at the first item while the items are being chosen, and closes when there turn out to be none', () => {
    const waiting = advance({ at: 'grounding' }, 'grounded', null);
    expect(settled(waiting, null)).toEqual({ at: 'item', index: 0 });
    expect(advance(waiting, 'next', null)).toEqual(waiting);
    expect(settled(waiting, items(1))).toEqual({ at: 'item', index: 0 });
    expect(settled(waiting, [])).toEqual({ at: 'closing' });
    expect(advance(waiting, 'stop', null)).toEqual({ at: 'closing' });
  });

  it('closes after the last item, and after five even when there are more', () => {
    expect(walk(['answered', 'grounded', 'next', 'next'], items(2))).toEqual({ at: 'closing' });
    const shown = ['next', 'next', 'next', 'next'] as const;
    expect(walk(['answered', 'grounded', ...shown], items(9))).toEqual({ at: 'item', index: mostItems - 1 });
    expect(walk(['answered', 'grounded', ...shown, 'next'], items(9))).toEqual({ at: 'closing' });
  });

  it('stops from every step: first to the closing question, then away', () => {
    const anyMove = fc.constantFrom<Move>('answered', 'grounded', 'next', 'enough');
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 12 }), fc.nat(8), (moves, count) => {
        const step = walk(moves, items(count));
        const once = advance(step, 'stop', items(count));
        expect(['closing', 'left']).toContain(once.at);
        expect(advance(once, 'stop', items(count)).at).toBe('left');
      }),
    );
  });
});
