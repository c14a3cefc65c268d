/**
 * Takes a journal off the computer: its backups in the folder, what a restore has kept of it, then itself. Its folder
 * gives up its name first, so that no half of it is ever listed; what a crash leaves is swept up at the next start.
 * What must never happen: another vault's backup removed; the backups of a second copy that stands there removed with the first.
 */
import { join } from 'node:path';
import type { JournalId, VaultId } from '../../../src/domain/ids.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { StorageFailure } from '../log/types.ts';
import { removeFolder, removeIfThere, storageFailure } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { listKept, listPresent } from './kept-journals.ts';
import { listBackups, listPartials } from './list-backups.ts';

/** Not a journal's name, so no list shows it. */
export const deletedStagingName = 'deleted.partial';

export type DeleteJob = {
  readonly files: VaultFiles;
  readonly journalsDir: string;
  readonly id: JournalId;
  readonly vaultId: VaultId;
  readonly backups: {
    readonly folder: string;
    /** Made with its first backup; another folder that isn't there may be on a disk that isn't connected. */
    readonly ownFolder: string;
  };
};

export type BackupsOfDeleted =
  | { readonly kind: 'removed'; readonly removed: number; readonly left: number }
  /** The folder can't be read. */
  | { readonly kind: 'unreachable' }
  /** Another copy of the same journal stands there; they are its backups, too. */
  | { readonly kind: 'kept-for-copy' };

export type DeletedJournal = {
  readonly backups: BackupsOfDeleted;
  /** The ids of everything that is gone. */
  readonly gone: readonly JournalId[];
};

export async function deleteJournal(job: DeleteJob): Promise<Result<DeletedJournal, StorageFailure>> {
  const { files, journalsDir, id, vaultId } = job;
  const staging = join(journalsDir, deletedStagingName);
  try {
    const gone: JournalId[] = [id];
    const others = await listPresent(files, journalsDir);
    const hasCopy = others.some((one) => one.vaultId === vaultId && one.journalId !== id);
    const backups = hasCopy ? ({ kind: 'kept-for-copy' } as const) : await removeBackups(job);
    if (!hasCopy) {
      for (const kept of await listKept(files, journalsDir)) {
        if (kept.vaultId !== vaultId) continue;
        await removeFolder(files, join(journalsDir, kept.name));
        gone.push(kept.journalId);
      }
    }
    await removeFolder(files, staging);
    await files.rename(join(journalsDir, id), staging);
    await files.syncDir(journalsDir);
    await removeFolder(files, staging);
    return ok({ backups, gone });
  } catch (error) {
    return err(storageFailure(error));
  }
}

async function removeBackups({ files, vaultId, backups }: DeleteJob): Promise<BackupsOfDeleted> {
  let removed = 0;
  let left = 0;
  for (const folder of new Set([backups.ownFolder, backups.folder])) {
    const found = await listBackups(files, folder);
    if (!found.ok) {
      if (folder === backups.ownFolder && found.error.kind === 'folder-missing') continue;
      return { kind: 'unreachable' };
    }
    const own = found.value.filter((one) => one.vaultId === vaultId).map(({ name }) => name);
    const partials = await listPartials(files, folder, vaultId);
    const stayed = await removeAll(files, folder, [...own, ...partials]);
    left += own.filter((name) => stayed.has(name)).length;
    removed += own.filter((name) => !stayed.has(name)).length;
  }
  return { kind: 'removed', removed, left };
}

/** What could not be removed. */
async function removeAll(
  files: VaultFiles,
  folder: string,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const stayed = new Set<string>();
  for (const name of names) {
    try {
      await removeIfThere(files, join(folder, name));
    } catch (error) {
      storageFailure(error);
      stayed.add(name);
    }
  }
  try {
    await files.syncDir(folder);
  } catch (error) {
    storageFailure(error);
  }
  return stayed;
}
