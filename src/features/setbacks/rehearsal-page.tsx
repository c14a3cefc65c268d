/**
 * A rehearsal of one if-then plan: read it, picture the situation, say what you do, see it again. Short and kind; what is
 * typed is compared by nobody and gone once the rehearsal is done; until then a lock doesn't take it. Notes the day at the end. What must never happen: a mark, a count.
 */
import { useState } from 'react';
import type { IfThen } from '../../domain/document/setback-plan.ts';
import { ifThenSentence, tidyIfThen } from '../../domain/plan/if-then.ts';
import { nextToRehearse } from '../../domain/plan/rehearsal.ts';
import { ifThenById } from '../../domain/plan/versions.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useFormDraft } from '../../hooks/documents/use-form-draft.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { useSetbackPlan } from '../../hooks/plan/use-setback-plan.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Lamp } from '../../ui/illustrations/lamp.tsx';
import { Page } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './rehearsal.module.css';

export function RehearsalPage() {
  const { kept, rehearse } = useSetbackPlan();
  const navigate = useNavigate();
  /** The one begun stays, also when the plan says tomorrow that another is next. */
  const [begun, setBegun] = useState<IfThen | null>(null);
  const { words, change, letGo } = useFormDraft('rehearsal');
  if (kept === undefined || words === undefined) return null;
  const left = words?.['of'] === undefined ? null : ifThenById(kept, words['of']);
  const one = begun ?? left ?? nextToRehearse(kept);
  return (
    <Page title="Rehearse the plan" measure="reading">
      {one === null ? (
        <EmptyState
          illustration={<Lamp />}
          title="There is no if-then plan to rehearse yet"
          action={
            <Button variant="primary" onPress={() => navigate(paths.setbackPlan)}>
              Write the plan
            </Button>
          }
        >
          It takes one situation and one thing you will do in it.
        </EmptyState>
      ) : (
        <Exercise
          one={one}
          begun={one.id === words?.['of'] ? (words['said'] ?? '') : ''}
          onBegin={() => setBegun(one)}
          onSay={(said) => {
            setBegun(one);
            if (said === '') letGo();
            else change({ of: one.id, said });
          }}
          onRehearsed={() => {
            setBegun(one);
            return rehearse(one.id);
          }}
          onDone={letGo}
          onLeave={() => navigate(paths.setbackPlan)}
        />
      )}
    </Page>
  );
}

const steps = ['read', 'picture', 'say', 'done'] as const;
type Step = (typeof steps)[number];

type ExerciseProps = {
  readonly one: IfThen;
  /** What was said before a lock came; empty when nothing was. */
  readonly begun: string;
  readonly onBegin: () => void;
  readonly onSay: (said: string) => void;
  readonly onRehearsed: () => Promise<string>;
  /** It is noted; what was said is needed no longer. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
};

function Exercise({ one, begun, onBegin, onSay, onRehearsed, onDone, onLeave }: ExerciseProps) {
  const [step, setStep] = useState<Step>(begun === '' ? 'read' : 'say');
  const [said, setSaid] = useState(begun);
  const [failed, setFailed] = useState(false);
  const { when } = tidyIfThen(one);

  const finish = async (): Promise<void> => {
    const written = (await onRehearsed()) === 'saved';
    setFailed(!written);
    if (!written) return;
    onDone();
    setStep('done');
  };
  return (
    <div className={styles.stage}>
      <Steps
        count={steps.length}
        index={steps.indexOf(step)}
        label={`${steps.indexOf(step) + 1} of ${steps.length}`}
      />
      {step === 'read' && (
        <section className={styles.step} aria-labelledby="rehearsal">
          <h2 id="rehearsal" className={styles.question}>
            Read it once, slowly
          </h2>
          <p className={styles.plan}>{ifThenSentence(one)}</p>
          <Button
            variant="primary"
            onPress={() => {
              onBegin();
              setStep('picture');
            }}
          >
            I have read it
          </Button>
        </section>
      )}
      {step === 'picture' && (
        <section className={styles.step} aria-labelledby="rehearsal">
          <h2 id="rehearsal" className={styles.question}>
            Picture it
          </h2>
          <p className={styles.plan}>If {when} …</p>
          <p className={styles.help}>
            Where are you? What is in your hands, what do you hear, what is the first thing you notice? Stay
            for two breaths. If it pulls at you, open your eyes and go on.
          </p>
          <Button variant="primary" onPress={() => setStep('say')}>
            I can see it
          </Button>
        </section>
      )}
      {step === 'say' && (
        <section className={styles.step} aria-labelledby="rehearsal">
          <h2 id="rehearsal" className={styles.question}>
            What do you do then?
          </h2>
          <p className={styles.plan}>If {when}, then I will …</p>
          <TextField
            label="then I will"
            value={said}
            onChange={(next) => {
              setSaid(next);
              onSay(next);
            }}
            autoFocus
            maxLength={2_000}
            description="From memory, in any words. Nobody compares them, and they are gone once you are done. Saying it aloud does as well."
          />
          <Button variant="primary" onPress={() => void finish()}>
            Show my plan again
          </Button>
        </section>
      )}
      {step === 'done' && (
        <section className={styles.step} aria-labelledby="rehearsal">
          <h2 id="rehearsal" className={styles.question}>
            Your plan
          </h2>
          <p className={styles.plan}>{ifThenSentence(one)}</p>
          {said.trim() !== '' && (
            <p className={styles.help}>
              You said: <span className={styles.said}>{said.trim()}</span>
            </p>
          )}
          <p className={styles.help}>
            Say it once more, aloud if you can, as a thing you do. If your own words were better, change the
            plan. That you rehearsed it today is noted beside the plan.
          </p>
          <Button variant="primary" onPress={onLeave}>
            To the plan
          </Button>
        </section>
      )}
      {failed && (
        <Alert tone="problem">
          That you rehearsed it could not be written to the disk. The rehearsal counts for you all the same;
          try once more.
        </Alert>
      )}
    </div>
  );
}
