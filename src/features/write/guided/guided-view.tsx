/**
 * A template's questions, one at a time, with the text they make beside them. Each answer is saved as it is typed;
 * the text is composed again from all of them. What must never happen: *Skip*, *Back* or *Write freely* taking
 * words away.
 */
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Answers } from '../../../domain/answer.ts';
import type { Body } from '../../../domain/body/types.ts';
import { isEmptyBody } from '../../../domain/body/text.ts';
import { composeBody } from '../../../domain/template/compose.ts';
import type { Role } from '../../../domain/role.ts';
import type { Template } from '../../../domain/template/types.ts';
import type { EntryChange, EntryDraft } from '../../../hooks/entry-editor/use-entry-editor.ts';
import { useRole } from '../../../hooks/profile/use-profile.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { Prose } from '../../../ui/prose.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { useCoachSetup } from '../coach/use-coach-setup.ts';
import { PlanBeside } from '../plan/plan-beside.tsx';
import { useSpellingSetup } from '../spelling/use-spelling-setup.ts';
import { answerTo, withAnswer } from './answer-edit.ts';
import type { AnswerChange } from './answer-edit.ts';
import { Question } from './question.tsx';
import styles from './guided.module.css';

export type GuidedViewProps = {
  readonly draft: EntryDraft;
  readonly template: Template;
  readonly startAt: number;
  readonly change: (change: EntryChange) => void;
  /** All questions seen: on to the editor with what they made. */
  readonly onDone: (composed: Body) => void;
  readonly onWriteFreely: (composed: Body) => void;
  readonly head: ReactNode;
};

export function GuidedView(props: GuidedViewProps) {
  const { draft, template, change, head } = props;
  const role = useRole();
  const coach = useCoachSetup(draft);
  const spelling = useSpellingSetup(draft);
  const texts = useMemo(
    () => template.prompts.map(({ id }) => answerTo(draft.answers, id).text),
    [template, draft.answers],
  );
  const [index, setIndex] = useState(() => Math.min(props.startAt, template.prompts.length - 1));
  const prompt = template.prompts[index];
  /** Written freely since: answers are kept beside the text, which is the person's own. */
  const keepsText = !draft.composed;
  const compose = (answers: Answers): Body => composeBody(template, answers, role);

  const onAnswer = (part: AnswerChange): void => {
    if (!prompt) return;
    const answers = withAnswer(draft.answers, prompt.id, part);
    change(keepsText ? { answers } : { answers, body: () => compose(answers) });
  };
  const next = (): void => {
    if (index + 1 < template.prompts.length) setIndex(index + 1);
    else props.onDone(compose(draft.answers));
  };

  return (
    <div className={styles.guided}>
      {head}
      <div className={styles.columns}>
        <section className={styles.ask} aria-label={`Question ${index + 1}`}>
          <Steps
            count={template.prompts.length}
            index={index}
            label={`${index + 1} of ${template.prompts.length}`}
          />
          {prompt && (
            <Question
              key={prompt.id}
              entryId={draft.id}
              prompt={prompt}
              role={role}
              answer={answerTo(draft.answers, prompt.id)}
              coach={coach}
              spelling={spelling}
              texts={texts}
              index={index}
              onChange={onAnswer}
              onNext={next}
            />
          )}
          <div className={styles.steps}>
            <Button variant="primary" onPress={next}>
              Next
            </Button>
            <Button onPress={next}>Skip</Button>
            {index > 0 && (
              <Button variant="quiet" onPress={() => setIndex(index - 1)}>
                Back
              </Button>
            )}
            <div className={styles['aside-step']}>
              <Button variant="quiet" onPress={() => props.onWriteFreely(compose(draft.answers))}>
                {keepsText ? 'Back to the text' : 'Write freely'}
              </Button>
            </div>
          </div>
          {template.note !== null && <Alert tone="notice">{template.note}</Alert>}
        </section>
        <div className={styles.side}>
          {template.id === 'setback' && prompt && (
            <PlanBeside
              key={prompt.id}
              promptId={prompt.id}
              answer={answerTo(draft.answers, prompt.id)}
              onChange={onAnswer}
            />
          )}
          {keepsText ? (
            <aside className={styles.sheet} aria-label="Your own text">
              <p className={styles.empty}>
                Your text stays as you wrote it. These answers are kept beside it.
              </p>
            </aside>
          ) : (
            <ComposedSheet template={template} answers={draft.answers} role={role} />
          )}
        </div>
      </div>
    </div>
  );
}

type ComposedSheetProps = { readonly template: Template; readonly answers: Answers; readonly role: Role };

function ComposedSheet({ template, answers, role }: ComposedSheetProps) {
  const settled = useDeferredValue(answers);
  const body = useMemo(() => composeBody(template, settled, role), [template, settled, role]);
  return (
    <aside className={styles.sheet} aria-label="Your text so far" tabIndex={0}>
      <p className={styles['sheet-title']}>Your text so far</p>
      {isEmptyBody(body) ? (
        <p className={styles.empty}>What you answer comes together here, in your own words.</p>
      ) : (
        <Prose body={body} />
      )}
    </aside>
  );
}
