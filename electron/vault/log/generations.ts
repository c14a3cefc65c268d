/**
 * The log's file names and the change from one generation to the next: `journal.jl` → `journal.jl.previous`,
 * `journal.jl.next` → `journal.jl`, sync of the folder. Every step can be repeated after a failure or a crash, by looking
 * at what is there. What must never happen: neither generation under its name after the next opening; a save
 * acknowledged into a file that a power cut may still rename away.
 */
import { dirname, join } from 'node:path';
import { equalBytes } from '../../../src/lib/bytes.ts';
import { decodeHeader, headerLength } from './file-header.ts';
import { tidyQuarantine } from './quarantine-names.ts';
import { framesOf } from './read-log.ts';
import type { ScanKeys } from './scan-frames.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';
import { errorCode, ioError, removeIfThere, storageFailure } from './vault-files.ts';
import { verifyFile } from './verify-file.ts';

export const logName = 'journal.jl';
export const nextName = 'journal.jl.next';
const previousName = 'journal.jl.previous';
/** The unfinished end of the last write that a crash interrupted; see open-log.ts. */
export const tornName = 'journal.torn';

/** The renames, once. May fail at any point; `settleSwitch` finds out how far they came. */
export async function beginSwitch(files: VaultFiles, dir: string): Promise<void> {
  // The new file's own name must outlive a power cut before the old one gives up its own.
  await files.syncDir(dir);
  await files.rename(join(dir, logName), join(dir, previousName));
  await files.rename(join(dir, nextName), join(dir, logName));
}

/**
 * Finishes a switch that has come as far as its first rename, and makes it durable. The open file of the new generation;
 * null when the old one is still in its place. Rejects while neither can be said: try again.
 */
export async function settleSwitch(
  files: VaultFiles,
  dir: string,
  generation: number,
): Promise<VaultFile | null> {
  const path = join(dir, logName);
  const file = await openOrFinish(files, dir, path);
  try {
    const start = new Uint8Array(headerLength);
    await file.read(start, 0);
    const read = decodeHeader(start);
    if (read.kind !== 'good') throw ioError('The log has no header');
    if (read.header.generation === generation) {
      await files.syncDir(dir);
      return file;
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  await file.close();
  return null;
}

async function openOrFinish(files: VaultFiles, dir: string, path: string): Promise<VaultFile> {
  try {
    return await files.open(path, 'read-write');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  await files.rename(join(dir, nextName), path);
  return files.open(path, 'read-write');
}

/**
 * For an opening that finds no `journal.jl`: a crash fell between the two renames. Takes the next generation when it is
 * whole, else brings the previous one back. False when there is nothing to take.
 */
export async function finishSwitch(files: VaultFiles, dir: string, keys: ScanKeys): Promise<boolean> {
  const path = join(dir, logName);
  for (const name of [nextName, previousName]) {
    const isThere = name === nextName ? await isWholeLog(files, join(dir, name), keys) : true;
    if (!isThere) continue;
    try {
      await files.rename(join(dir, name), path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') continue;
      throw error;
    }
    await files.syncDir(dirname(path));
    return true;
  }
  return false;
}

/** A file that ends as a compaction ends it: every frame opens, and the last is a manifest that agrees. */
async function isWholeLog(files: VaultFiles, path: string, keys: ScanKeys): Promise<boolean> {
  let file: VaultFile;
  try {
    file = await files.open(path, 'read');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  try {
    const { size } = await file.stat();
    const start = new Uint8Array(Math.min(size, headerLength));
    await file.read(start, 0);
    const read = decodeHeader(start);
    if (read.kind !== 'good' || read.header.kind !== 'live') return false;
    if (!equalBytes(read.header.vaultId, keys.vaultId)) return false;
    return (await verifyFile(file, framesOf(size), read.header, keys)).isWhole;
  } finally {
    await file.close();
  }
}

/**
 * After an opening: a next generation beside a log in its place was never finished. The previous one has served once the
 * present one was proven whole. Best effort; the next opening tries again.
 */
export async function tidyGenerations(files: VaultFiles, dir: string, isProven: boolean): Promise<void> {
  for (const name of isProven ? [nextName, previousName] : [nextName]) {
    try {
      await removeIfThere(files, join(dir, name));
    } catch (error) {
      storageFailure(error);
    }
  }
  await tidyQuarantine(files, dir);
}

/**
 * After a log was sealed anew under another key: nothing sealed under the former one may stay. Rejects when something
 * could not be removed for good.
 */
export async function removeFormer(files: VaultFiles, dir: string): Promise<void> {
  for (const name of [nextName, previousName, tornName]) await removeIfThere(files, join(dir, name));
  await files.syncDir(dir);
}
