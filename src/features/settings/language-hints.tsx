/**
 * Which hints the coach gives: kind by kind, and the phrases it was asked to leave alone, which can be allowed again.
 * Kept inside the journal. What must never happen: a switch for danger, which is no matter of taste.
 */
import type { ReactElement } from 'react';
import { kinds, kindWords } from '../../coach/kinds.ts';
import type { Kind } from '../../coach/kinds.ts';
import type { CoachChoices } from '../../domain/document/coach-choices.ts';
import { allowPhrase, alwaysOnKind, isKindOn, setKind } from '../../domain/document/coach-choosing.ts';
import { useCoachChoices } from '../../hooks/coach-choices/use-coach-choices.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/page.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './settings.module.css';

const choosable = kinds.filter((kind) => kind !== alwaysOnKind);
const setAll = (choices: CoachChoices, isOn: boolean): CoachChoices =>
  choosable.reduce((all, kind) => setKind(all, kind, isOn), choices);

export function LanguageHints(): ReactElement | null {
  const { choices, change, hasFailed } = useCoachChoices();
  if (choices === undefined) return null;
  const on = choosable.filter((kind) => isKindOn(choices, kind));
  return (
    <Section
      title="Language hints"
      lede="While you write for someone else to hear, Tend can underline words that tend to close a talk. It reads on this computer only, changes nothing, and can be wrong."
    >
      <div className={styles['group']}>
        <div className={styles['row']}>
          <p>{stateOf(on.length)}</p>
          {on.length > 0 && (
            <Button size="small" onPress={() => change((all) => setAll(all, false))}>
              Turn all off
            </Button>
          )}
          {on.length < choosable.length && (
            <Button size="small" onPress={() => change((all) => setAll(all, true))}>
              Turn all on
            </Button>
          )}
        </div>
        <Disclosure title="Choose the kinds">
          <ul className={styles['kinds']}>
            {choosable.map((kind) => (
              <li key={kind}>
                <Switch
                  isSelected={isKindOn(choices, kind)}
                  onChange={(isOn) => change((all) => setKind(all, kind, isOn))}
                  description={kindWords[kind].meaning}
                >
                  {kindWords[kind].name}
                </Switch>
              </li>
            ))}
          </ul>
        </Disclosure>
        <Phrases choices={choices} change={change} />
        <p className={styles['words']}>
          Words about wanting to die, being hurt or hurting someone always open Support, whatever is chosen
          here. Nothing is noted about it.
        </p>
        {hasFailed && (
          <Alert tone="problem">The choice could not be written to the journal. Please try again.</Alert>
        )}
      </div>
    </Section>
  );
}

function stateOf(count: number): string {
  if (count === 0) return 'All hints are off.';
  return count === choosable.length
    ? 'All kinds of hint are on.'
    : `${count} of ${choosable.length} kinds are on.`;
}

type PhrasesProps = Pick<ReturnType<typeof useCoachChoices>, 'change'> & { readonly choices: CoachChoices };

function Phrases({ choices, change }: PhrasesProps): ReactElement | null {
  if (choices.offPhrases.length === 0) return null;
  return (
    <Disclosure title={`Phrases left alone (${choices.offPhrases.length})`}>
      <ul className={styles['phrases']}>
        {choices.offPhrases.map(({ kind, phrase }) => (
          <li key={`${kind} ${phrase}`}>
            <span className={styles['phrase']}>
              “{phrase}”<span className={styles['phrase-kind']}>{nameOf(kind)}</span>
            </span>
            <Button
              size="small"
              aria-label={`Allow hints on “${phrase}” again`}
              onPress={() => change((all) => allowPhrase(all, { kind, phrase }))}
            >
              Allow again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** A kind of a later version has no words here. */
const nameOf = (kind: string): string =>
  Object.hasOwn(kindWords, kind) ? kindWords[kind as Kind].name : kind;
