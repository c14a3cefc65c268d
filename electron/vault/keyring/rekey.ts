/**
 * "My passphrase is known to someone": a new vault key under a new passphrase and a new recovery key. While the log
 * is sealed anew, the old key stays in the keyring, sealed under the new one, so that at every moment exactly the one
 * (new) passphrase opens everything. What must never happen: an old slot surviving into the new keyring.
 */
import { newVaultKey, subkey } from '../crypto/keys.ts';
import { readySodium, wipe } from '../crypto/sodium.ts';
import { wrapEarlierKey } from '../crypto/wrap.ts';
import type { CreatedKeyring, PassphraseChoice } from './keyring.ts';
import { sealPassphraseSlot, sealRecoverySlot } from './keyring.ts';
import type { Keyring, UnlockedKeys } from './types.ts';

/** Written before the log is sealed anew; frames of both epochs open with the keys it answers. */
export async function startRekey(
  keyring: Keyring,
  keys: UnlockedKeys,
  choice: PassphraseChoice,
): Promise<CreatedKeyring> {
  await readySodium();
  const { vaultId } = keyring;
  const { random } = choice;
  const vaultKey = newVaultKey(random, keys.vaultKey.epoch + 1);
  const passphraseSlot = await sealPassphraseSlot(vaultId, vaultKey, choice);
  const recovery = sealRecoverySlot(vaultId, vaultKey, random);
  const sealing = subkey(vaultKey.bytes, 'tend.v1.earlier-key');
  const place = { vaultId, epoch: keys.vaultKey.epoch, under: vaultKey.epoch };
  const sealed = wrapEarlierKey(keys.vaultKey.bytes, sealing, place, random);
  wipe(sealing);
  return {
    keyring: {
      ...keyring,
      serial: keyring.serial + 1,
      slots: [passphraseSlot, recovery.slot],
      earlier: [{ epoch: keys.vaultKey.epoch, ...sealed }, ...keyring.earlier],
    },
    keys: { vaultKey, earlierKeys: [keys.vaultKey, ...keys.earlierKeys] },
    recoveryKeyWords: recovery.words,
  };
}

/** Written once no frame of an earlier epoch is left. */
export const finishRekey = (keyring: Keyring): Keyring => ({
  ...keyring,
  serial: keyring.serial + 1,
  earlier: [],
});
