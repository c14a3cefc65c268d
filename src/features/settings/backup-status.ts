/** How it stands with the backups, in sentences. Pure; times are epoch milliseconds. */
import { failureWords } from '../../hooks/backups/backup-words.ts';
import { isBackupOld } from '../../hooks/backups/backup-age.ts';
import type { BackupStatus } from '../../hooks/backups/use-backups.ts';
import { counted } from '../../ui/backup-text.ts';

export function lastBackupWords({ last }: BackupStatus, format: (at: number) => string): string {
  if (last === null) return 'No backup yet. The first is made at the next unlock, once something is written.';
  return `Last verified backup: ${format(last.at)}, ${counted(last.entries, 'entry', 'entries')}.`;
}

/** null when all is well. */
export function statusNotice(status: BackupStatus, now: number): string | null {
  const { failure, last } = status;
  if (failure !== null)
    return `The latest try did not work: ${failureWords(failure)} The next unlock tries again.`;
  if (last !== null && isBackupOld(last.at, now))
    return 'The last backup is more than a week old. One is made at the next unlock, or now if you like.';
  if (status.files === null && last !== null)
    return 'The folder for backups can’t be read at the moment. If it is on another disk, connect it.';
  return null;
}
