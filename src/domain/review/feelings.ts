/** Feelings as they were named, one point each, so that they can be seen over time. Pure. */
import type { Intensity } from '../answer.ts';
import type { Entry } from '../entry.ts';
import type { DayOn, EntryId } from '../ids.ts';

export type FeelingPoint = {
  readonly entryId: EntryId;
  readonly on: DayOn;
  readonly word: string;
  readonly intensity: Intensity;
};

/** A word named twice in one entry counts once, as strong as it was named at its strongest. */
export function feelingsIn({ id, entryOn, answers }: Entry): readonly FeelingPoint[] {
  const strongest = new Map<string, Intensity>();
  for (const answer of Object.values(answers)) {
    for (const { word, intensity } of answer.feelings ?? []) {
      if (intensity > (strongest.get(word) ?? 0)) strongest.set(word, intensity);
    }
  }
  return [...strongest].map(([word, intensity]) => ({ entryId: id, on: entryOn, word, intensity }));
}
