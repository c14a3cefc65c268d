/**
 * Between what the page names (a file of a list, the chosen file) and paths. Names only, never a way out of the folders.
 */
import { join } from 'node:path';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { BackupFailure, BackupFile, BackupSource } from '../../contract/backups.ts';
import type { BackupPlaces } from '../../contract/vault-main.ts';
import { listBackups } from '../backup/list-backups.ts';
import type { FoundBackup } from '../backup/list-backups.ts';
import type { VaultFiles } from '../log/vault-files.ts';

type NoSuchBackup = { readonly kind: 'no-such-backup' };

export async function pathOf(
  files: VaultFiles,
  places: BackupPlaces,
  source: BackupSource,
): Promise<Result<string, BackupFailure | NoSuchBackup>> {
  if (source.kind === 'chosen') {
    return places.chosenFile === null ? err({ kind: 'no-such-backup' }) : ok(places.chosenFile);
  }
  const folder = source.place === 'own' ? places.ownFolder : places.folder;
  const found = await listBackups(files, folder);
  if (!found.ok) return found;
  const isListed = found.value.some(({ name }) => name === source.file);
  return isListed ? ok(join(folder, source.file)) : err({ kind: 'no-such-backup' });
}

/** In the folder for backups, and in the app's own should that be another one. */
export async function findBackups(
  files: VaultFiles,
  { folder, ownFolder }: BackupPlaces,
): Promise<{ readonly files: readonly BackupFile[]; readonly problem: BackupFailure | null }> {
  const current = await listBackups(files, folder);
  const own = folder === ownFolder ? ok([]) : await listBackups(files, ownFolder);
  const told = (place: BackupFile['place'], found: readonly FoundBackup[]): readonly BackupFile[] =>
    found.map((one) => toBackupFile(one, place));
  // The app's own folder is made with its first backup.
  const isNoneYet = !current.ok && current.error.kind === 'folder-missing' && folder === ownFolder;
  return {
    files: [...(current.ok ? told('current', current.value) : []), ...(own.ok ? told('own', own.value) : [])],
    problem: current.ok || isNoneYet ? null : current.error,
  };
}

export const toBackupFile = (
  { name, bytes, header, vaultId, named }: FoundBackup,
  place: BackupFile['place'],
): BackupFile => ({
  file: name,
  place,
  bytes,
  vaultId,
  made: named === null ? null : { on: named.on, number: named.number },
  looks: header,
});
