/**
 * The plan through time: the one that holds, the one that held on a day, a new version, and what differs between two.
 * Pure. What must never happen: saving that changes or drops an earlier version.
 */
import type { IfThen, Plan, PlanVersion, SetbackPlan } from '../document/setback-plan.ts';
import { planLimits } from '../document/setback-plan.ts';
import type { DayOn, EpochMs } from '../ids.ts';
import { err, ok } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import { ifThenSentence, tidyIfThen } from './if-then.ts';

export const noPlan: Plan = {
  ifThens: [],
  tell: { whom: '', when: '', how: '', level: '' },
  hear: { first: '', know: '', care: '' },
  call: '',
};

export const currentVersion = ({ versions }: SetbackPlan): PlanVersion | null => versions.at(-1) ?? null;
export const currentPlan = (kept: SetbackPlan): Plan => currentVersion(kept)?.plan ?? noPlan;

/** The version that held at the end of that day; null when there was none yet. */
export const versionOn = ({ versions }: SetbackPlan, day: DayOn): PlanVersion | null =>
  versions.findLast(({ on }) => on <= day) ?? null;

export type SaveProblem = { readonly kind: 'too-many-versions' };

/** A new version, if anything changed; the same words again are none. Empty if-then lines are left out. */
export function savePlan(
  kept: SetbackPlan,
  plan: Plan,
  savedAt: EpochMs,
  on: DayOn,
): Result<SetbackPlan, SaveProblem> {
  const tidy = tidyPlan(plan);
  if (JSON.stringify(tidy) === JSON.stringify(currentPlan(kept))) return ok(kept);
  if (kept.versions.length >= planLimits.versions) return err({ kind: 'too-many-versions' });
  return ok({ ...kept, versions: [...kept.versions, { savedAt, on, plan: tidy }] });
}

function tidyPlan({ ifThens, tell, hear, call }: Plan): Plan {
  return {
    ifThens: ifThens
      .map(({ id, ...words }) => ({ id, ...tidyIfThen(words) }))
      .filter(({ when, deed }) => when !== '' || deed !== ''),
    tell: { whom: tell.whom.trim(), when: tell.when.trim(), how: tell.how.trim(), level: tell.level.trim() },
    hear: { first: hear.first.trim(), know: hear.know.trim(), care: hear.care.trim() },
    call: call.trim(),
  };
}

/** An id that no version has used: a record may name an if-then that is gone from the plan. */
export function nextIfThenId({ versions }: SetbackPlan, unsaved: readonly IfThen[] = []): string {
  const all = [...versions.flatMap(({ plan }) => plan.ifThens), ...unsaved];
  return `p${Math.max(0, ...all.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`;
}

/** The words an if-then had last, also when it is in the plan no more. */
export function ifThenById({ versions }: SetbackPlan, id: string): IfThen | null {
  for (const { plan } of versions.toReversed()) {
    const found = plan.ifThens.find((one) => one.id === id);
    if (found) return found;
  }
  return null;
}

export type PlanPart =
  | 'if-then'
  | 'tell-whom'
  | 'tell-when'
  | 'tell-how'
  | 'tell-level'
  | 'hear-first'
  | 'hear-know'
  | 'hear-care'
  | 'call';

/** One part in two versions; empty on the side where it is not. */
export type PlanChange = {
  readonly key: string;
  readonly part: PlanPart;
  readonly before: string;
  readonly after: string;
};

/** The parts of both, in order, each with its words before and after; what only stood before comes last of its kind. */
function planParts(before: Plan, after: Plan): readonly PlanChange[] {
  const ids = [...new Set([...after.ifThens, ...before.ifThens].map(({ id }) => id))];
  const words = (plan: Plan, id: string): string => {
    const found = plan.ifThens.find((one) => one.id === id);
    return found ? ifThenSentence(found) : '';
  };
  const part = (key: PlanPart, of: (plan: Plan) => string): PlanChange => ({
    key,
    part: key,
    before: of(before),
    after: of(after),
  });
  return [
    ...ids.map((id) => ({
      key: id,
      part: 'if-then' as const,
      before: words(before, id),
      after: words(after, id),
    })),
    part('tell-whom', ({ tell }) => tell.whom),
    part('tell-when', ({ tell }) => tell.when),
    part('tell-how', ({ tell }) => tell.how),
    part('tell-level', ({ tell }) => tell.level),
    part('hear-first', ({ hear }) => hear.first),
    part('hear-know', ({ hear }) => hear.know),
    part('hear-care', ({ hear }) => hear.care),
    part('call', ({ call }) => call),
  ];
}

export const planChanges = (before: Plan, after: Plan): readonly PlanChange[] =>
  planParts(before, after).filter((part) => part.before !== part.after);

export const isEmptyPlan = (plan: Plan): boolean => planChanges(noPlan, plan).length === 0;
