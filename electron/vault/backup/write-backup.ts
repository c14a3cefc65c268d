/**
 * Writes one backup file of an open journal, which goes on being used: to a side file, synced, opened anew, every frame
 * proven, then renamed. What must never happen: a file under a backup's name that was not read back; an older backup
 * overwritten; a word of what was written, or a journal's name, in a file name.
 */
import { join } from 'node:path';
import { concatBytes, equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { RunningHash } from '../crypto/running-hash.ts';
import { readySodium } from '../crypto/sodium.ts';
import { encodeKeyring } from '../keyring/keyring-format.ts';
import type { Keyring } from '../keyring/types.ts';
import type { FileHeader } from '../log/file-header.ts';
import { encodeHeader } from '../log/file-header.ts';
import { FrameWriter } from '../log/frame-writer.ts';
import type { WrittenFrames } from '../log/frame-writer.ts';
import type { Log, LogContext, StorageFailure, VersionPolicy } from '../log/types.ts';
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';
import { isThere, removeIfThere, storageFailure, writeWhole } from '../log/vault-files.ts';
import { endOf, hashing, readSealedBackup } from './backup-file.ts';
import { partialSuffix } from './backup-name.ts';
import { proveBackup } from './verify-backup.ts';
import type { BackupFacts } from './verify-backup.ts';

export type BackupJob<Note> = {
  readonly files: VaultFiles;
  /** There already, or made. */
  readonly folder: string;
  /** See backup-name.ts. */
  readonly name: string;
  readonly keyring: Keyring;
  readonly log: Pick<Log, 'copy' | 'head'>;
  readonly context: Pick<LogContext, 'keys' | 'random' | 'clock'>;
  readonly policy: VersionPolicy<Note>;
};

export type BackupWriteError =
  | StorageFailure
  /** There is a file of that name. */
  | { readonly kind: 'exists' }
  /** The journal was closed meanwhile. */
  | { readonly kind: 'closed' };

export async function writeBackup<Note>(
  job: BackupJob<Note>,
): Promise<Result<BackupFacts, BackupWriteError>> {
  await readySodium();
  const { files, folder, name } = job;
  const path = join(folder, name);
  const side = path + partialSuffix;
  try {
    await files.makeDir(folder);
    if (await isThere(files, path)) return err({ kind: 'exists' });
    await removeIfThere(files, side);
    const written = await writeSide(job, side);
    if (!written.ok) return await discard(files, side, written);
    const proven = await prove(job, side, written.value);
    if (!proven.ok) return await discard(files, side, proven);
    await files.rename(side, path);
    await files.syncDir(folder);
    return proven;
  } catch (error) {
    return discard(files, side, err(storageFailure(error)));
  }
}

async function writeSide<Note>(
  job: BackupJob<Note>,
  side: string,
): Promise<Result<WrittenFrames, BackupWriteError>> {
  const { log, context } = job;
  const keyring = encodeKeyring(job.keyring);
  const head = log.head();
  const header: FileHeader = {
    kind: 'backup',
    vaultId: job.keyring.vaultId,
    generation: head.generation,
    firstSeq: head.seq + 1,
    keyringLength: keyring.length,
  };
  const opened = await job.files.open(side, 'create');
  try {
    const hash = new RunningHash();
    const file = hashing(opened, hash);
    await writeWhole(file, concatBytes(encodeHeader(header), keyring), 0);
    const writer = new FrameWriter({ file, header, keys: context.keys, random: context.random });
    const copied = await log.copy(job.policy, (recordId, rev, plaintext) =>
      writer.add(recordId, rev, plaintext),
    );
    if (!copied.ok) return copied;
    const written = await writer.finish(context.clock.now());
    await writeWhole(file, keyring, written.end);
    const before = written.end + keyring.length;
    await writeEnd(opened, written.frames, before, hash);
    await opened.sync();
    return ok(written);
  } finally {
    await opened.close();
  }
}

const writeEnd = (file: VaultFile, frames: number, before: number, hash: RunningHash): Promise<void> =>
  writeWhole(file, endOf(frames, before, hash), before);

/** What lies on the disk is complete and opens, and it is what was written: the last tag stands for all before it. */
async function prove<Note>(
  job: BackupJob<Note>,
  side: string,
  written: WrittenFrames,
): Promise<Result<BackupFacts, StorageFailure>> {
  const unlike = { kind: 'storage', reason: 'other' } as const;
  const sealed = await readSealedBackup(job.files, side);
  if (!sealed.ok) return err(sealed.error.kind === 'storage' ? sealed.error : unlike);
  const proven = await proveBackup(job.files, side, sealed.value, job.context.keys);
  if (!proven.ok) return err(proven.error.kind === 'storage' ? proven.error : unlike);
  const isSame = equalBytes(proven.value.index.lastTag, written.index.lastTag);
  return isSame ? ok(proven.value.facts) : err(unlike);
}

/** Best effort: a side file that stays is removed by the next backup of that name. */
async function discard<T>(files: VaultFiles, side: string, answer: T): Promise<T> {
  try {
    await removeIfThere(files, side);
  } catch (error) {
    storageFailure(error);
  }
  return answer;
}
