/**
 * A few plain questions, each answered with yes or no, that lead to a suggestion. The suggestion is taken only by its own
 * button. Knows nothing of what is asked; keeps the answers only while it is open.
 */
import { useState } from 'react';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import styles from './yes-no-path.module.css';

type Asked<Q extends string> = { readonly id: Q; readonly question: string };
export type YesNoStep<Q extends string, V extends string> =
  | { readonly ask: Asked<Q> }
  | { readonly result: { readonly value: V; readonly label: string; readonly meaning: string } };

export type YesNoPathProps<Q extends string, V extends string> = {
  readonly title: string;
  /** What to ask next, or what the answers come to. */
  readonly step: (answers: { readonly [K in Q]?: boolean }) => YesNoStep<Q, V>;
  readonly onTake: (value: V) => void;
};

export function YesNoPath<Q extends string, V extends string>(props: YesNoPathProps<Q, V>) {
  const [said, setSaid] = useState<readonly (Asked<Q> & { readonly yes: boolean })[]>([]);
  const answers = Object.fromEntries(said.map(({ id, yes }) => [id, yes])) as { readonly [K in Q]?: boolean };
  const now = props.step(answers);
  return (
    <Disclosure title={props.title}>
      <div className={styles['path']}>
        {said.length > 0 && (
          <ul className={styles['said']}>
            {said.map(({ id, question, yes }) => (
              <li key={id}>
                {question} <strong>{yes ? 'Yes' : 'No'}</strong>
              </li>
            ))}
          </ul>
        )}
        <div aria-live="polite">
          {'ask' in now ? (
            <p className={styles['question']}>{now.ask.question}</p>
          ) : (
            <p>
              It sounds like <strong>{now.result.label.toLowerCase()}</strong>. {now.result.meaning} You have
              the last word.
            </p>
          )}
        </div>
        <div className={styles['row']}>
          {'ask' in now ? (
            <>
              <Button size="small" onPress={() => setSaid([...said, { ...now.ask, yes: true }])}>
                Yes
              </Button>
              <Button size="small" onPress={() => setSaid([...said, { ...now.ask, yes: false }])}>
                No
              </Button>
            </>
          ) : (
            <Button size="small" variant="primary" onPress={() => props.onTake(now.result.value)}>
              {`Choose ${now.result.label.toLowerCase()}`}
            </Button>
          )}
          {said.length > 0 && (
            <Button size="small" variant="quiet" onPress={() => setSaid([])}>
              Start again
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}
