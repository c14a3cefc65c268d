/**
 * What each of the page's calls to the shell does. The wrapper in ipc.ts has checked sender and arguments.
 * Stores through the settings only. What must never happen: a path from the page used as a path.
 */
import { app, shell } from 'electron';
import fs from 'node:fs/promises';
import type { ChosenPlaces } from './backup-places.ts';
import type { PrintOutcome, SavedElsewhere } from '../contract/shell.ts';
import { listJournals } from './journals.ts';
import type { ShellHandlers } from './ipc.ts';
import { log } from './log.ts';
import { journalsFolder } from './places.ts';
import type { Reminders } from './reminders.ts';
import { cleanJournalName } from './settings-data.ts';
import type { SettingsStore } from './settings-store.ts';
import { contentProtectionWorks } from './window.ts';

/** Put in by the build. */
declare const BUILT_ON: string | undefined;

export type ShellDoes = {
  readonly lock: () => void;
  readonly flushed: (clean: boolean) => void;
  readonly active: () => void;
  readonly copied: () => void;
  readonly hide: () => void;
  readonly saveElsewhere: (text: string) => Promise<SavedElsewhere>;
  readonly print: () => Promise<PrintOutcome>;
  readonly reminders: Pick<Reminders, 'waiting' | 'answered'>;
};

export function shellHandlers(store: SettingsStore, backups: ChosenPlaces, does: ShellDoes): ShellHandlers {
  return {
    'journals.list': () => listJournals(journalsFolder(), store.journals),
    'journals.register': ({ id, name }) => {
      const clean = cleanJournalName(name);
      if (!clean.ok) return clean.error;
      store.nameJournal(id, clean.value);
      return null;
    },
    'journals.known': () =>
      store.journals.map(({ id, name }) => ({ id, name, vaultId: store.vaults[id] ?? null })),
    'backups.folder': () => backups.folder(),
    'backups.chooseFolder': () => backups.chooseFolder(),
    'backups.useOwnFolder': () => backups.useOwnFolder(),
    'backups.openFolder': async () => {
      const { path, isOwn } = backups.folder();
      await openFolder(path, isOwn);
      return null;
    },
    'backups.chooseFile': () => backups.chooseFile(),
    'copy.chooseFile': ({ format }) => backups.chooseCopy(format),
    'settings.get': () => store.settings,
    'settings.set': (patch) => store.change(patch),
    'app.about': () => ({
      version: app.getVersion(),
      builtOn: typeof BUILT_ON === 'string' ? BUILT_ON : null,
      systemLanguage: app.getPreferredSystemLanguages()[0] ?? '',
      platform: platform(),
      contentProtectionWorks,
    }),
    'app.openDataFolder': async () => {
      await openFolder(journalsFolder(), true);
      return null;
    },
    'page.print': () => does.print(),
    'lock.request': () => {
      does.lock();
      return null;
    },
    'lock.flushed': ({ clean }) => {
      does.flushed(clean);
      return null;
    },
    'text.saveElsewhere': ({ text }) => does.saveElsewhere(text),
    'lock.hide': () => {
      does.hide();
      return null;
    },
    'clipboard.copied': () => {
      does.copied();
      return null;
    },
    'activity.ping': () => {
      does.active();
      return null;
    },
    'reminders.waiting': () => does.reminders.waiting,
    'reminders.answer': ({ how }) => {
      does.reminders.answered(how);
      return null;
    },
  };
}

/** One of ours is made first, so that it opens before the first journal too. */
async function openFolder(folder: string, isOurs: boolean): Promise<void> {
  if (isOurs) await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await shell.openPath(folder)) !== '') log('folder-not-opened');
}

function platform(): 'linux' | 'darwin' | 'win32' | 'other' {
  const { platform: name } = process;
  return name === 'linux' || name === 'darwin' || name === 'win32' ? name : 'other';
}
