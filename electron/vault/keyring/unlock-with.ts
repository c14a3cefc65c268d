/** Opens a keyring with whichever secret a person has. Nothing is stored here. */
import type { Kdf } from '../crypto/kdf.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Keyring, RecoveryFailure, UnlockedKeys, UnlockFailure } from './types.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from './unlock.ts';

export type Secret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-key'; readonly words: string };

export function unlockWith(
  keyring: Keyring,
  secret: Secret,
  kdf: Kdf,
): Promise<Result<UnlockedKeys, UnlockFailure | RecoveryFailure>> {
  switch (secret.kind) {
    case 'passphrase':
      return unlockWithPassphrase(keyring, secret.passphrase, kdf);
    case 'recovery-key':
      return unlockWithRecoveryKey(keyring, secret.words);
  }
}
