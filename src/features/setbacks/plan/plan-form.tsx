/**
 * The plan while it is changed. What is typed is kept in the journal at once (as an open change); *Save the plan* makes
 * it a version with today's date. What must never happen: a typed word lost to a lock, or a version nobody asked for.
 */
import { useState } from 'react';
import type { Plan, SetbackPlan } from '../../../domain/document/setback-plan.ts';
import { planLimits } from '../../../domain/document/setback-plan.ts';
import { nextIfThenId } from '../../../domain/plan/versions.ts';
import type { Role } from '../../../domain/role.ts';
import type { PlanDrafting } from '../../../hooks/plan/use-plan-draft.ts';
import type { PlanSaved } from '../../../hooks/plan/use-setback-plan.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/page.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { IfThenFields } from './if-then-fields.tsx';
import { callPart, hearParts, hearWords, tellParts, tellWords } from './questions.ts';
import type { TextPart } from './questions.ts';
import styles from './plan.module.css';

export type PlanFormProps = {
  readonly start: Plan;
  readonly kept: SetbackPlan;
  readonly role: Role;
  readonly drafting: PlanDrafting;
  readonly savePlan: (plan: Plan) => Promise<PlanSaved>;
  readonly onDone: () => void;
};

const problems: Readonly<Record<Exclude<PlanSaved, 'saved'>, string>> = {
  'not-written': 'The plan could not be written to the disk. It still stands here; try again.',
  'too-much':
    'A journal keeps a thousand versions of the plan, and this one has them all. What you wrote still stands here.',
};

export function PlanForm({ start, kept, role, drafting, savePlan, onDone }: PlanFormProps) {
  const [plan, setPlan] = useState<Plan>(() =>
    start.ifThens.length > 0
      ? start
      : { ...start, ifThens: [{ id: nextIfThenId(kept), when: '', deed: '' }] },
  );
  const [problem, setProblem] = useState<Exclude<PlanSaved, 'saved'> | null>(null);
  const change = (next: Plan): void => {
    setPlan(next);
    drafting.keep(next);
  };
  const save = async (): Promise<void> => {
    const saved = await savePlan(plan);
    if (saved !== 'saved') {
      setProblem(saved);
      return;
    }
    await drafting.clear();
    onDone();
  };
  const giveUp = async (): Promise<void> => {
    if (await drafting.clear()) onDone();
    else setProblem('not-written');
  };

  const telling = (
    <Section key="tell" title="Telling" lede={tellWords[role]}>
      <Parts parts={tellParts} plan={plan} onChange={change} />
    </Section>
  );
  const hearing = (
    <Section key="hear" title="Hearing of one" lede={hearWords[role]}>
      <Parts parts={hearParts} plan={plan} onChange={change} />
    </Section>
  );
  return (
    <>
      <Section
        title="If … then I will …"
        lede="One situation you would notice, and one thing you do in it. Two or three are enough."
      >
        <IfThenFields
          ifThens={plan.ifThens}
          role={role}
          onChange={(ifThens) => change({ ...plan, ifThens })}
          onAdd={() =>
            change({
              ...plan,
              ifThens: [...plan.ifThens, { id: nextIfThenId(kept, plan.ifThens), when: '', deed: '' }],
            })
          }
        />
      </Section>
      {role === 'partner' ? [hearing, telling] : [telling, hearing]}
      <Section title="Calling">
        <Parts parts={[callPart]} plan={plan} onChange={change} />
      </Section>
      {(problem !== null || drafting.failed) && (
        <Alert tone="problem">{problems[problem ?? 'not-written']}</Alert>
      )}
      <div className={styles.foot}>
        <Button variant="primary" onPress={() => void save()}>
          Save the plan
        </Button>
        <Button variant="quiet" onPress={() => void giveUp()}>
          {kept.versions.length === 0 ? 'Leave it for now' : 'Leave the plan as it was'}
        </Button>
        <p className={styles.small}>What you type is kept, also over a lock. Saving dates it as a version.</p>
      </div>
    </>
  );
}

type PartsProps = {
  readonly parts: readonly TextPart[];
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
};

function Parts({ parts, plan, onChange }: PartsProps) {
  return (
    <div className={styles.fields}>
      {parts.map(({ id, label, description, get, set }) => (
        <TextField
          key={id}
          label={label}
          description={description}
          value={get(plan)}
          onChange={(words) => onChange(set(plan, words))}
          multiline
          rows={2}
          maxLength={planLimits.text}
        />
      ))}
    </div>
  );
}
