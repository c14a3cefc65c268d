/** Then and now: an older and a newer entry of one kind, put side by side by the person. Pure. */
import type { AnsweredItem } from '../entry-item.ts';
import type { Entry } from '../entry.ts';
import type { EntryId } from '../ids.ts';
import { templateOf } from '../template/asked.ts';
import type { Prompt } from '../template/types.ts';
import type { EntryPair, EntryPairs } from '../document/entry-pairs.ts';

export type ThenAndNow = {
  readonly older: AnsweredItem;
  readonly newer: AnsweredItem;
  /** What the newer one was asked, then what the older one alone was, in their own words. */
  readonly prompts: readonly Prompt[];
};

/** Those whose entries are both there and outside the trash, the older one first whatever was pinned first. */
export function pairsOf(
  { pairs }: EntryPairs,
  entryOf: (id: EntryId) => Entry | undefined,
  itemOf: (entry: Entry) => AnsweredItem,
): readonly ThenAndNow[] {
  return pairs.flatMap(({ older, newer }) => {
    const [a, b] = [entryOf(older), entryOf(newer)];
    if (a === undefined || b === undefined || a.trashedAt !== null || b.trashedAt !== null) return [];
    const [then, now] = a.entryOn <= b.entryOn ? [a, b] : [b, a];
    return [{ older: itemOf(then), newer: itemOf(now), prompts: promptsOf(then, now) }];
  });
}

function promptsOf(then: Entry, now: Entry): readonly Prompt[] {
  const asked = templateOf(now)?.prompts ?? [];
  const before = templateOf(then)?.prompts ?? [];
  return [...asked, ...before.filter(({ id }) => !asked.some((prompt) => prompt.id === id))];
}

const isSame = (a: EntryPair, b: EntryPair): boolean =>
  (a.older === b.older && a.newer === b.newer) || (a.older === b.newer && a.newer === b.older);

/** The newest first; a pair that is there already stays where it is. */
export const pinPair = ({ pairs }: EntryPairs, pair: EntryPair): EntryPairs => ({
  pairs: pairs.some((other) => isSame(other, pair)) ? pairs : [pair, ...pairs],
});

export const unpinPair = ({ pairs }: EntryPairs, pair: EntryPair): EntryPairs => ({
  pairs: pairs.filter((other) => !isSame(other, pair)),
});
