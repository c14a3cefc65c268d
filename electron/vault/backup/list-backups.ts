/**
 * The backups in a folder, told by their endings and their headers, not by their names: a renamed one is found, and
 * one journal's are never taken for another's. Reads the first bytes of each file; needs no secret and changes nothing.
 */
import { join } from 'node:path';
import type { VaultId } from '../../../src/domain/ids.ts';
import { toHex } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { readySodium } from '../crypto/sodium.ts';
import type { HeaderRead } from '../log/file-header.ts';
import { decodeHeader, headerLength } from '../log/file-header.ts';
import type { StorageFailure } from '../log/types.ts';
import { errorCode, storageFailure } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { backupSuffix, parseBackupName, partialSuffix } from './backup-name.ts';
import type { NamedBackup } from './backup-name.ts';

export type FoundBackup = {
  readonly name: string;
  readonly bytes: number;
  /** `unreadable`: not even the header tells what it is. Proven is nothing yet. */
  readonly header: 'good' | 'too-new' | 'unreadable';
  /** null when the header doesn't tell. */
  readonly vaultId: VaultId | null;
  /** null when somebody gave it a name of their own. */
  readonly named: NamedBackup | null;
};

export type FolderFailure = StorageFailure | { readonly kind: 'folder-missing' };

/** Newest first by their names; those with names of their own come last. */
export async function listBackups(
  files: VaultFiles,
  folder: string,
): Promise<Result<readonly FoundBackup[], FolderFailure>> {
  await readySodium();
  try {
    const names = (await files.list(folder)).filter((name) => name.endsWith(backupSuffix));
    const found: FoundBackup[] = [];
    for (const name of names) {
      const one = await look(files, folder, name);
      if (one !== null) found.push(one);
    }
    return ok(found.sort(newestFirst));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return err({ kind: 'folder-missing' });
    return err(storageFailure(error));
  }
}

/** Side files that an interrupted backup of this vault left in the folder. Best effort. */
export async function listPartials(
  files: VaultFiles,
  folder: string,
  vaultId: VaultId,
): Promise<readonly string[]> {
  await readySodium();
  const partials: string[] = [];
  for (const name of await namesIn(files, folder)) {
    const whole = name.slice(0, -partialSuffix.length);
    if (!name.endsWith(partialSuffix) || parseBackupName(vaultId, whole) === null) continue;
    const found = await look(files, folder, name);
    if (found !== null && (found.vaultId === vaultId || found.bytes === 0)) partials.push(name);
  }
  return partials;
}

async function namesIn(files: VaultFiles, folder: string): Promise<readonly string[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    storageFailure(error);
    return [];
  }
}

/**
 * null for a folder, and for a file that is gone meanwhile. One that can't be read is there all the same. Rejects when the
 * disk answers nothing any more.
 */
async function look(files: VaultFiles, folder: string, name: string): Promise<FoundBackup | null> {
  const path = join(folder, name);
  let bytes = 0;
  let read: HeaderRead = { kind: 'lost' };
  try {
    const file = await files.open(path, 'read');
    try {
      bytes = (await file.stat()).size;
      const into = new Uint8Array(headerLength);
      read = decodeHeader(into.subarray(0, await file.read(into, 0)));
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EISDIR' || code === 'ENOENT') return null;
    if (code === 'ETIMEDOUT') throw error;
    storageFailure(error);
  }
  if (read.kind === 'too-new') return { name, bytes, header: 'too-new', vaultId: null, named: null };
  if (read.kind === 'lost' || read.header.kind !== 'backup')
    return { name, bytes, header: 'unreadable', vaultId: null, named: null };
  const vaultId = toHex(read.header.vaultId) as VaultId;
  return { name, bytes, header: 'good', vaultId, named: parseBackupName(vaultId, name) };
}

function newestFirst(a: FoundBackup, b: FoundBackup): number {
  if (a.named === null || b.named === null) {
    if (a.named === b.named) return a.name < b.name ? -1 : 1;
    return a.named === null ? 1 : -1;
  }
  if (a.named.on !== b.named.on) return a.named.on > b.named.on ? -1 : 1;
  return b.named.number - a.named.number;
}
