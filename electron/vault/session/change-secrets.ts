/**
 * A new passphrase or a new recovery key for the journal that is open. Each replaces one slot of the keyring; the vault key
 * and everything written stay as they are. The vault key is not kept while a journal is open, so the person proves once
 * more who they are, by the passphrase or, who forgot it, by the recovery key.
 * What must never happen: neither the old nor the new secret opening the keyring; both of them.
 */
import { isLongEnough } from '../../../src/domain/passphrase.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { DamageError, StorageError } from '../../contract/errors.ts';
import { wipe } from '../crypto/sodium.ts';
import { reissueRecoveryKey, rewrapPassphrase } from '../keyring/keyring.ts';
import { readKeyring, writeKeyring } from '../keyring/keyring-files.ts';
import type { Keyring, UnlockedKeys } from '../keyring/types.ts';
import { unlockWithEither } from '../keyring/unlock-with.ts';
import type { SessionPorts } from './session-ports.ts';

export type SecretFailure =
  | StorageError
  | DamageError
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'weak-passphrase' }
  | { readonly kind: 'unsafe-parameters' }
  | { readonly kind: 'too-new'; readonly formatVersion: number };

type Changed<T> = { readonly keyring: Keyring; readonly value: T };

export async function changePassphrase(
  ports: SessionPorts,
  folder: string,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<null, SecretFailure>> {
  if (!isLongEnough(next)) return err({ kind: 'weak-passphrase' });
  return withKeyring<null>(ports, folder, current, async (keyring, keys) => {
    const { kdf, random } = ports;
    const choice = { passphrase: next, cost: await ports.chooseCost(), kdf, random };
    return { keyring: await rewrapPassphrase(keyring, keys, choice), value: null };
  });
}

/** The new words, once the old ones open nothing any more. */
export const newRecoveryKey = (
  ports: SessionPorts,
  folder: string,
  current: string,
): Promise<Result<string, SecretFailure>> =>
  withKeyring(ports, folder, current, async (keyring, keys) => {
    const made = await reissueRecoveryKey(keyring, keys, ports.random);
    return { keyring: made.keyring, value: made.recoveryKeyWords };
  });

/** Proves who asks, then puts the keyring that `change` makes in place. */
export async function withKeyring<T>(
  ports: SessionPorts,
  folder: string,
  current: string,
  change: (keyring: Keyring, keys: UnlockedKeys) => Promise<Changed<T>>,
): Promise<Result<T, SecretFailure>> {
  const read = await readKeyring(ports.files, folder);
  if (!read.ok) return err(read.error.kind === 'missing' ? { kind: 'damaged', what: 'keyring' } : read.error);
  const { keyring } = read.value;
  const unlocked = await unlockWithEither(keyring, current, ports.kdf);
  if (!unlocked.ok) return unlocked;
  const { vaultKey, earlierKeys } = unlocked.value;
  try {
    const changed = await change(keyring, unlocked.value);
    const written = await writeKeyring(ports.files, folder, changed.keyring);
    if (written.ok || (await isInPlace(ports, folder, changed.keyring))) return ok(changed.value);
    return written;
  } finally {
    wipe(vaultKey.bytes, ...earlierKeys.map(({ bytes }) => bytes));
  }
}

/** A disk may do what it says it could not: then the new secret counts, and the person must be told so. */
async function isInPlace({ files }: SessionPorts, folder: string, keyring: Keyring): Promise<boolean> {
  const read = await readKeyring(files, folder);
  return read.ok && read.value.keyring.serial === keyring.serial;
}
