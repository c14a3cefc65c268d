/** What a mark stands for, in words: the kinds and how often, most frequent first. */
import type { PracticeGroup } from './practice-layout.ts';

export const wordsFor = (groups: readonly PracticeGroup[]): string =>
  [...groups]
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => (count === 1 ? name : `${name} × ${count}`))
    .join(', ');
