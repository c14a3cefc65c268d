/**
 * "My passphrase is known to someone", first half: a new vault key, a new passphrase slot and a new recovery slot, in
 * one replacement of the keyring. Everything written until now stays readable, because the former key lies sealed in
 * the new keyring until resealing.ts is done.
 * What must never happen: neither the old nor the new passphrase opening the journal, or both; a save sealed under a
 * key whose keyring a power cut may still take away.
 */
import { isLongEnough } from '../../../src/domain/passphrase.ts';
import { err } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { deriveEpochKeys } from '../crypto/keys.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { wipe } from '../crypto/sodium.ts';
import { readKeyring, writeKeyring } from '../keyring/keyring-files.ts';
import { finishRekey, startRekey } from '../keyring/rekey.ts';
import type { Keyring } from '../keyring/types.ts';
import { withKeyring } from './change-secrets.ts';
import type { SecretFailure } from './change-secrets.ts';
import type { SessionPorts } from './session-ports.ts';

export type Rekeyed = {
  /** 24 words. */
  readonly recoveryKey: string;
  /** Of the new epoch. Whoever takes them wipes them. */
  readonly keys: EpochKeys;
};

export async function rekeyJournal(
  ports: SessionPorts,
  folder: string,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<Rekeyed, SecretFailure>> {
  if (!isLongEnough(next)) return err({ kind: 'weak-passphrase' });
  return withKeyring(ports, folder, current, async (keyring, keys) => {
    const { kdf, random } = ports;
    const choice = { passphrase: next, cost: await ports.chooseCost(), kdf, random };
    const started = await startRekey(keyring, keys, choice);
    const { vaultKey } = started.keys;
    const epochKeys = deriveEpochKeys(vaultKey);
    wipe(vaultKey.bytes);
    return {
      keyring: started.keyring,
      value: { recoveryKey: started.recoveryKeyWords, keys: epochKeys },
    };
  });
}

/** Whether a rekey of this keyring is still to be finished. */
const isUnderWay = (keyring: Keyring): boolean => keyring.earlier.length > 0;

/** True once the keyring in place, both copies of it, has reached the disk for good. */
export async function makeDurable({ files }: SessionPorts, folder: string): Promise<boolean> {
  const read = await readKeyring(files, folder);
  if (!read.ok) return false;
  const written = await writeKeyring(files, folder, read.value.keyring);
  return written.ok && !written.value.copyPending;
}

/**
 * Lets go of the former keys, once nothing is sealed under them any more. True when they are gone from both copies;
 * also when another rekey has begun meanwhile, which does it itself.
 */
export async function forgetFormerKeys(
  { files }: SessionPorts,
  folder: string,
  epoch: number,
): Promise<boolean> {
  const read = await readKeyring(files, folder);
  if (!read.ok) return false;
  const { keyring } = read.value;
  if (keyring.slots[0]?.epoch !== epoch || !isUnderWay(keyring)) return true;
  const written = await writeKeyring(files, folder, finishRekey(keyring));
  return written.ok && !written.value.copyPending;
}
