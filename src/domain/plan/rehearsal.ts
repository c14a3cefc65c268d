/**
 * Rehearsing an if-then plan on a quiet day: when it is offered, which one, and that it was done. Pure. What must never
 * happen: a streak, a count, or a rehearsal asked for right after a setback.
 */
import { addDays } from '../days.ts';
import type { IfThen, SetbackPlan } from '../document/setback-plan.ts';
import { planLimits } from '../document/setback-plan.ts';
import type { DayOn } from '../ids.ts';
import { isComplete } from './if-then.ts';
import { currentPlan } from './versions.ts';

/** Days after a setback that are not for rehearsing, that day included. */
const restAfterSetback = 3;
/** Days between two offers. */
const restAfterRehearsal = 3;

/** The if-then to rehearse today, or null when today is not a day for it. */
export function rehearsalOffer(
  kept: SetbackPlan,
  today: DayOn,
  setbackDays: readonly DayOn[],
): IfThen | null {
  const isNear = (on: DayOn, days: number): boolean => on > addDays(today, -days) && on <= today;
  if (setbackDays.some((on) => isNear(on, restAfterSetback))) return null;
  if (kept.rehearsals.some(({ on }) => isNear(on, restAfterRehearsal))) return null;
  return nextToRehearse(kept);
}

/** The one that rested longest, those never rehearsed first, in the order of the plan. null without a whole one. */
export function nextToRehearse(kept: SetbackPlan): IfThen | null {
  const whole = currentPlan(kept).ifThens.filter(isComplete);
  const last = (id: string): string => kept.rehearsals.findLast(({ ifThen }) => ifThen === id)?.on ?? '';
  return (
    whole.toSorted((a, b) => (last(a.id) < last(b.id) ? -1 : last(a.id) > last(b.id) ? 1 : 0))[0] ?? null
  );
}

/** Noted once a day and if-then; the oldest are let go when there are more than a journal keeps. */
export function withRehearsal(kept: SetbackPlan, on: DayOn, ifThen: string): SetbackPlan {
  if (kept.rehearsals.some((one) => one.on === on && one.ifThen === ifThen)) return kept;
  return { ...kept, rehearsals: [...kept.rehearsals, { on, ifThen }].slice(-planLimits.rehearsals) };
}

/** The days on which an if-then was rehearsed, the latest first. */
export const rehearsedOn = (kept: SetbackPlan, id: string): readonly DayOn[] =>
  kept.rehearsals
    .filter(({ ifThen }) => ifThen === id)
    .map(({ on }) => on)
    .toReversed();
