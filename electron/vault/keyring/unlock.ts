/**
 * From a keyring and a secret to the vault key. Order: bounds → derive → commitment (constant time) → unwrap → the
 * earlier keys. What must never happen: a wrong secret reported as damage or damage as a wrong secret.
 */
import type { Kdf } from '../crypto/kdf.ts';
import { areSafeKdfParams } from '../crypto/kdf.ts';
import type { VaultKey } from '../crypto/keys.ts';
import { subkey } from '../crypto/keys.ts';
import { deriveFromRecoveryKey, recoveryKeyFromWords } from '../crypto/recovery-key.ts';
import { equalSecrets, readySodium, wipe } from '../crypto/sodium.ts';
import { unwrapEarlierKey, unwrapKey } from '../crypto/wrap.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { passphraseBytes, splitDerived, wrapContext } from './keyring.ts';
import type { Keyring, RecoveryFailure, Slot, UnlockFailure, UnlockedKeys } from './types.ts';

const damaged = { kind: 'damaged', what: 'keyring' } as const;

export async function unlockWithPassphrase(
  keyring: Keyring,
  passphrase: string,
  kdf: Kdf,
): Promise<Result<UnlockedKeys, UnlockFailure>> {
  await readySodium();
  const slot = keyring.slots.find((candidate) => candidate.type === 'passphrase');
  if (slot === undefined || slot.kdf.name !== 'argon2id13') return err(damaged);
  if (!areSafeKdfParams(slot.kdf)) return err({ kind: 'unsafe-parameters' });
  const derived = await kdf.derive(passphraseBytes(passphrase), slot.kdf);
  return openSlot(keyring, slot, derived, { kind: 'wrong-passphrase' });
}

export async function unlockWithRecoveryKey(
  keyring: Keyring,
  typedWords: string,
): Promise<Result<UnlockedKeys, RecoveryFailure>> {
  await readySodium();
  const key = recoveryKeyFromWords(typedWords);
  if (!key.ok) return key;
  const slot = keyring.slots.find((candidate) => candidate.type === 'recovery');
  const derived = slot === undefined ? null : deriveFromRecoveryKey(key.value, slot.kdf.salt);
  wipe(key.value);
  if (slot === undefined || derived === null) return err({ kind: 'wrong-recovery-key' });
  return openSlot(keyring, slot, derived, { kind: 'wrong-recovery-key' });
}

/** Wipes `derived`. */
function openSlot<Wrong>(
  keyring: Keyring,
  slot: Slot,
  derived: Uint8Array,
  wrong: Wrong,
): Result<UnlockedKeys, Wrong | typeof damaged> {
  const { unlockKey, commitment } = splitDerived(derived);
  if (!equalSecrets(commitment, slot.commitment)) {
    wipe(derived);
    return err(wrong);
  }
  const bytes = unwrapKey(slot, unlockKey, wrapContext(keyring.vaultId, slot));
  wipe(derived);
  if (bytes === null) return err(damaged);
  const vaultKey: VaultKey = { epoch: slot.epoch, bytes };
  const earlierKeys = openEarlierKeys(keyring, vaultKey);
  return earlierKeys === null ? err(damaged) : ok({ vaultKey, earlierKeys });
}

/** Each earlier key is sealed under the next newer one. */
function openEarlierKeys(keyring: Keyring, newest: VaultKey): readonly VaultKey[] | null {
  const found: VaultKey[] = [];
  let above = newest;
  for (const sealed of [...keyring.earlier].sort((a, b) => b.epoch - a.epoch)) {
    const sealing = subkey(above.bytes, 'tend.v1.earlier-key');
    const place = { vaultId: keyring.vaultId, epoch: sealed.epoch, under: above.epoch };
    const bytes = unwrapEarlierKey(sealed, sealing, place);
    wipe(sealing);
    if (bytes === null) return null;
    above = { epoch: sealed.epoch, bytes };
    found.push(above);
  }
  return found;
}
