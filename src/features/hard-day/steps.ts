/**
 * The path through a hard day: how it is → a minute of grounding → one item at a time, five at most → a closing
 * question. Pure and in memory only: the one-tap answer is never stored.
 * What must never happen: two items at once, or a step without a way to stop.
 */
import type { HardDayItem } from '../../hooks/hard-day/use-hard-day.ts';

export const mostItems = 5;

export type Step =
  | { readonly at: 'how' }
  | { readonly at: 'grounding' }
  | { readonly at: 'item'; readonly index: number }
  | { readonly at: 'closing' }
  | { readonly at: 'left' };

export type Move = 'answered' | 'grounded' | 'next' | 'enough' | 'stop';

/** null: still being chosen. */
export type Items = readonly HardDayItem[] | null;

/** Where somebody is once the items are known: a way to nothing ends at the closing question. */
export const settled = (step: Step, items: Items): Step =>
  step.at === 'item' && items !== null && step.index >= countOf(items) ? { at: 'closing' } : step;

const countOf = (items: readonly HardDayItem[]): number => Math.min(items.length, mostItems);

export function advance(step: Step, move: Move, items: Items): Step {
  if (step.at === 'left') return step;
  if (move === 'stop') return step.at === 'closing' ? { at: 'left' } : { at: 'closing' };
  if (move === 'enough') return { at: 'closing' };
  switch (step.at) {
    case 'how':
      return move === 'answered' ? { at: 'grounding' } : step;
    case 'grounding':
      if (move !== 'grounded') return step;
      return settled({ at: 'item', index: 0 }, items);
    case 'item':
      if (move !== 'next' || items === null) return step;
      return settled({ at: 'item', index: step.index + 1 }, items);
    case 'closing':
      return step;
  }
}
