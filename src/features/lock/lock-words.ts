/**
 * What went wrong while opening or making a journal, in words. A wrong passphrase and a damaged file never share a
 * sentence. Nothing is stored here.
 */
import { passphraseMinLength } from '../../domain/passphrase.ts';
import { assertNever } from '../../lib/assert-never.ts';
import type { BoundaryError, CreateError, UnlockError } from '../../hooks/vault-session/use-vault-session.ts';

export type LockProblem = {
  readonly title: string | null;
  readonly words: string;
  /** What the screen offers beside the words. */
  readonly offer: 'nothing' | 'data-folder' | 'start-over';
  /** Until then another attempt is refused (epoch ms). */
  readonly retryAt: number | null;
};

const problem = (words: string, more: Partial<Omit<LockProblem, 'words'>> = {}): LockProblem => ({
  title: null,
  words,
  offer: 'nothing',
  retryAt: null,
  ...more,
});

type StorageReason = Extract<CreateError, { kind: 'storage' }>['reason'];

function storageWords(reason: StorageReason): string {
  switch (reason) {
    case 'disk-full':
      return 'The disk is full. Make some room, then try again.';
    case 'read-only':
      return 'The disk is read-only, so nothing can be written to it.';
    case 'no-permission':
      return 'This computer does not let Tend read or write its own folder. Look at the permissions of the data folder.';
    case 'timeout':
      return 'The disk does not answer. If it is an external or network disk, see whether it is connected.';
    case 'other':
      return 'The disk reported an error. What was saved before has not been touched.';
    default:
      return assertNever(reason);
  }
}

function boundaryProblem(error: BoundaryError): LockProblem {
  switch (error.kind) {
    case 'vault-gone':
    case 'timeout':
      return problem(
        'The part of Tend that holds the journal has stopped. Nothing saved is lost. Start over here.',
        {
          offer: 'start-over',
        },
      );
    case 'locked':
    case 'invalid-call':
    case 'bug':
      return problem(
        'Tend made a mistake of its own here. Nothing saved is lost. Start over and try again.',
        {
          offer: 'start-over',
        },
      );
    default:
      return assertNever(error);
  }
}

const backupsNow =
  'If there is a backup, you can restore it from here: choose “Restore from a backup” below. What is damaged is put aside and kept.';

export function unlockProblem(error: UnlockError | BoundaryError): LockProblem {
  switch (error.kind) {
    case 'wrong-passphrase':
      return problem(
        'This passphrase does not open the journal. Look at Caps Lock and the keyboard layout, then try again.',
        { retryAt: error.retryAt },
      );
    case 'wrong-recovery-key':
      return problem('These 24 words do not open this journal. They may belong to another one.', {
        retryAt: error.retryAt,
      });
    case 'mistyped-recovery-key':
      return problem(
        'One of the words is mistyped, missing or in another place. Compare them with your copy; nothing was tried yet.',
      );
    case 'wait':
      return problem('There were several wrong attempts, so the next one has to wait a little.', {
        retryAt: error.retryAt,
      });
    case 'too-new':
      return problem(
        `It was written by a newer version of Tend (format ${error.formatVersion}). This version has not touched it. Open it with the newer version.`,
        { title: 'This journal is newer than this Tend' },
      );
    case 'unsafe-parameters':
      return problem(
        `Its keyring asks for something no Tend would have written, so the file is damaged or was changed. Nothing was tried. ${backupsNow}`,
        { title: 'This journal’s keyring is damaged', offer: 'data-folder' },
      );
    case 'no-such-journal':
      return problem(
        'Its folder is not there any more. If it lies on another disk, connect it; if you moved the folder, put it back.',
        { title: 'This journal can’t be found', offer: 'data-folder' },
      );
    case 'in-use':
      return problem('It is open in another Tend on this computer. Lock or close it there, then try again.', {
        title: 'This journal is in use',
      });
    case 'damaged':
      return error.what === 'keyring'
        ? problem(
            `Both copies of its keyring can’t be read, so nothing you typed could be tried. ${backupsNow}`,
            {
              title: 'This journal is damaged',
              offer: 'data-folder',
            },
          )
        : problem(`The beginning of its file can’t be read. Nothing was changed. ${backupsNow}`, {
            title: 'This journal is damaged',
            offer: 'data-folder',
          });
    case 'storage':
      return problem(storageWords(error.reason), { offer: 'data-folder' });
    default:
      return boundaryProblem(error);
  }
}

export const passphraseWords = {
  empty: 'Choose a passphrase first.',
  short: `A passphrase needs at least ${passphraseMinLength} characters.`,
  differs: 'The two are not the same. Type the passphrase again.',
} as const;

export function createProblem(error: CreateError | BoundaryError): LockProblem {
  switch (error.kind) {
    case 'weak-passphrase':
      return problem(passphraseWords.short);
    case 'storage':
      return problem(`The journal was not created. ${storageWords(error.reason)}`, { offer: 'data-folder' });
    default:
      return boundaryProblem(error);
  }
}
