/** What is said when a journal is deleted or can't be. Pure; `now` is epoch milliseconds. */
import type { ThisJournal } from '../../hooks/journals/use-this-journal.ts';
import { counted } from '../../ui/backup-text.ts';

type Result = Awaited<ReturnType<ThisJournal['remove']>>;
type Deleted = Extract<Result, { ok: true }>['value'];
type Failure = Extract<Result, { ok: false }>['error'];

/** As people compare names: case, accents' encoding and spaces around don't matter. */
export const isSameName = (typed: string, name: string): boolean => tidy(typed) === tidy(name);
const tidy = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** null when there is nothing left to say. */
export function deletedWords({ backups }: Deleted): string | null {
  switch (backups.kind) {
    case 'removed':
      return backups.left === 0
        ? null
        : `The journal is deleted, but ${counted(backups.left, 'backup', 'backups')} could not be removed from the backup folder. You can delete the files there by hand.`;
    case 'unreachable':
      return 'The journal is deleted. The backup folder could not be reached, so backups may still lie there: they stay encrypted, and you can delete the files by hand.';
    case 'kept-for-copy':
      return 'The journal is deleted. Another copy of it stands on the lock screen, so the backups, which are that one’s as well, were kept.';
  }
}

export type DeleteProblem = { readonly words: string; readonly isClosed: boolean };

export function deleteProblem(error: Failure, now: number): DeleteProblem {
  switch (error.kind) {
    case 'wrong-passphrase':
    case 'wrong-recovery-key':
    case 'mistyped-recovery-key':
      return open('That is not the passphrase of this journal. Nothing was deleted.');
    case 'wait': {
      const seconds = Math.max(1, Math.ceil((error.retryAt - now) / 1000));
      return open(
        `After several wrong passphrases there is a pause. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
      );
    }
    case 'damaged':
    case 'unsafe-parameters':
    case 'too-new':
      return open('The file that holds the keys can’t be read as it should, so nothing was deleted.');
    case 'storage':
      return {
        words:
          'The disk did not let everything be removed. Look at the lock screen whether the journal is still there, and try again.',
        isClosed: true,
      };
    case 'locked':
    case 'invalid-call':
    case 'vault-gone':
    case 'timeout':
    case 'bug':
      return {
        words: 'It could not be deleted just now. Open the journal again and try once more.',
        isClosed: true,
      };
  }
}

const open = (words: string): DeleteProblem => ({ words, isClosed: false });
