/**
 * From a backup to a copy that lies ready: a whole journal in a staging folder beside the journals, read back and proven.
 * put-in-place.ts then gives it its name. What must never happen: a journal touched here; a staged copy that is not whole.
 */
import { join } from 'node:path';
import { equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Kdf } from '../crypto/kdf.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { writeKeyring } from '../keyring/keyring-files.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import type { FileHeader } from '../log/file-header.ts';
import { encodeHeader } from '../log/file-header.ts';
import { FrameReader } from '../log/frame-reader.ts';
import { FrameWriter } from '../log/frame-writer.ts';
import type { WrittenFrames } from '../log/frame-writer.ts';
import { logName } from '../log/generations.ts';
import { framesOf } from '../log/read-log.ts';
import type { ScanKeys } from '../log/scan-frames.ts';
import type { StorageFailure } from '../log/types.ts';
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';
import { emptyFolder, ioError, removeFolder, storageFailure, writeWhole } from '../log/vault-files.ts';
import { verifyFile } from '../log/verify-file.ts';
import { withBackup } from './verify-backup.ts';
import type { BackupError, BackupFacts, ProvenBackup } from './verify-backup.ts';

/** Not a journal's name, so no list shows it. */
export const restoreStagingName = 'restore.partial';

export type StageJob = {
  readonly files: VaultFiles;
  readonly path: string;
  readonly secret: Secret;
  readonly kdf: Kdf;
  readonly journalsDir: string;
  readonly random: Random;
  readonly clock: { readonly now: () => number };
};

export type Staged = { readonly vaultId: Uint8Array; readonly facts: BackupFacts };

export const stageBackup = (job: StageJob): Promise<Result<Staged, BackupError>> =>
  withBackup(job.files, job.path, job.secret, job.kdf, (proven, keys) => stage(job, proven, keys));

async function stage(
  job: StageJob,
  proven: ProvenBackup,
  keys: EpochKeys,
): Promise<Result<Staged, StorageFailure>> {
  const { files, journalsDir } = job;
  const staging = join(journalsDir, restoreStagingName);
  try {
    await files.makeDir(staging);
    await emptyFolder(files, staging);
    await writeLog(job, join(staging, logName), proven, keys);
    // The keyring last: without it the folder is not a vault.
    const written = await writeKeyring(files, staging, proven.sealed.keyring);
    if (!written.ok) return written;
    await files.syncDir(staging);
    return ok({ vaultId: proven.sealed.header.vaultId, facts: proven.facts });
  } catch (error) {
    return err(storageFailure(error));
  }
}

/** What was staged and is not wanted; best effort, the next start tries again. */
export async function clearStaged(files: VaultFiles, journalsDir: string): Promise<void> {
  try {
    await removeFolder(files, join(journalsDir, restoreStagingName));
  } catch (error) {
    storageFailure(error);
  }
}

async function writeLog(
  job: StageJob,
  path: string,
  { sealed, index }: ProvenBackup,
  keys: EpochKeys,
): Promise<void> {
  const { files } = job;
  const { vaultId, generation } = sealed.header;
  const header: FileHeader = {
    kind: 'live',
    vaultId,
    generation: generation + 1,
    firstSeq: index.lastSeq + 1,
    keyringLength: 0,
  };
  const scanKeys: ScanKeys = { vaultId, keysOf: (epoch) => (epoch === keys.epoch ? keys : null) };
  const source = await files.open(job.path, 'read');
  try {
    const target = await files.open(path, 'create');
    try {
      await writeWhole(target, encodeHeader(header), 0);
      const reader = new FrameReader(() => source, scanKeys);
      const writer = new FrameWriter({ file: target, header, keys, random: job.random });
      const refs = index.snapshot().flat();
      for (const ref of refs.sort((a, b) => a.offset - b.offset)) {
        await writer.add(ref.recordId, ref.rev, await reader.read(ref));
      }
      const written = await writer.finish(job.clock.now());
      await target.sync();
      await verify(target, header, written, scanKeys);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function verify(
  file: VaultFile,
  header: FileHeader,
  written: WrittenFrames,
  keys: ScanKeys,
): Promise<void> {
  const { size } = await file.stat();
  const { isWhole, read } = await verifyFile(file, framesOf(size), header, keys);
  const isSame = size === written.end && equalBytes(read.index.lastTag, written.index.lastTag);
  if (!isWhole || !isSame) throw ioError('What was restored does not read back');
}
