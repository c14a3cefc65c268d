/** Why a passphrase or recovery key could not be changed, in a sentence. Pure; `now` is epoch milliseconds. */
import { isLongEnough, normalizePassphrase, passphraseMinLength } from '../../domain/passphrase.ts';
import type { SecretProblem } from '../../hooks/vault-session/use-secrets.ts';

export function secretProblem(error: SecretProblem, now: number): string {
  switch (error.kind) {
    case 'wrong-passphrase':
      return 'That is not the present passphrase. Nothing was changed.';
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
      return 'The disk did not take the change. The old passphrase still opens the journal.';
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

/** What can be said before anything is tried; null when all three fields are fine. */
export function newPassphraseProblem(
  current: string,
  next: string,
  repeated: string,
): NewPassphraseProblem | null {
  if (current === '') return { field: 'current', words: 'Type the present passphrase.' };
  if (!isLongEnough(next)) return { field: 'next', words: tooShort };
  if (normalizePassphrase(next) !== normalizePassphrase(repeated))
    return { field: 'repeated', words: 'The two new passphrases differ.' };
  return null;
}
