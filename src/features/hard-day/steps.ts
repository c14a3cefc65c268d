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

export function advance(step: Step, move: Move, items: readonly HardDayItem[]): Step {
  if (step.at === 'left') return step;
  if (move === 'stop') return step.at === 'closing' ? { at: 'left' } : { at: 'closing' };
  if (move === 'enough') return { at: 'closing' };
  const count = Math.min(items.length, mostItems);
  switch (step.at) {
    case 'how':
      return move === 'answered' ? { at: 'grounding' } : step;
    case 'grounding':
      if (move !== 'grounded') return step;
      return count > 0 ? { at: 'item', index: 0 } : { at: 'closing' };
    case 'item':
      if (move !== 'next') return step;
      return step.index + 1 < count ? { at: 'item', index: step.index + 1 } : { at: 'closing' };
    case 'closing':
      return step;
  }
}
