/** Opens a keyring with whichever secret a person has. Nothing is stored here. */
import type { Kdf } from '../crypto/kdf.ts';
import { recoveryKeyFromWords } from '../crypto/recovery-key.ts';
import { wipe } from '../crypto/sodium.ts';
import { err } from '../../../src/lib/result.ts';
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

/** `typed`: the recovery key if its checksum holds, else the passphrase, or if it opens nothing as that. */
export async function unlockWithEither(
  keyring: Keyring,
  typed: string,
  kdf: Kdf,
): Promise<Result<UnlockedKeys, UnlockFailure>> {
  const key = recoveryKeyFromWords(typed);
  if (key.ok) {
    wipe(key.value);
    const unlocked = await unlockWithRecoveryKey(keyring, typed);
    if (unlocked.ok) return unlocked;
    if (unlocked.error.kind === 'damaged') return err(unlocked.error);
  }
  return unlockWithPassphrase(keyring, typed, kdf);
}
