/**
 * Settings, kept in `settings.json` of the profile through electron-store and read once at the start. Everything works
 * on when the file can't be read or written; then the choices last until the app ends.
 * What must never happen: a damaged or hand-edited file that stops the start, anything here that a person wrote but a
 * journal's name (settings-data.ts says what may be stored).
 */
import { app, ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import fs from 'node:fs';
import path from 'node:path';
import type { Settings, SettingsPatch } from '../contract/shell.ts';
import type { FailedUnlocks } from '../contract/vault-main.ts';
import type { JournalId } from '../../src/domain/ids.ts';
import { describeError, log } from './log.ts';
import { applyPatch, readFailedUnlocks, readJournals, readSettings, readWindowPlace } from './settings-data.ts';
import type { NamedJournal, WindowPlace } from './settings-data.ts';

/** Where values are kept; electron-store in the app, a map in tests. */
export type KeyValueFile = {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
};

export class SettingsStore {
  #file: KeyValueFile;
  #settings: Settings;
  #journals: readonly NamedJournal[];
  #failedUnlocks: FailedUnlocks;
  #windowPlace: WindowPlace | null;
  #listeners = new Set<(settings: Settings) => void>();

  constructor(file: KeyValueFile) {
    this.#file = file;
    this.#settings = readSettings(file.get('settings'));
    this.#journals = readJournals(file.get('journals'));
    this.#failedUnlocks = readFailedUnlocks(file.get('failedUnlocks'));
    this.#windowPlace = readWindowPlace(file.get('window'));
  }

  get settings(): Settings {
    return this.#settings;
  }
  get journals(): readonly NamedJournal[] {
    return this.#journals;
  }
  get failedUnlocks(): FailedUnlocks {
    return this.#failedUnlocks;
  }
  get windowPlace(): WindowPlace | null {
    return this.#windowPlace;
  }

  change(patch: SettingsPatch): Settings {
    this.#settings = applyPatch(this.#settings, patch);
    this.#keep('settings', this.#settings);
    for (const listener of this.#listeners) listener(this.#settings);
    return this.#settings;
  }

  onChange(listener: (settings: Settings) => void): void {
    this.#listeners.add(listener);
  }

  nameJournal(id: JournalId, name: string): void {
    this.#journals = [...this.#journals.filter((journal) => journal.id !== id), { id, name }];
    this.#keep('journals', this.#journals);
  }

  noteFailedUnlock(id: JournalId, attempts: { readonly count: number; readonly lastAt: number }): void {
    this.#failedUnlocks = { ...this.#failedUnlocks, [id]: attempts };
    this.#keep('failedUnlocks', this.#failedUnlocks);
  }

  forgetFailedUnlocks(id: JournalId): void {
    if (!(id in this.#failedUnlocks)) return;
    this.#failedUnlocks = Object.fromEntries(
      Object.entries(this.#failedUnlocks).filter(([journal]) => journal !== id),
    );
    this.#keep('failedUnlocks', this.#failedUnlocks);
  }

  keepWindowPlace(place: WindowPlace): void {
    this.#windowPlace = place;
    this.#keep('window', place);
  }

  #keep(key: string, value: unknown): void {
    try {
      this.#file.set(key, value);
    } catch (error) {
      log('settings-not-written', describeError(error));
    }
  }
}

export function setupSettings(): SettingsStore {
  const store = new SettingsStore(openFile());
  // electron-store answers pages over a channel of its own; ours has one door only (ipc.ts).
  ipcMain.removeAllListeners('electron-store-get-data');
  return store;
}

function openFile(): KeyValueFile {
  try {
    return openStore();
  } catch (error) {
    log('settings-unreadable', describeError(error));
  }
  try {
    const file = path.join(app.getPath('userData'), 'settings.json');
    fs.renameSync(file, `${file}.unreadable`);
    return openStore();
  } catch (error) {
    log('settings-not-kept', describeError(error));
    const kept = new Map<string, unknown>();
    return { get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) };
  }
}

function openStore(): KeyValueFile {
  const store = new ElectronStore<Record<string, unknown>>({
    name: 'settings',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
    configFileMode: 0o600,
  });
  // Read once here, so that a file that can't be read fails now and not in the middle of something.
  void store.size;
  return { get: (key) => store.get(key), set: (key, value) => store.set(key, value) };
}
