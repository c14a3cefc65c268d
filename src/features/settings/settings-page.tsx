/** Settings: how it looks, when it locks, who writes, where the journal lies, and what this version can't do yet. */
import type { ReactElement } from 'react';
import { useSettings } from '../../hooks/settings/use-settings.ts';
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
import { ThisJournal } from './this-journal.tsx';

export function SettingsPage(): ReactElement {
  const { settings, set } = useSettings();
  const change = (patch: Parameters<typeof set>[0]): void => {
    void set(patch);
  };
  return (
    <Page title="Settings" measure="reading">
      {settings && <Appearance settings={settings} change={change} />}
      {settings && <Privacy settings={settings} change={change} />}
      <Opening />
      <JournalState />
      <RoleChoice />
      {settings && <Reminders settings={settings} change={change} />}
      <LanguageHints />
      <Backup />
      <Keeping />
      <ThisJournal />
      <About />
    </Page>
  );
}
