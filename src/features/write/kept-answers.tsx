/**
 * What was answered beside a text that is now the person's own: kept as data, shown here, and still open to change.
 * What must never happen: an answer that nobody can read again; the text touched from here.
 */
import type { Answer, Answers } from '../../domain/answer.ts';
import { feelingInWords } from '../../domain/intensity.ts';
import type { Prompt, Template } from '../../domain/template/types.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { answerTo, saysSomething } from './guided/answer-edit.ts';
import styles from './write.module.css';

export type KeptAnswersProps = {
  readonly template: Template;
  readonly answers: Answers;
  readonly onChange: () => void;
};

export function KeptAnswers({ template, answers, onChange }: KeptAnswersProps) {
  const answered = template.prompts.filter(({ id }) => saysSomething(answerTo(answers, id)));
  return (
    <Disclosure title="Questions and answers">
      <div className={styles.kept}>
        <p className={styles.count}>
          {answered.length === 0
            ? 'The questions of this template can be answered beside your text. The text stays as it is.'
            : 'Kept beside your text, for the pages that gather them. Your text stays as it is.'}
        </p>
        {answered.length > 0 && (
          <dl className={styles.answers}>
            {answered.map((prompt) => (
              <div key={prompt.id}>
                <dt>{prompt.question}</dt>
                <dd>
                  <AnswerWords prompt={prompt} answer={answerTo(answers, prompt.id)} />
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div>
          <Button size="small" onPress={onChange}>
            {answered.length === 0 ? 'Answer the questions' : 'Change the answers'}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function AnswerWords({ prompt, answer }: { readonly prompt: Prompt; readonly answer: Answer }) {
  const option = prompt.options?.find(({ id }) => id === answer.choice)?.label ?? answer.choice;
  const feelings = (answer.feelings ?? []).map(feelingInWords).join(', ');
  return (
    <>
      {option !== undefined && <p>{option}</p>}
      {feelings !== '' && <p>{feelings}</p>}
      {answer.on !== undefined && (
        <p>
          <DayText on={answer.on} />
        </p>
      )}
      {answer.text.trim() !== '' && <p className={styles.words}>{answer.text.trim()}</p>}
      {(answer.log ?? []).map(({ on, text }, n) => (
        <p key={n}>
          <DayText on={on} />
          {text === '' ? '' : `: ${text}`}
        </p>
      ))}
      {(answer.evidence ?? []).map(({ entryId, on, quote }) => (
        <p key={`${entryId} ${quote}`}>
          <DayText on={on} />
          {quote === '' ? '' : `: “${quote}”`}
        </p>
      ))}
    </>
  );
}
