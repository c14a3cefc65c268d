/**
 * Where everything lives. Chosen here once, before Electron is ready: the profile (settings, journals), and inside it
 * `session/`, Chromium's own files, which are thrown away at every start and never hold anything of a person's.
 * What must never happen: `session/` emptied while another instance uses it (so only after the single-instance lock).
 */
import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeError, log } from './log.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Built files, beside this one in `dist/` (a folder or an asar). */
export const builtFiles = {
  page: path.join(here, '../../page'),
  preload: path.join(here, '../preload/index.cjs'),
  vault: path.join(here, '../vault/index.js'),
} as const;

export const journalsFolder = (): string => path.join(app.getPath('userData'), 'journals');
/** Until somebody chooses a better place, which is another disk. Not among the journals: one slip must not take both. */
export const defaultBackupsFolder = (): string => path.join(app.getPath('userData'), 'backups');

export function setupPlaces(): void {
  app.setName('Tend');
  // Windows groups windows and notifications by it; electron-builder.yml names the same.
  app.setAppUserModelId('app.tend.journal');
  // The stand-in runtime's default app applies the switch too; a packaged app has nobody else to do it.
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', chosen ? path.resolve(chosen) : path.join(app.getPath('appData'), 'Tend'));
  app.setPath('sessionData', path.join(app.getPath('userData'), 'session'));
  // Nothing is ever dumped (no crash reporter runs), but Chromium makes the folder.
  app.setPath('crashDumps', path.join(app.getPath('userData'), 'session', 'crashes'));
}

export function emptySessionFolder(): void {
  try {
    fs.rmSync(app.getPath('sessionData'), { recursive: true, force: true });
  } catch (error) {
    // An open handle of a virus scanner, say. Nothing in it matters to us.
    log('session-folder-kept', describeError(error));
  }
}

/** `dir` is `outer` or lies in it. */
export function isWithin(dir: string, outer: string): boolean {
  const relative = path.relative(path.resolve(outer), path.resolve(dir));
  return relative === '' || (relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative));
}
