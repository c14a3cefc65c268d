/** Moves the keyboard between the marks of a plot: one stop for Tab, arrows within. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';

export type Marks = {
  readonly tabIndexOf: (key: string) => 0 | -1;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * `keys` in order of time. Up and down go to the neighbour; left and right to the nearest mark at least `stride` away
 * (the next column). Marks carry their key as `data-mark` and sit in a toolbar.
 */
export function useMarks(keys: readonly string[], stride: (from: string, to: string) => boolean): Marks {
  const [active, setActive] = useState<string | null>(null);
  const current = active !== null && keys.includes(active) ? active : keys.at(-1);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = current === undefined ? undefined : target(event.key, keys, current, stride);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget
      .closest('[role="toolbar"]')
      ?.querySelector<HTMLElement>(`[data-mark="${next}"]`)
      ?.focus();
  };
  return { tabIndexOf: (key) => (key === current ? 0 : -1), onFocus: setActive, onKeyDown };
}

function target(
  key: string,
  keys: readonly string[],
  current: string,
  stride: (from: string, to: string) => boolean,
): string | undefined {
  const at = keys.indexOf(current);
  switch (key) {
    case 'ArrowUp':
      return keys[at - 1];
    case 'ArrowDown':
      return keys[at + 1];
    case 'ArrowLeft':
      return keys.slice(0, at).findLast((other) => stride(other, current));
    case 'ArrowRight':
      return keys.slice(at + 1).find((other) => stride(current, other));
    case 'Home':
      return keys[0];
    case 'End':
      return keys.at(-1);
    default:
      return undefined;
  }
}
