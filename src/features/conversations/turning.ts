/** What a key does on the card. Pure. */

/** Where a card that is taller than the window goes on. */
export type Hidden = { readonly above: boolean; readonly below: boolean };

const forward: ReadonlySet<string> = new Set(['ArrowRight', ' ', 'Enter']);
const backward: ReadonlySet<string> = new Set(['ArrowLeft', 'Backspace']);
const down: ReadonlySet<string> = new Set(['ArrowDown', 'PageDown']);
const up: ReadonlySet<string> = new Set(['ArrowUp', 'PageUp']);

/**
 * A part on, a part back, or off the card; null for a key that means nothing here. Up and down belong to the scrolling of
 * a long part until its end is in sight.
 */
export function turnOf(key: string, hidden: Hidden): 1 | -1 | 'leave' | null {
  if (key === 'Escape') return 'leave';
  if (forward.has(key) || (down.has(key) && !hidden.below)) return 1;
  return backward.has(key) || (up.has(key) && !hidden.above) ? -1 : null;
}
