/**
 * The keyring on the disk: `keyring` and its identical second copy `keyring.copy`. Both are replaced whole: side
 * file, sync, read back, rename, sync of the folder; first the one, then the other, so that at every moment at least
 * one is whole. What must never happen: a keyring in place that was not read back and compared before.
 */
import { join } from 'node:path';
import { equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { readySodium } from '../crypto/sodium.ts';
import type { StorageFailure } from '../log/types.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { errorCode, readWhole, removeIfThere, storageFailure, writeWhole } from '../log/vault-files.ts';
import { decodeKeyring, encodeKeyring, maxKeyringBytes } from './keyring-format.ts';
import type { Keyring, KeyringRead, KeyringReadError, KeyringWritten } from './types.ts';

const keyringNames = { main: 'keyring', copy: 'keyring.copy' } as const;
const sideSuffix = '.new';

type CopyRead =
  | { readonly kind: 'good'; readonly keyring: Keyring; readonly bytes: Uint8Array }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'missing' }
  | StorageFailure;

/**
 * Reads both copies; the good one with the larger serial counts, and the other is brought in line with it (silently
 * left alone where nothing can be written). Needs no secret.
 */
export async function readKeyring(
  files: VaultFiles,
  dir: string,
): Promise<Result<KeyringRead, KeyringReadError>> {
  await readySodium();
  const main = await readCopy(files, join(dir, keyringNames.main));
  const copy = await readCopy(files, join(dir, keyringNames.copy));
  // A newer version of the app has been here: touch nothing.
  for (const read of [main, copy]) if (read.kind === 'too-new') return err(read);
  const best = newer(main, copy);
  if (best === null) return err(worst(main, copy));
  const repairedCopy = await bringInLine(files, dir, best, main, copy);
  return ok({ keyring: best.keyring, repairedCopy });
}

/**
 * Writes both copies. Once the first rename is done the new keyring counts, so a failure after it is not an error:
 * `copyPending` says that the second copy is left to the next reading.
 */
export async function writeKeyring(
  files: VaultFiles,
  dir: string,
  keyring: Keyring,
): Promise<Result<KeyringWritten, StorageFailure>> {
  await readySodium();
  const bytes = encodeKeyring(keyring);
  const main = await replace(files, dir, keyringNames.main, bytes);
  if (main !== 'done' && main !== 'pending') return err(main);
  const copy = await replace(files, dir, keyringNames.copy, bytes);
  return ok({ copyPending: copy !== 'done' });
}

type GoodCopy = Extract<CopyRead, { kind: 'good' }>;

function newer(main: CopyRead, copy: CopyRead): GoodCopy | null {
  if (main.kind !== 'good') return copy.kind === 'good' ? copy : null;
  if (copy.kind !== 'good') return main;
  return copy.keyring.serial > main.keyring.serial ? copy : main;
}

function worst(main: CopyRead, copy: CopyRead): KeyringReadError {
  if (main.kind === 'storage') return main;
  if (copy.kind === 'storage') return copy;
  if (main.kind === 'missing' && copy.kind === 'missing') return { kind: 'missing' };
  return { kind: 'damaged', what: 'keyring' };
}

async function bringInLine(
  files: VaultFiles,
  dir: string,
  best: GoodCopy,
  main: CopyRead,
  copy: CopyRead,
): Promise<boolean> {
  const differs = (read: CopyRead): boolean => read.kind !== 'good' || !equalBytes(read.bytes, best.bytes);
  // The good copy is never the one replaced, so a failure here leaves what was there.
  if (differs(main)) return (await replace(files, dir, keyringNames.main, best.bytes)) === 'done';
  if (differs(copy)) return (await replace(files, dir, keyringNames.copy, best.bytes)) === 'done';
  return false;
}

async function readCopy(files: VaultFiles, path: string): Promise<CopyRead> {
  try {
    const bytes = await readWhole(files, path, maxKeyringBytes);
    if (bytes === null) return { kind: 'damaged' };
    const decoded = decodeKeyring(bytes);
    return decoded.kind === 'good' ? { ...decoded, bytes } : decoded;
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { kind: 'missing' } : storageFailure(error);
  }
}

/** `pending`: in place, but the folder could not be synced, so that a power cut may still bring the old one back. */
async function replace(
  files: VaultFiles,
  dir: string,
  name: string,
  bytes: Uint8Array,
): Promise<'done' | 'pending' | StorageFailure> {
  const side = join(dir, name + sideSuffix);
  try {
    await removeIfThere(files, side);
    await writeSynced(files, side, bytes);
    const readBack = await readWhole(files, side, maxKeyringBytes);
    if (readBack === null || !equalBytes(readBack, bytes) || decodeKeyring(readBack).kind !== 'good') {
      return { kind: 'storage', reason: 'other' };
    }
    await files.rename(side, join(dir, name));
  } catch (error) {
    return storageFailure(error);
  }
  try {
    await files.syncDir(dir);
    return 'done';
  } catch (error) {
    storageFailure(error);
    return 'pending';
  }
}

async function writeSynced(files: VaultFiles, path: string, bytes: Uint8Array): Promise<void> {
  const file = await files.open(path, 'create');
  try {
    await writeWhole(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}
