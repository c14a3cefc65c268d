/**
 * Where backups go, which file to restore from and where a readable copy goes: what the person chose in the system's own
 * dialogs. The folder is kept in settings, the files in memory; the paths go to the vault, which does the work.
 * What must never happen: a path that came from the page; a folder among the journals.
 */
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { BackupsFolder, CopyFileChoice, CopyFormat, FolderChoice } from '../contract/shell.ts';
import type { BackupPlaces } from '../contract/vault-main.ts';
import { defaultBackupsFolder, isWithin, journalsFolder } from './places.ts';
import type { SettingsStore } from './settings-store.ts';

export type ChosenPlaces = {
  readonly places: () => BackupPlaces;
  readonly folder: () => BackupsFolder;
  readonly chooseFolder: () => Promise<FolderChoice>;
  readonly useOwnFolder: () => Promise<BackupsFolder>;
  /** The file's name; null when nothing was chosen. */
  readonly chooseFile: () => Promise<string | null>;
  readonly chooseCopy: (format: CopyFormat) => Promise<CopyFileChoice>;
};

/** `tell` resolves once the vault knows. */
export function backupPlaces(
  window: BrowserWindow,
  store: SettingsStore,
  tell: (places: BackupPlaces) => Promise<void>,
): ChosenPlaces {
  let chosenFile: string | null = null;
  let copyTo: string | null = null;
  const folder = (): BackupsFolder => ({
    path: store.backupsFolder ?? defaultBackupsFolder(),
    isOwn: store.backupsFolder === null,
  });
  const places = (): BackupPlaces => {
    return { folder: folder().path, ownFolder: defaultBackupsFolder(), chosenFile, copyTo };
  };
  const keep = async (dir: string | null): Promise<BackupsFolder> => {
    store.keepBackupsIn(dir);
    await tell(places());
    return folder();
  };
  return {
    places,
    folder,
    chooseFolder: async () => {
      const picked = await dialog.showOpenDialog(window, {
        title: 'Folder for backups',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      const [dir] = picked.filePaths;
      if (picked.canceled || dir === undefined) return { kind: 'cancelled' };
      if (isWithin(dir, journalsFolder())) return { kind: 'among-journals' };
      return { kind: 'chosen', folder: await keep(dir === defaultBackupsFolder() ? null : dir) };
    },
    useOwnFolder: () => keep(null),
    chooseFile: async () => {
      const picked = await dialog.showOpenDialog(window, {
        title: 'Backup file',
        properties: ['openFile', 'dontAddToRecent'],
        filters: [
          { name: 'Tend backups', extensions: ['tendbackup'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      const [file] = picked.filePaths;
      if (picked.canceled || file === undefined) return null;
      chosenFile = file;
      await tell(places());
      return path.basename(file);
    },
    chooseCopy: async (format) => {
      const { name, extension } = copyFiles[format];
      const picked = await dialog.showSaveDialog(window, {
        title: 'Save a copy',
        // neutral: file names are what others see first
        defaultPath: path.join(app.getPath('documents'), `Pages.${extension}`),
        filters: [{ name, extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      if (picked.canceled || picked.filePath === '') return { kind: 'cancelled' };
      if (isWithin(picked.filePath, journalsFolder())) return { kind: 'among-journals' };
      copyTo = picked.filePath;
      await tell(places());
      return { kind: 'chosen', name: path.basename(picked.filePath) };
    },
  };
}

const copyFiles: Readonly<Record<CopyFormat, { readonly name: string; readonly extension: string }>> = {
  html: { name: 'Page for a browser', extension: 'html' },
  markdown: { name: 'Markdown text', extension: 'md' },
};
