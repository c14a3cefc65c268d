/** Where backups go: Tend's own folder, or one that the person chose in the system's dialog. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Backups } from '../../hooks/backups/use-backups.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './settings.module.css';

export function BackupFolder({ backups }: { readonly backups: Backups }): ReactElement | null {
  const { folder, chooseFolder, takeOwnFolder, backUpNow } = backups;
  const [isRefused, setIsRefused] = useState(false);
  if (folder === null) return null;

  const choose = async (): Promise<void> => {
    const choice = await chooseFolder();
    setIsRefused(choice === 'among-journals');
    // So that the new place is worth something from the first minute.
    if (choice === 'chosen') await backUpNow();
  };
  return (
    <div className={styles['group']}>
      <div className={styles['place']}>
        <p className={styles['label']}>Folder</p>
        <p className={styles['path']}>{folder.path}</p>
        <p className={styles['small']}>
          {folder.isOwn
            ? 'On the same disk as the journal. A second disk or a stick also helps when this computer breaks or is stolen.'
            : 'Earlier backups stay where they were made.'}
        </p>
      </div>
      {isRefused && (
        <Alert tone="problem">
          That folder is among the journals, so one slip could take both. Choose another place.
        </Alert>
      )}
      <div className={styles['row']}>
        <Button onPress={() => void choose()}>Choose folder…</Button>
        {!folder.isOwn && (
          <Button
            variant="quiet"
            onPress={() => {
              setIsRefused(false);
              void takeOwnFolder();
            }}
          >
            Use Tend’s own folder
          </Button>
        )}
      </div>
    </div>
  );
}
