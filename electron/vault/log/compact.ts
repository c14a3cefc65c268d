/**
 * Writes the next generation of the log beside the present one: the frames that are to stay, sealed anew in a chain of
 * their own, synced, read back and verified. Putting it in place is generations.ts. Reads the log that is in use, which
 * may go on growing; then the result is thrown away.
 * What must never happen: the present log touched; a next generation left behind as good that was not verified.
 */
import { join } from 'node:path';
import { equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { FileHeader } from './file-header.ts';
import { encodeHeader } from './file-header.ts';
import type { FrameReader } from './frame-reader.ts';
import { FrameWriter } from './frame-writer.ts';
import type { WrittenFrames } from './frame-writer.ts';
import { nextName } from './generations.ts';
import type { LogIndex } from './log-index.ts';
import { framesOf } from './read-log.ts';
import type { ScanKeys } from './scan-frames.ts';
import { selectVersions } from './select-versions.ts';

import type { LogContext, OnProgress, StorageFailure, VersionPolicy } from './types.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';
import { ioError, removeIfThere, storageFailure, writeWhole } from './vault-files.ts';
import { verifyFile } from './verify-file.ts';

export type NextGeneration = WrittenFrames & { readonly generation: number };

export type CompactJob<Note> = {
  readonly files: VaultFiles;
  readonly dir: string;
  readonly context: LogContext;
  readonly scanKeys: ScanKeys;
  readonly index: LogIndex;
  readonly reader: FrameReader;
  readonly generation: number;
  readonly policy: VersionPolicy<Note>;
  /** True once the work is in vain: something was saved meanwhile, or the log is being closed. */
  readonly isOvertaken: () => boolean;
  readonly onProgress: OnProgress;
};

export async function writeNext<Note>(
  job: CompactJob<Note>,
): Promise<Result<NextGeneration, StorageFailure | { readonly kind: 'overtaken' }>> {
  const path = join(job.dir, nextName);
  try {
    const next = await write(job, path);
    if (next !== null) return ok(next);
    await removeIfThere(job.files, path);
    return err({ kind: 'overtaken' });
  } catch (error) {
    const failure = storageFailure(error);
    await discardNext(job.files, job.dir);
    return err(failure);
  }
}

/** Best effort: what stays is overwritten by the next compaction and removed by the next opening. */
export async function discardNext(files: VaultFiles, dir: string): Promise<void> {
  try {
    await removeIfThere(files, join(dir, nextName));
  } catch (error) {
    storageFailure(error);
  }
}

async function write<Note>(job: CompactJob<Note>, path: string): Promise<NextGeneration | null> {
  const { files, context, index, reader, isOvertaken } = job;
  const header: FileHeader = {
    kind: 'live',
    vaultId: context.vaultId,
    generation: job.generation,
    firstSeq: index.lastSeq + 1,
    keyringLength: 0,
  };
  const kept = await selectVersions(index.snapshot(), reader, job.policy);
  if (isOvertaken()) return null;
  await removeIfThere(files, path);
  const file = await files.open(path, 'create');
  try {
    await writeWhole(file, encodeHeader(header), 0);
    const writer = new FrameWriter({ file, header, keys: context.keys, random: context.random });
    for (const [done, ref] of kept.entries()) {
      if (isOvertaken()) return null;
      job.onProgress(done, kept.length);
      await writer.add(ref.recordId, ref.rev, await reader.read(ref));
    }
    job.onProgress(kept.length, kept.length);
    const written = await writer.finish(context.clock.now());
    await file.sync();
    await verify(files, path, header, written, job.scanKeys);
    return isOvertaken() ? null : { ...written, generation: job.generation };
  } finally {
    await file.close();
  }
}

/** Opened anew and read to the end: the chain's last tag stands for everything before it. */
async function verify(
  files: VaultFiles,
  path: string,
  header: FileHeader,
  written: WrittenFrames,
  keys: ScanKeys,
): Promise<void> {
  const file: VaultFile = await files.open(path, 'read');
  try {
    const { size } = await file.stat();
    const { isWhole, read } = await verifyFile(file, framesOf(size), header, keys);
    const isSame =
      size === written.end &&
      read.report.frames === written.frames &&
      equalBytes(read.index.lastTag, written.index.lastTag);
    if (!isWhole || !isSame) {
      throw ioError('What was written does not read back');
    }
  } finally {
    await file.close();
  }
}
