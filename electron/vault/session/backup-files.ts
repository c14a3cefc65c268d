/** From what the page names (a file of the list, the chosen file) to a path. Names only, never a way out of the folder. */
import { join } from 'node:path';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { BackupFailure, BackupSource } from '../../contract/backups.ts';
import type { BackupPlaces } from '../../contract/vault-main.ts';
import { listBackups } from '../backup/list-backups.ts';
import type { VaultFiles } from '../log/vault-files.ts';

export async function pathOf(
  files: VaultFiles,
  places: BackupPlaces,
  source: BackupSource,
): Promise<Result<string, BackupFailure | { readonly kind: 'no-such-backup' }>> {
  if (source.kind === 'chosen') {
    return places.chosenFile === null ? err({ kind: 'no-such-backup' }) : ok(places.chosenFile);
  }
  const found = await listBackups(files, places.folder);
  if (!found.ok) return found;
  const isListed = found.value.some(({ name }) => name === source.file);
  return isListed ? ok(join(places.folder, source.file)) : err({ kind: 'no-such-backup' });
}
