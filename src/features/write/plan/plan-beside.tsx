/**
 * The plan made beforehand, in sight while a setback is written down, without leaving it. Beside what helped, one may
 * say which plan was tried; beside the new plan, put it into the plan. What must never happen: the plan changed by
 * itself, or a word of the record touched.
 */
import { useState } from 'react';
import type { Answer } from '../../../domain/answer.ts';
import type { Plan } from '../../../domain/document/setback-plan.ts';
import { ifThenSentence, readIfThen } from '../../../domain/plan/if-then.ts';
import { currentPlan, isEmptyPlan } from '../../../domain/plan/versions.ts';
import { noPlanTried } from '../../../domain/setback.ts';
import { useSetbackPlan } from '../../../hooks/plan/use-setback-plan.ts';
import type { PlanSaved, SetbackPlanAccess } from '../../../hooks/plan/use-setback-plan.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { PlanWords } from '../../../ui/plan-words.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import type { AnswerChange } from '../guided/answer-edit.ts';
import styles from './plan-beside.module.css';

/** The questions beside which the plan lies open: what was tried, telling, and the plan itself. */
const inSight: ReadonlySet<string> = new Set(['helped', 'tell', 'plan']);

export type PlanBesideProps = {
  readonly promptId: string;
  readonly answer: Answer;
  readonly onChange: (change: AnswerChange) => void;
};

export function PlanBeside({ promptId, answer, onChange }: PlanBesideProps) {
  const { kept, addIfThen } = useSetbackPlan();
  if (kept === undefined) return null;
  const plan = currentPlan(kept);
  if (isEmptyPlan(plan) && promptId !== 'plan') return null;
  if (!inSight.has(promptId))
    return (
      <aside className={styles.plan} aria-label="Your plan">
        <Disclosure title="Your plan">
          <PlanWords plan={plan} look="beside" />
        </Disclosure>
      </aside>
    );
  return (
    <aside className={styles.plan} aria-label="Your plan" tabIndex={0}>
      <p className={styles.title}>Your plan</p>
      {promptId === 'plan' && <PutIntoPlan plan={plan} text={answer.text} addIfThen={addIfThen} />}
      {promptId === 'helped' && plan.ifThens.length > 0 ? (
        <Tried plan={plan} answer={answer} onChange={onChange} />
      ) : (
        <PlanWords plan={plan} look="beside" first={promptId === 'tell' ? 'telling' : 'if-then'} />
      )}
    </aside>
  );
}

function Tried({ plan, answer, onChange }: Omit<PlanBesideProps, 'promptId'> & { readonly plan: Plan }) {
  const tried = answer.parts?.['plan'] ?? null;
  return (
    <RadioGroup
      label="Which of these did you try?"
      value={tried}
      onChange={(id) => onChange({ parts: { ...answer.parts, plan: id } })}
      options={[
        ...plan.ifThens.map((one) => ({ value: one.id, label: ifThenSentence(one) })),
        { value: noPlanTried, label: 'None of them, this time' },
      ]}
    />
  );
}

type PutIntoPlanProps = {
  readonly plan: Plan;
  readonly text: string;
  readonly addIfThen: SetbackPlanAccess['addIfThen'];
};

function PutIntoPlan({ plan, text, addIfThen }: PutIntoPlanProps) {
  const [outcome, setOutcome] = useState<PlanSaved | null>(null);
  const words = readIfThen(text);
  const sentence = words === null ? '' : ifThenSentence(words);
  const isThere = plan.ifThens.some((one) => ifThenSentence(one) === sentence);
  if (isThere) return <p className={styles.quiet}>This one is in your plan.</p>;
  return (
    <>
      {words !== null && (
        <>
          <p className={styles.sentence}>{sentence}</p>
          <div>
            <Button size="small" onPress={() => void addIfThen(words).then(setOutcome)}>
              Put it into the plan
            </Button>
          </div>
        </>
      )}
      {isEmptyPlan(plan) && words === null && (
        <p className={styles.quiet}>
          There is no plan yet. Written as “If … then I will …”, your answer can become its first line.
        </p>
      )}
      {outcome !== null && outcome !== 'saved' && (
        <Alert tone="problem">
          {outcome === 'too-much'
            ? 'The plan has as many lines or versions as a journal keeps. Your answer stays here.'
            : 'The plan could not be written to the disk. Your answer stays here.'}
        </Alert>
      )}
    </>
  );
}

/** Below the finished text of a setback: the plan as it is, folded. */
export function PlanFold() {
  const { kept } = useSetbackPlan();
  const plan = kept === undefined ? null : currentPlan(kept);
  if (plan === null || isEmptyPlan(plan)) return null;
  return (
    <aside className={styles.fold} aria-label="Your plan">
      <Disclosure title="Your plan">
        <PlanWords plan={plan} look="beside" />
      </Disclosure>
    </aside>
  );
}
