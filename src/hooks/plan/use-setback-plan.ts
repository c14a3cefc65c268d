/** The plan made before a setback, live: its versions and rehearsals, and how to add to them. Kept by the vault alone. */
import { useCallback } from 'react';
import type { IfThen, Plan, SetbackPlan } from '../../domain/document/setback-plan.ts';
import { planLimits } from '../../domain/document/setback-plan.ts';
import { withRehearsal } from '../../domain/plan/rehearsal.ts';
import { currentPlan, nextIfThenId, savePlan } from '../../domain/plan/versions.ts';
import { usePlatform } from '../platform/use-platform.ts';
import { useDocument } from '../documents/use-document.ts';

export type PlanSaved = 'saved' | 'too-much' | 'not-written';

export type SetbackPlanAccess = {
  /** undefined until the feed has told. */
  readonly kept: SetbackPlan | undefined;
  /** A new version with today's date, unless nothing changed. */
  readonly savePlan: (plan: Plan) => Promise<PlanSaved>;
  /** One more if-then in the plan, as a new version. */
  readonly addIfThen: (words: Pick<IfThen, 'when' | 'deed'>) => Promise<PlanSaved>;
  /** Notes that an if-then was rehearsed today. */
  readonly rehearse: (id: string) => Promise<PlanSaved>;
};

export function useSetbackPlan(): SetbackPlanAccess {
  const { clock } = usePlatform();
  const { value: kept, save } = useDocument('setback-plan');

  const write = useCallback(
    async (next: SetbackPlan): Promise<PlanSaved> => ((await save(next)).ok ? 'saved' : 'not-written'),
    [save],
  );
  const asVersion = useCallback(
    async (plan: Plan): Promise<PlanSaved> => {
      if (kept === undefined) return 'not-written';
      const next = savePlan(kept, plan, clock.now(), clock.today());
      return next.ok ? write(next.value) : 'too-much';
    },
    [kept, clock, write],
  );
  const addIfThen = useCallback(
    async (words: Pick<IfThen, 'when' | 'deed'>): Promise<PlanSaved> => {
      if (kept === undefined) return 'not-written';
      const plan = currentPlan(kept);
      if (plan.ifThens.length >= planLimits.ifThens) return 'too-much';
      return asVersion({ ...plan, ifThens: [...plan.ifThens, { id: nextIfThenId(kept), ...words }] });
    },
    [kept, asVersion],
  );
  const rehearse = useCallback(
    async (id: string): Promise<PlanSaved> =>
      kept === undefined ? 'not-written' : write(withRehearsal(kept, clock.today(), id)),
    [kept, clock, write],
  );
  return { kept, savePlan: asVersion, addIfThen, rehearse };
}
