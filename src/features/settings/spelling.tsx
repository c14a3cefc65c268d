/** In which English words are looked at, if at all, and the person's own words, which can be taken back. Kept inside the journal. */
import type { ReactElement } from 'react';
import type { Spelling as Choices } from '../../domain/document/spelling.ts';
import { removeOwnWord } from '../../domain/document/spelling-choosing.ts';
import { useSpelling } from '../../hooks/spelling/use-spelling.ts';
import type { SpellingAccess } from '../../hooks/spelling/use-spelling.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import styles from './settings.module.css';

const languages = [
  { value: 'off', label: 'Off' },
  { value: 'en-GB', label: 'English (UK)' },
  { value: 'en-US', label: 'English (US)' },
] as const;

export function Spelling(): ReactElement | null {
  const { spelling, spelledAs, change, hasFailed } = useSpelling();
  if (spelling === undefined) return null;
  return (
    <Section
      title="Spelling"
      lede="Dots mark words that are not in Tend’s own dictionary. It is on this computer only, and your words never go into another one."
    >
      <div className={styles['group']}>
        <RadioGroup
          label="Mark misspelt words"
          value={spelledAs}
          onChange={(language) => change((before) => ({ ...before, language }))}
          options={languages}
          orientation="horizontal"
        />
        <p className={styles['words']}>
          A word’s menu, by the second mouse button or the menu key, offers other spellings. F7 goes to the
          next marked word, Shift+F7 back. Names with a capital are left alone.
        </p>
        <OwnWords spelling={spelling} change={change} />
        {hasFailed && (
          <Alert tone="problem">The choice could not be written to the journal. Please try again.</Alert>
        )}
      </div>
    </Section>
  );
}

type OwnWordsProps = Pick<SpellingAccess, 'change'> & { readonly spelling: Choices };

function OwnWords({ spelling: { words }, change }: OwnWordsProps): ReactElement | null {
  if (words.length === 0) return null;
  const sorted = words.toSorted((one, other) => one.localeCompare(other));
  return (
    <Disclosure title={`My words (${words.length})`}>
      <ul className={styles['phrases']}>
        {sorted.map((word) => (
          <li key={word}>
            <span className={styles['phrase']}>{word}</span>
            <Button
              size="small"
              aria-label={`Remove “${word}”`}
              onPress={() => change((before) => removeOwnWord(before, word))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
