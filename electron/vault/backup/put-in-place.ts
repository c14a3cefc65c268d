/**
 * The switch to a restored journal: it gets its own random name first; only then do the journals that it takes the place
 * of get the name of something kept. So at every moment the old or the new one stands whole among the journals, and a
 * fault in between leaves both. What must never happen: a journal overwritten or removed; neither of them there.
 */
import { join } from 'node:path';
import type { DayOn, JournalId } from '../../../src/domain/ids.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Random } from '../crypto/random.ts';
import { takeLock } from '../log/lock-file.ts';
import { realProcesses } from '../log/processes.ts';
import type { ProcessTable } from '../log/processes.ts';
import type { StorageFailure } from '../log/types.ts';
import { isThere, storageFailure } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { keptName } from './kept-journals.ts';

export type PlaceJob = {
  readonly files: VaultFiles;
  readonly journalsDir: string;
  /** The folder's name now: staged, or kept. */
  readonly from: string;
  readonly id: JournalId;
  readonly replaces: readonly JournalId[];
  readonly today: DayOn;
  readonly random: Random;
  readonly processes?: ProcessTable;
};

export type Placed = {
  readonly putAside: readonly JournalId[];
  /** What the disk would not rename: it stands beside the new one, whole. */
  readonly stillThere: readonly JournalId[];
};

export type PlaceError = StorageFailure | { readonly kind: 'in-use' } | { readonly kind: 'exists' };

export async function putInPlace(job: PlaceJob): Promise<Result<Placed, PlaceError>> {
  const { files, journalsDir, id, replaces } = job;
  const folder = join(journalsDir, id);
  try {
    if (await isThere(files, folder)) return err({ kind: 'exists' });
    for (const old of replaces) if (await isInUse(job, old)) return err({ kind: 'in-use' });
  } catch (error) {
    return err(storageFailure(error));
  }
  try {
    await files.rename(join(journalsDir, job.from), folder);
  } catch (error) {
    const failure = storageFailure(error);
    // A disk may do what it says it could not.
    if (!(await isSurelyThere(files, folder))) return err(failure);
  }
  const failure = await sync(files, journalsDir);
  if (failure !== null) {
    await backTo(job, folder);
    return err(failure);
  }
  const putAside: JournalId[] = [];
  const stillThere: JournalId[] = [];
  for (const old of replaces) {
    if (await putOneAside(job, old)) putAside.push(old);
    else stillThere.push(old);
  }
  // Should a power cut undo these, both stand there again.
  await sync(files, journalsDir);
  return ok({ putAside, stillThere });
}

async function putOneAside({ files, journalsDir, today }: PlaceJob, id: JournalId): Promise<boolean> {
  const kept = join(journalsDir, keptName(id, today));
  try {
    await files.rename(join(journalsDir, id), kept);
    return true;
  } catch (error) {
    storageFailure(error);
    return isSurelyThere(files, kept);
  }
}

async function isInUse({ files, journalsDir, random, processes = realProcesses }: PlaceJob, id: JournalId) {
  const lock = await takeLock(files, join(journalsDir, id), processes, random);
  if ('release' in lock) await lock.release();
  return 'kind' in lock && lock.kind === 'in-use';
}

async function isSurelyThere(files: VaultFiles, folder: string): Promise<boolean> {
  try {
    return await isThere(files, folder);
  } catch (error) {
    storageFailure(error);
    return false;
  }
}

/** Its name may not outlive a power cut: so that it can be tried again. Where that fails, too, both stand there. */
async function backTo({ files, journalsDir, from }: PlaceJob, folder: string): Promise<void> {
  try {
    await files.rename(folder, join(journalsDir, from));
  } catch (error) {
    storageFailure(error);
  }
}

async function sync(files: VaultFiles, dir: string): Promise<StorageFailure | null> {
  try {
    await files.syncDir(dir);
    return null;
  } catch (error) {
    return storageFailure(error);
  }
}
