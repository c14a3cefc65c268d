/**
 * How a hint is found among the elements that underline it. Hints may lie in each other ("You never listen" and its
 * "never"), so an element carries one attribute a hint, and the shortest one is meant where several are.
 */
import type { PlacedHint } from './shown-hint.ts';

export const markAttributes = (ids: readonly string[]): Record<string, string> => ({
  class: 'coach-mark',
  ...Object.fromEntries(ids.map((id) => [`data-${id}`, ''])),
});

export const markElements = (within: HTMLElement | null, id: string): readonly HTMLElement[] => [
  ...(within?.querySelectorAll<HTMLElement>(`[data-${id}]`) ?? []),
];

export const idsOn = (element: Element): readonly string[] =>
  element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-hint-'))
    .map((name) => name.slice('data-'.length));

/** Pure. */
export const shortest = (places: readonly PlacedHint[]): PlacedHint | undefined =>
  places.toSorted((one, other) => one.to - one.from - (other.to - other.from))[0];
