/** Settings, in the order in which they are needed: how it looks and writes, who gets in, what is kept safe, the rest. */
import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { Backup } from './backup.tsx';
import { JournalState } from './journal-state.tsx';
import { Keeping } from './keeping.tsx';
import { LanguageHints } from './language-hints.tsx';
import { Opening } from './opening.tsx';
import { Privacy } from './privacy.tsx';
import { Reminders } from './reminders.tsx';
import { RoleChoice } from './role-choice.tsx';
import { Spelling } from './spelling.tsx';
import { ThisJournal } from './this-journal.tsx';
import styles from './settings.module.css';

type Part = { readonly name: string; readonly sections: ReactNode };

export function SettingsPage(): ReactElement {
  const { settings, set } = useSettings();
  const change = (patch: Parameters<typeof set>[0]): void => {
    void set(patch);
  };
  const parts: readonly Part[] = [
    {
      name: 'Looks and writing',
      sections: (
        <>
          {settings && <Appearance settings={settings} change={change} />}
          <RoleChoice />
          <Spelling />
          <LanguageHints />
          {settings && <Reminders settings={settings} change={change} />}
        </>
      ),
    },
    {
      name: 'Locks and keys',
      sections: (
        <>
          {settings && <Privacy settings={settings} change={change} />}
          <Opening />
        </>
      ),
    },
    {
      name: 'Copies and checks',
      sections: (
        <>
          <Backup />
          <JournalState />
          <Keeping />
        </>
      ),
    },
    {
      name: 'Journal and program',
      sections: (
        <>
          <ThisJournal />
          <About />
        </>
      ),
    },
  ];
  return <Parts parts={parts} />;
}

/** The parts, and above them a line that leads to each. */
function Parts({ parts }: { readonly parts: readonly Part[] }): ReactElement {
  const begins = useRef(new Map<string, HTMLElement>());
  const go = (name: string): void => {
    const place = begins.current.get(name);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  return (
    <Page
      title="Settings"
      measure="reading"
      lede={
        <ul className={styles['contents']} aria-label="Parts of the settings">
          {parts.map(({ name }) => (
            <li key={name}>
              <Button size="small" onPress={() => go(name)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      }
    >
      {parts.map(({ name, sections }) => (
        <div key={name} role="group" aria-label={name} className={styles['part']}>
          <p
            className={styles['part-name']}
            tabIndex={-1}
            ref={(element) => {
              if (element) begins.current.set(name, element);
              else begins.current.delete(name);
            }}
          >
            {name}
          </p>
          {sections}
        </div>
      ))}
    </Page>
  );
}
