/**
 * Backups of this journal: when the last one was proven, one more, where they go, which there are, and checking one.
 * What must never happen: a good word for a backup that was not read back; a question that stops somebody from writing.
 */
import { FolderOpen, HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { failureWords } from '../../hooks/backups/backup-words.ts';
import { useBackups } from '../../hooks/backups/use-backups.ts';
import { useNow } from '../../hooks/clock/use-now.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { Busy } from '../../ui/spinner.tsx';
import { BackupFolder } from './backup-folder.tsx';
import { CheckBackup } from './check-backup.tsx';
import { lastBackupWords, statusNotice } from './backup-status.ts';
import styles from './settings.module.css';

export function Backup(): ReactElement {
  const backups = useBackups();
  const { status, backUpNow } = backups;
  const { locale } = useLocale();
  const clockNow = useNow();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const notice = status && statusNotice(status, clockNow());

  const make = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setRefusal(null);
    const made = await backUpNow();
    setIsBusy(false);
    if (made.ok) return;
    const { error } = made;
    setRefusal(
      error.kind === 'storage' || error.kind === 'folder-missing'
        ? `No backup was made. ${failureWords(error)}`
        : 'No backup was made. Lock the journal, open it again and try once more.',
    );
  };

  return (
    <Section
      title="Backup"
      lede="A backup is made by itself at the first unlock of each day. It is encrypted like the journal and opens with the same passphrase or recovery key. Kept are the last 7 days, 4 weeks and 12 months."
    >
      <div className={styles['group']}>
        {status === null ? (
          <Busy label="Looking at the backups" />
        ) : (
          <p className={styles['lead']}>{lastBackupWords(status, (at) => dateTime.format(at))}</p>
        )}
        {notice !== null && refusal === null && <Alert tone="notice">{notice}</Alert>}
        {refusal !== null && <Alert tone="problem">{refusal}</Alert>}
        <div className={styles['row']}>
          <Button icon={HardDriveDownload} onPress={() => void make()}>
            {isBusy ? 'Backing up…' : 'Back up now'}
          </Button>
          <Button variant="quiet" icon={FolderOpen} onPress={backups.openFolder}>
            Open the backup folder
          </Button>
        </div>
        <BackupFolder backups={backups} />
        <CheckBackup backups={backups} />
        <p className={styles['small']}>
          To go back to a backup, lock the journal and choose <i>Restore from a backup</i>.
        </p>
      </div>
    </Section>
  );
}
