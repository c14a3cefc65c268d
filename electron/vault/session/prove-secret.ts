/** That a secret opens the keyring of a folder, and no more: the keys are wiped at once. Changes nothing. */
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { wipe } from '../crypto/sodium.ts';
import { readKeyring } from '../keyring/keyring-files.ts';
import type { KeyringReadError, RecoveryFailure, UnlockFailure } from '../keyring/types.ts';
import { unlockWith } from '../keyring/unlock-with.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import { readOnly } from '../log/read-only-files.ts';
import type { SessionPorts } from './session-ports.ts';

type Unreadable = Exclude<KeyringReadError, { readonly kind: 'missing' }>;

export async function proveSecret(
  ports: SessionPorts,
  folder: string,
  secret: Secret,
): Promise<Result<null, Unreadable | UnlockFailure | RecoveryFailure>> {
  const read = await readKeyring(readOnly(ports.files), folder);
  if (!read.ok) {
    return err(read.error.kind === 'missing' ? { kind: 'damaged', what: 'keyring' } : read.error);
  }
  const unlocked = await unlockWith(read.value.keyring, secret, ports.kdf);
  if (!unlocked.ok) return unlocked;
  const { vaultKey, earlierKeys } = unlocked.value;
  wipe(vaultKey.bytes, ...earlierKeys.map(({ bytes }) => bytes));
  return ok(null);
}
