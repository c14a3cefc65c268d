/**
 * The plan made before a setback, with every earlier version of it and the days on which it was rehearsed. Kept in the
 * vault only. The rules are in ../plan/. What must never happen: a saved version that changes or goes. Version 1, frozen
 * once released.
 */
import * as v from 'valibot';
import { isDayOn } from '../ids.ts';
import type { DayOn, EpochMs } from '../ids.ts';

/** One situation and one deed, as written: without “if” and “then I will”. */
export type IfThen = { readonly id: string; readonly when: string; readonly deed: string };
export type TellPlan = {
  readonly whom: string;
  readonly when: string;
  readonly how: string;
  /** How much detail. */
  readonly level: string;
};
/** For who hears of it. */
export type HearPlan = { readonly first: string; readonly know: string; readonly care: string };
export type Plan = {
  readonly ifThens: readonly IfThen[];
  readonly tell: TellPlan;
  readonly hear: HearPlan;
  /** Whom to call, in their order, in the person's words. */
  readonly call: string;
};
export type PlanVersion = { readonly savedAt: EpochMs; readonly on: DayOn; readonly plan: Plan };
export type Rehearsal = { readonly on: DayOn; readonly ifThen: string };
export type SetbackPlan = {
  /** Oldest first; the last one holds. */
  readonly versions: readonly PlanVersion[];
  /** Oldest first. */
  readonly rehearsals: readonly Rehearsal[];
};

export const noSetbackPlan: SetbackPlan = { versions: [], rehearsals: [] };
export const planLimits = {
  ifThens: 30,
  line: 2_000,
  text: 5_000,
  versions: 1_000,
  rehearsals: 10_000,
} as const;

const line = v.pipe(v.string(), v.maxLength(planLimits.line));
const text = v.pipe(v.string(), v.maxLength(planLimits.text));
const id = v.pipe(v.string(), v.maxLength(60));
const day = v.custom<DayOn>((x) => typeof x === 'string' && isDayOn(x));
export const planSchema = v.strictObject({
  ifThens: v.pipe(v.array(v.strictObject({ id, when: line, deed: line })), v.maxLength(planLimits.ifThens)),
  tell: v.strictObject({ whom: text, when: text, how: text, level: text }),
  hear: v.strictObject({ first: text, know: text, care: text }),
  call: text,
});
const schema = v.strictObject({
  versions: v.pipe(
    v.array(v.strictObject({ savedAt: v.pipe(v.number(), v.safeInteger()), on: day, plan: planSchema })),
    v.maxLength(planLimits.versions),
  ),
  rehearsals: v.pipe(v.array(v.strictObject({ on: day, ifThen: id })), v.maxLength(planLimits.rehearsals)),
});

export const writePlan = ({ ifThens, tell, hear, call }: Plan): Plan => ({
  ifThens: ifThens.map(({ id: of, when, deed }) => ({ id: of, when, deed })),
  tell: { whom: tell.whom, when: tell.when, how: tell.how, level: tell.level },
  hear: { first: hear.first, know: hear.know, care: hear.care },
  call,
});
export const writeSetbackPlanV1 = (p: SetbackPlan): SetbackPlan => ({
  versions: p.versions.map(({ savedAt, on, plan: saved }) => ({ savedAt, on, plan: writePlan(saved) })),
  rehearsals: p.rehearsals.map(({ on, ifThen }) => ({ on, ifThen })),
});
export const readSetbackPlanV1 = (data: unknown): SetbackPlan | null => (v.is(schema, data) ? data : null);
