/** Why a passphrase or recovery key could not be changed, in a sentence. Pure; `now` is epoch milliseconds. */
import { isLongEnough, normalizePassphrase, passphraseMinLength } from '../../domain/passphrase.ts';
import type { RekeyProgress, SecretProblem } from '../../hooks/vault-session/use-secrets.ts';

export function secretProblem(error: SecretProblem, now: number): string {
  switch (error.kind) {
    case 'wrong-passphrase':
      return 'That is not the current passphrase. Nothing was changed.';
    case 'wait': {
      const seconds = Math.max(1, Math.ceil((error.retryAt - now) / 1000));
      return `After several wrong passphrases there is a pause. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`;
    }
    case 'weak-passphrase':
      return tooShort;
    case 'damaged':
      return 'The file that holds the keys is damaged, so nothing was changed. The journal stays open for now: copy what matters to you, and keep the data folder as it is.';
    case 'too-new':
      return 'A newer version of Tend has changed this journal’s keys. Nothing was touched.';
    case 'unsafe-parameters':
      return 'The file that holds the keys asks for something unsafe, so nothing was changed.';
    case 'storage':
      return 'The disk did not take the change. What opened the journal before still opens it.';
    case 'locked':
    case 'invalid-call':
    case 'vault-gone':
    case 'timeout':
    case 'bug':
      return 'It could not be changed just now. Lock the journal, open it again and try once more.';
  }
}

const tooShort = `A passphrase needs at least ${passphraseMinLength} characters.`;

export type NewPassphraseProblem = {
  readonly field: 'current' | 'next' | 'repeated';
  readonly words: string;
};

/** What can be said before anything is tried; null when the fields are fine. `chosen`: where a new one is asked for. */
export function newPassphraseProblem(
  current: string,
  chosen: { readonly next: string; readonly repeated: string } | null,
): NewPassphraseProblem | null {
  if (current === '') return { field: 'current', words: 'Type the current passphrase.' };
  if (chosen === null) return null;
  const { next, repeated } = chosen;
  if (!isLongEnough(next)) return { field: 'next', words: tooShort };
  if (normalizePassphrase(next) !== normalizePassphrase(repeated))
    return { field: 'repeated', words: 'The two new passphrases differ.' };
  return null;
}

/** How far a new key for everything has come; null when there is nothing to say. */
export function progressWords(progress: RekeyProgress): string | null {
  switch (progress.kind) {
    case 'none':
      return null;
    case 'running': {
      const { done, total } = progress;
      if (total === 0) return `${sealing}.`;
      if (done >= total) return `${sealing}: all written, now being checked.`;
      return `${sealing}: ${Math.floor((100 * done) / total)} % so far. ${goOn}`;
    }
    case 'waiting':
      return `${sealing}. It goes on by itself as soon as nothing else is being written. ${goOn}`;
    case 'kept':
      return progress.by === 'log'
        ? 'The new passphrase and the new key hold. What was written before keeps its old sealing for now, because places in the journal’s file can’t be read and are kept as they are. Set the damaged part aside, under “The state of this journal”, and the rest is sealed anew.'
        : 'The new passphrase and the new key hold, but a copy that was set aside doesn’t open any more and keeps its old sealing. Remove it, under “The state of this journal”, and it is finished.';
    case 'done':
      return 'Everything in this journal is sealed with the new key, and a fresh backup follows by itself. Backups made before still open with the old passphrase.';
  }
}

const sealing = 'Everything you have written is being sealed with the new key';
const goOn = 'You can go on writing, and lock whenever you like.';
