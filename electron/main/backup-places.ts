/**
 * Where backups go and which file to restore from: what the person chose in the system's own dialogs. The folder is
 * kept in settings, the file in memory; both paths go to the vault, which does the work.
 * What must never happen: a path that came from the page; a folder among the journals.
 */
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { BackupsFolder, FolderChoice } from '../contract/shell.ts';
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
};

/** `tell` resolves once the vault knows. */
export function backupPlaces(
  window: BrowserWindow,
  store: SettingsStore,
  tell: (places: BackupPlaces) => Promise<void>,
): ChosenPlaces {
  let chosenFile: string | null = null;
  const folder = (): BackupsFolder => ({
    path: store.backupsFolder ?? defaultBackupsFolder(),
    isOwn: store.backupsFolder === null,
  });
  const places = (): BackupPlaces => {
    return { folder: folder().path, ownFolder: defaultBackupsFolder(), chosenFile };
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
  };
}
