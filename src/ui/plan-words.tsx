/** A plan for setbacks to be read: its if-then sentences, then what was agreed for telling and hearing, whom to call. */
import { Fragment, useId } from 'react';
import type { Plan } from '../domain/document/setback-plan.ts';
import { ifThenSentence } from '../domain/plan/if-then.ts';
import type { PlanPart } from '../domain/plan/versions.ts';
import styles from './plan-words.module.css';

/** What each part is called, wherever it is shown. */
export const planPartNames: Readonly<Record<PlanPart, string>> = {
  'if-then': 'If it comes again',
  'tell-whom': 'Whom I tell',
  'tell-when': 'How soon',
  'tell-how': 'How',
  'tell-level': 'How much detail',
  'hear-first': 'What I do first when I hear of one',
  'hear-know': 'What I want to know, and what not',
  'hear-care': 'Who looks after me then',
  call: 'Whom I call',
};

export type PlanWordsProps = {
  readonly plan: Plan;
  /** `beside` is smaller, for a column next to writing. */
  readonly look?: 'page' | 'beside' | undefined;
  /** What is needed at once comes first. */
  readonly first?: 'if-then' | 'telling' | undefined;
};

export function PlanWords({ plan, look = 'page', first = 'if-then' }: PlanWordsProps) {
  const name = useId();
  const { tell, hear } = plan;
  const said: readonly (readonly [PlanPart, string])[] = [
    ['tell-whom', tell.whom],
    ['tell-when', tell.when],
    ['tell-how', tell.how],
    ['tell-level', tell.level],
    ['hear-first', hear.first],
    ['hear-know', hear.know],
    ['hear-care', hear.care],
    ['call', plan.call],
  ];
  const filled = said.filter(([, words]) => words !== '');
  const sentences = plan.ifThens.length > 0 && (
    <Fragment key="if-then">
      <p className={styles['name']} id={name}>
        {planPartNames['if-then']}
      </p>
      <ul className={styles['sentences']} aria-labelledby={name}>
        {plan.ifThens.map((one) => (
          <li key={one.id}>{ifThenSentence(one)}</li>
        ))}
      </ul>
    </Fragment>
  );
  const parts = filled.length > 0 && (
    <dl key="parts" className={styles['parts']}>
      {filled.map(([part, words]) => (
        <div key={part}>
          <dt className={styles['name']}>{planPartNames[part]}</dt>
          <dd className={styles['words']}>{words}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className={styles['plan']} data-look={look}>
      {first === 'telling' ? [parts, sentences] : [sentences, parts]}
    </div>
  );
}
