/** What became of promises within a range of days. One that is open is open, never missed. Pure. */
import { commitmentOf } from '../commitment.ts';
import type { Outcome } from '../commitment.ts';
import type { AnsweredItem } from '../entry-item.ts';
import type { DayOn } from '../ids.ts';

export type Became = {
  readonly kind: Outcome | 'open';
  /** The day it was recorded; of an open one the day it is due, else the last day anything was said. */
  readonly on: DayOn;
  /** Empty where nothing was said. */
  readonly note: string;
};

/** The oldest first. A promise that was renegotiated and then kept became both. */
export function promisesWithin(
  item: Pick<AnsweredItem, 'answers' | 'entryOn'>,
  { from, to }: { readonly from: DayOn; readonly to: DayOn },
): readonly Became[] {
  const { history, state, due } = commitmentOf(item);
  const all: Became[] = history.map(({ outcome, on, note }) => ({ kind: outcome, on, note }));
  if (state === 'open') all.push({ kind: 'open', on: due ?? history.at(-1)?.on ?? item.entryOn, note: '' });
  return all.filter(({ on }) => on >= from && on <= to);
}
