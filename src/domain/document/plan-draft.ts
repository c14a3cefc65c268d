/**
 * Changes to the plan that are not a version yet: kept as they are typed, so that a lock takes no word. Version 1, frozen
 * once released.
 */
import * as v from 'valibot';
import { planSchema, writePlan } from './setback-plan.ts';
import type { Plan } from './setback-plan.ts';

/** null while there is nothing but the saved versions. */
export type PlanDraft = { readonly plan: Plan | null };
export const noPlanDraft: PlanDraft = { plan: null };

const schema = v.strictObject({ plan: v.nullable(planSchema) });

export const writePlanDraftV1 = ({ plan }: PlanDraft): PlanDraft => ({
  plan: plan === null ? null : writePlan(plan),
});
export const readPlanDraftV1 = (data: unknown): PlanDraft | null => (v.is(schema, data) ? data : null);
