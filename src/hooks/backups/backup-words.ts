/**
 * Why a backup can't be read, opened or made, in words, for the two places that speak of it: Settings and the lock screen.
 * Here because islands share nothing, and these sentences must not differ: damage and a wrong passphrase never share one.
 */
import { assertNever } from '../../lib/assert-never.ts';
import type { BackupFailure, CallResult } from '../../platform/contract.ts';

type ErrorOf<R> = R extends { readonly ok: false; readonly error: infer E } ? E : never;
type CheckError = ErrorOf<CallResult<'backup.check'>>;
export type BackupProblem = Exclude<
  | CheckError
  | ErrorOf<CallResult<'restore.stage'>>
  | ErrorOf<CallResult<'restore.finish'>>
  | ErrorOf<CallResult<'restore.takeBack'>>,
  { readonly kind: 'needs-secret' }
>;

export function failureWords(failure: BackupFailure): string {
  if (failure.kind === 'folder-missing')
    return 'The folder for backups can’t be found. If it is on another disk, connect it.';
  switch (failure.reason) {
    case 'disk-full':
      return 'The disk with the backups is full.';
    case 'read-only':
      return 'The disk with the backups is read-only.';
    case 'no-permission':
      return 'This computer does not let Tend into the folder for backups.';
    case 'timeout':
      return 'The disk with the backups does not answer.';
    case 'other':
      return 'The disk with the backups reported an error.';
    default:
      return assertNever(failure.reason);
  }
}

export type ProblemWords = { readonly title: string | null; readonly words: string };

export function problemWords(problem: BackupProblem): ProblemWords {
  switch (problem.kind) {
    case 'wrong-passphrase':
      return plain(
        'This passphrase does not open it. A backup opens with the passphrase the journal had when it was made.',
      );
    case 'wrong-recovery-key':
      return plain(
        'These 24 words do not open it. A backup opens with the recovery key the journal had when it was made.',
      );
    case 'mistyped-recovery-key':
      return plain(
        'One of the words is mistyped, missing or in another place. Compare them with your copy; nothing was tried yet.',
      );
    case 'wait':
      return plain('There were several wrong attempts, so the next one has to wait a little.');
    case 'damaged':
      return problem.what === 'keyring'
        ? {
            title: 'This copy is damaged',
            words: 'Its keyring can’t be read, so nothing you typed could be tried. Nothing was changed.',
          }
        : {
            title: 'This backup is damaged',
            words:
              'A part of the file was changed or is missing. It is not used, and nothing was changed. Try an older one.',
          };
    case 'unsafe-parameters':
      return {
        title: 'This backup is damaged',
        words:
          'It asks for something no Tend would have written. Nothing was tried and nothing was changed. Try an older one.',
      };
    case 'too-new':
      return {
        title: 'This backup is newer than this Tend',
        words: `It was written by a newer version (format ${problem.formatVersion}). Open it with that version. Nothing was changed.`,
      };
    case 'not-a-backup':
      return {
        title: 'This is not a backup of Tend',
        words: 'The file holds something else. Backups of Tend end in .tendbackup.',
      };
    case 'no-such-backup':
    case 'no-such-journal':
      return plain('It is not there any more. Go back and look at the list again.');
    case 'in-use':
      return plain(
        'The journal is open in another Tend on this computer. Lock or close it there, then try again.',
      );
    case 'nothing-staged':
      return plain('The copy that lay ready is gone. Go back and choose the backup again.');
    case 'folder-missing':
      return plain(failureWords(problem));
    case 'storage':
      return plain(storageWords(problem.reason));
    case 'locked':
    case 'invalid-call':
    case 'vault-gone':
    case 'timeout':
    case 'bug':
      return plain(
        'Tend made a mistake of its own here. Nothing was changed. Lock or start over, then try again.',
      );
    default:
      return assertNever(problem);
  }
}

const plain = (words: string): ProblemWords => ({ title: null, words });

/** While reading one or writing the copy: either disk may be meant. */
function storageWords(reason: Extract<BackupFailure, { kind: 'storage' }>['reason']): string {
  switch (reason) {
    case 'disk-full':
      return 'The disk is full. Make some room, then try again. Nothing was changed.';
    case 'read-only':
      return 'The disk is read-only, so nothing could be written. Nothing was changed.';
    case 'no-permission':
      return 'This computer does not let Tend read or write there. Nothing was changed.';
    case 'timeout':
      return 'A disk does not answer. If it is on the network or an external one, see whether it is connected. Nothing was changed.';
    case 'other':
      return 'A disk did not do what it was asked. If it is an external one, see whether it is connected. Nothing was changed.';
    default:
      return assertNever(reason);
  }
}
