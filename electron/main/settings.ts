/**
 * Settings, kept in `settings.json` of the profile through electron-store and read once at the start. Everything works
 * on when the file can't be read or written; then the choices last until the app ends.
 * What must never happen: a damaged or hand-edited file that stops the start, anything here that a person wrote but a
 * journal's name (settings-data.ts says what may be stored).
 */
import { app } from 'electron';
import ElectronStore from 'electron-store';
import fs from 'node:fs';
import path from 'node:path';
import { describeError, log } from './log.ts';
import { SettingsStore } from './settings-store.ts';
import type { KeyValueFile } from './settings-store.ts';

export function setupSettings(): SettingsStore {
  return new SettingsStore(openFile());
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
