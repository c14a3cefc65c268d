/** Whether backups need a word while somebody writes, in a sentence. Pure; times are epoch milliseconds. */
import { isBackupOld } from '../hooks/backups/backup-age.ts';
import { failureWords } from '../hooks/backups/backup-words.ts';
import type { BackupStatus } from '../hooks/backups/use-backups.ts';

/** null while there is a backup of the last week, or nothing to back up yet. One failed try is no reason. */
export function backupNotice({ last, failure }: BackupStatus, now: number): string | null {
  if (last !== null && !isBackupOld(last.at, now)) return null;
  if (failure !== null) {
    const since =
      last === null ? 'This journal has no backup yet.' : 'The last backup is more than a week old.';
    return `${since} ${failureWords(failure)}`;
  }
  return last === null ? null : 'The last backup of this journal is more than a week old.';
}
