/**
 * What setbacks have in common, in sentences and small tables; each day opens its record. Shown from the second on.
 * What must never happen: a count of setbacks, days since one, or a line going up or down.
 */
import type { ReactNode } from 'react';
import type { SetbackPlan } from '../../../domain/document/setback-plan.ts';
import { ifThenSentence } from '../../../domain/plan/if-then.ts';
import { currentPlan, ifThenById, noPlan, planChanges, versionOn } from '../../../domain/plan/versions.ts';
import { acrossSetbacks, noPlanTried, sharedByMost } from '../../../domain/setback.ts';
import type { SetbackFacts, SetbackGroup } from '../../../domain/setback.ts';
import { paths } from '../../../hooks/navigation/paths.ts';
import { DayText } from '../../../ui/date-text.tsx';
import { Section } from '../../../ui/page.tsx';
import { planPartNames } from '../../../ui/plan-words.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { companyNames, deviceNames, feltSentence, placeNames, sharedSentence, timeNames } from './words.ts';
import styles from './across.module.css';

export type AcrossProps = { readonly facts: readonly SetbackFacts[]; readonly kept: SetbackPlan };

export function AcrossSetbacks({ facts, kept }: AcrossProps) {
  const { time, place, device, company, feelings, plan } = acrossSetbacks(facts);
  const name = <V extends string>(names: Readonly<Record<V, string>>, value: V | null): string | null =>
    value === null ? null : names[value];
  const shared = sharedSentence([
    name(timeNames, sharedByMost(time)),
    name(placeNames, sharedByMost(place)),
    name(deviceNames, sharedByMost(device)),
    name(companyNames, sharedByMost(company)),
  ]);
  const sentences = [shared, feltSentence(sharedByMost(feelings))].filter((sentence) => sentence !== '');
  return (
    <Section
      title="What they have in common"
      lede="Circumstances are what a plan can change. Each day opens what you wrote."
    >
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      <div className={styles.tables}>
        <Table title="When" groups={time} name={(value) => timeNames[value]} />
        <Table title="Where" groups={place} name={(value) => placeNames[value]}>
          <Words facts={facts} of={({ where }) => where} />
        </Table>
        <Table title="With what" groups={device} name={(value) => deviceNames[value]} />
        <Table title="Alone or not" groups={company} name={(value) => companyNames[value]} />
        <Table title="What came before" groups={feelings} name={(word) => word}>
          <Words facts={facts} of={({ before }) => before} />
        </Table>
        <Table title="What helped, or would have" groups={[]} name={String}>
          <Words facts={facts} of={({ helped }) => helped} />
        </Table>
        <Table
          title="Which plan was tried"
          groups={plan}
          name={(id) => {
            if (id === noPlanTried) return 'None';
            const one = ifThenById(kept, id);
            return one ? ifThenSentence(one) : 'A plan that is gone';
          }}
        />
      </div>
    </Section>
  );
}

type TableProps<V extends string> = {
  readonly title: string;
  readonly groups: readonly SetbackGroup<V>[];
  readonly name: (value: V) => string;
  /** Rows of words below the groups; an element that shows nothing makes no table. */
  readonly children?: ReactNode;
};

function Table<V extends string>({ title, groups, name, children }: TableProps<V>) {
  return (
    <div className={styles.table}>
      <h3 className={styles.title}>{title}</h3>
      {groups.length > 0 && (
        <dl className={styles.groups}>
          {groups.map(({ value, setbacks }) => (
            <div key={value} className={styles.group}>
              <dt>{name(value)}</dt>
              <dd>
                <Days setbacks={setbacks} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  );
}

function Days({ setbacks }: { readonly setbacks: readonly SetbackFacts[] }) {
  return (
    <ul className={styles.days}>
      {setbacks.map(({ id, on }) => (
        <li key={id}>
          <TextLink href={paths.entry(id)}>
            <DayText on={on} style="short" />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

type WordsProps = {
  readonly facts: readonly SetbackFacts[];
  readonly of: (facts: SetbackFacts) => string;
};

function Words({ facts, of }: WordsProps) {
  const said = facts.filter((one) => of(one) !== '');
  if (said.length === 0) return null;
  return (
    <ul className={styles.words}>
      {said.map((one) => (
        <li key={one.id}>
          <span className={styles.own}>{of(one)}</span>{' '}
          <TextLink href={paths.entry(one.id)}>
            <DayText on={one.on} style="short" />
          </TextLink>
        </li>
      ))}
    </ul>
  );
}

const changeWord = (before: string, after: string): string =>
  after === '' ? 'Taken out' : before === '' ? 'New' : 'Now';
const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What the plan says now that it did not say on the day of each setback. */
export function ChangedSince({ facts, kept }: AcrossProps) {
  const now = currentPlan(kept);
  const changed = facts
    .map((one) => ({ one, changes: planChanges(versionOn(kept, one.on)?.plan ?? noPlan, now) }))
    .filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return null;
  return (
    <Section
      title="What changed in the plan since"
      lede="A setback that changes the plan has been used for something."
    >
      <ul className={styles.since}>
        {changed.map(({ one, changes }) => (
          <li key={one.id}>
            <p className={styles.title}>
              After{' '}
              <TextLink href={paths.entry(one.id)}>
                <DayText on={one.on} />
              </TextLink>
            </p>
            <ul className={styles.changes}>
              {changes.map(({ key, part, before, after }) => (
                <li key={key}>
                  {changeWord(before, after)}
                  {part !== 'if-then' && `, ${lower(planPartNames[part])}`}:{' '}
                  <span className={styles.own}>{after === '' ? before : after}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
