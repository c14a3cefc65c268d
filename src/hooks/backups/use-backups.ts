/** The backups of the open journal: what there is, one more, checking one, where they go. Keeps the status of this page only. */
import { useCallback, useEffect, useState } from 'react';
import type {
  BackupSource,
  BackupStatus,
  BackupsFolder,
  CallResult,
  FolderChoice,
  TypedSecret,
} from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { BackupSource, BackupStatus } from '../../platform/contract.ts';

export type Backups = {
  /** null until it has arrived, which may take as long as the backup that is being made. */
  readonly status: BackupStatus | null;
  readonly folder: BackupsFolder | null;
  readonly backUpNow: () => Promise<CallResult<'backup.now'>>;
  /** Without a secret the open journal's own keys are tried. */
  readonly check: (source: BackupSource, secret: TypedSecret | null) => Promise<CallResult<'backup.check'>>;
  readonly chooseFolder: () => Promise<FolderChoice['kind']>;
  readonly takeOwnFolder: () => Promise<void>;
  readonly openFolder: () => void;
  /** The name of the file chosen; null when none was. It is then the source `chosen`. */
  readonly chooseFile: () => Promise<string | null>;
};

export function useBackups(): Backups {
  const { vault, shell } = usePlatform();
  const [status, setStatus] = useState<BackupStatus | null>(null);
  const [folder, setFolder] = useState<BackupsFolder | null>(null);

  const refresh = useCallback(async () => {
    const result = await vault.call('backup.status', {});
    if (result.ok) setStatus(result.value);
  }, [vault]);

  useEffect(() => {
    let isCurrent = true;
    void vault.call('backup.status', {}).then((result) => {
      if (isCurrent && result.ok) setStatus(result.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [vault]);
  useEffect(() => {
    let isCurrent = true;
    void shell.call('backups.folder', undefined).then((there) => {
      if (isCurrent) setFolder(there);
    });
    return () => {
      isCurrent = false;
    };
  }, [shell]);

  const backUpNow = useCallback(async () => {
    const made = await vault.call('backup.now', {});
    await refresh();
    return made;
  }, [vault, refresh]);
  const check = useCallback(
    (source: BackupSource, secret: TypedSecret | null) =>
      vault.call('backup.check', secret === null ? { source } : { source, secret }),
    [vault],
  );
  const chooseFolder = useCallback(async () => {
    const choice = await shell.call('backups.chooseFolder', undefined);
    if (choice.kind === 'chosen') {
      setFolder(choice.folder);
      await refresh();
    }
    return choice.kind;
  }, [shell, refresh]);
  const takeOwnFolder = useCallback(async () => {
    setFolder(await shell.call('backups.useOwnFolder', undefined));
    await refresh();
  }, [shell, refresh]);
  const openFolder = useCallback(() => {
    void shell.call('backups.openFolder', undefined);
  }, [shell]);
  const chooseFile = useCallback(() => shell.call('backups.chooseFile', undefined), [shell]);

  return { status, folder, backUpNow, check, chooseFolder, takeOwnFolder, openFolder, chooseFile };
}
