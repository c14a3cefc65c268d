/**
 * Opening and creating `journal.jl`, under the folder's lock. Opening proves every frame, repairs a header copy, cuts
 * off the unfinished end of a write that a crash interrupted (its bytes stay in `journal.torn`), and touches nothing
 * else. What must never happen: a file shortened because it could not be read.
 */
import { dirname, join } from 'node:path';
import { equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { readySodium } from '../crypto/sodium.ts';
import { compareHead } from './compare-head.ts';
import type { HeaderRead } from './file-header.ts';
import { decodeHeader, encodeHeader, firstLink, headerLength } from './file-header.ts';
import type { HeldLock } from './lock-file.ts';
import { takeLock } from './lock-file.ts';
import { finishSwitch, logName, tidyGenerations, tornName } from './generations.ts';
import { isReadable, isUndamaged } from './log-damage.ts';
import { LogIndex } from './log-index.ts';
import { LogWriter } from './log-writer.ts';
import { realProcesses } from './processes.ts';
import type { ReadLog } from './read-log.ts';
import { framesOf, readLog } from './read-log.ts';
import type { ScanKeys } from './scan-frames.ts';
import type {
  HeadCheck,
  LogContext,
  LogCreateError,
  LogHead,
  LogOpenError,
  LogReport,
  OpenLog,
  StorageFailure,
} from './types.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';
import { errorCode, removeIfThere, storageFailure, writeWhole } from './vault-files.ts';

const damagedLog = { kind: 'damaged', what: 'log' } as const;

/** Makes `journal.jl` in `dir` (which exists), durable before it resolves, and leaves it open. */
export async function createLog(
  files: VaultFiles,
  dir: string,
  context: LogContext,
): Promise<Result<OpenLog, LogCreateError>> {
  await readySodium();
  const lock = await takeLock(files, dir, context.processes ?? realProcesses, context.random);
  if ('kind' in lock) return err(lock);
  const path = join(dir, logName);
  const header = {
    kind: 'live',
    vaultId: context.vaultId,
    generation: 1,
    firstSeq: 1,
    keyringLength: 0,
  } as const;
  const file = await openFile(files, path, 'create');
  if ('kind' in file) {
    await lock.release();
    return err(file.exists ? { kind: 'exists' } : { kind: 'storage', reason: file.reason });
  }
  try {
    await writeWhole(file, encodeHeader(header), 0);
    await file.sync();
    await files.syncDir(dir);
    await files.syncDir(dirname(dir));
  } catch (error) {
    const failure = storageFailure(error);
    await quietly(() => file.close());
    await quietly(() => files.unlink(path));
    await lock.release();
    return err(failure);
  }
  const index = new LogIndex(firstLink(header), header.firstSeq);
  const log = new LogWriter({
    files,
    dir,
    context,
    file,
    index,
    lock,
    generation: header.generation,
    rewrite: 'anybody',
    end: headerLength,
    needsRecovery: false,
  });
  return ok({ log, records: [], report: untouched, compare: () => 'unknown' });
}

/** Opens `journal.jl`, verifies every frame, cuts a torn tail, and leaves it ready to append. */
export async function openLog(
  files: VaultFiles,
  dir: string,
  context: LogContext,
): Promise<Result<OpenLog, LogOpenError>> {
  await readySodium();
  const lock = await takeLock(files, dir, context.processes ?? realProcesses, context.random);
  if ('kind' in lock) return err(lock);
  const opened = await openLocked(files, dir, context, lock);
  if (!opened.ok) await lock.release();
  return opened;
}

async function openLocked(
  files: VaultFiles,
  dir: string,
  context: LogContext,
  lock: HeldLock,
): Promise<Result<OpenLog, LogOpenError>> {
  const keysOf = keysByEpoch(context);
  const scanKeys = { vaultId: context.vaultId, keysOf };
  const attempt = await openOrFinish(files, dir, scanKeys);
  if ('kind' in attempt) return err(attempt);
  const { file, readOnly } = attempt;
  try {
    const { size } = await file.stat();
    const start = new Uint8Array(Math.min(size, headerLength));
    await file.read(start, 0);
    const header = decodeHeader(start);
    const refusal = refuse(header, context);
    if (refusal !== null) {
      await quietly(() => file.close());
      return err(refusal);
    }
    const known = header.kind === 'good' ? header.header : null;
    const read = await readLog(file, framesOf(size), known, scanKeys);
    if (known === null && read.report.frames === 0) {
      await quietly(() => file.close());
      return err(damagedLog);
    }
    const isCut = readOnly === null && (await cutTorn(files, dir, file, read));
    const report: LogReport = {
      ...read.report,
      header: await mendHeader(file, header, readOnly),
      readOnly,
    };
    const isIntact = isUndamaged(report);
    if (readOnly === null) {
      await tidyGenerations(files, dir, isIntact && report.manifest.kind === 'verified');
    }
    const log = new LogWriter({
      files,
      dir,
      context,
      file,
      index: read.index,
      lock,
      generation: known?.generation ?? 0,
      rewrite: readOnly !== null ? 'nobody' : isIntact ? 'anybody' : isReadable(report) ? 'reseal' : 'nobody',
      end: read.end,
      needsRecovery: readOnly !== null || (read.torn !== null && !isCut),
    });
    const { index } = read;
    const present = { generation: known?.generation ?? 0, firstSeq: known?.firstSeq ?? 1 };
    const compare = (head: LogHead): HeadCheck =>
      known === null ? 'unknown' : compareHead(head, { ...present, index, isReadable: isReadable(report) });
    return ok({ log, records: read.records, report, compare });
  } catch (error) {
    await quietly(() => file.close());
    return err(storageFailure(error));
  }
}

function refuse(header: HeaderRead, context: LogContext): LogOpenError | null {
  if (header.kind === 'too-new') return header;
  if (header.kind === 'lost') return null;
  const isOurs = header.header.kind === 'live' && equalBytes(header.header.vaultId, context.vaultId);
  return isOurs ? null : damagedLog;
}

/** A missing log may be one that a compaction had just taken out of its place. */
async function openOrFinish(files: VaultFiles, dir: string, keys: ScanKeys): ReturnType<typeof openForBoth> {
  const path = join(dir, logName);
  const attempt = await openForBoth(files, path);
  if (!('kind' in attempt) || attempt.kind !== 'damaged') return attempt;
  try {
    return (await finishSwitch(files, dir, keys)) ? await openForBoth(files, path) : attempt;
  } catch (error) {
    return storageFailure(error);
  }
}

/** A disk that cannot be written must still be read. */
async function openForBoth(
  files: VaultFiles,
  path: string,
): Promise<{ readonly file: VaultFile; readonly readOnly: StorageFailure | null } | LogOpenError> {
  const both = await openFile(files, path, 'read-write');
  if (!('kind' in both)) return { file: both, readOnly: null };
  if (both.missing) return damagedLog;
  const failure: StorageFailure = { kind: 'storage', reason: both.reason };
  if (both.reason === 'other') return failure;
  const reading = await openFile(files, path, 'read');
  return 'kind' in reading
    ? { kind: 'storage', reason: reading.reason }
    : { file: reading, readOnly: failure };
}

type OpenFailure = StorageFailure & { readonly exists: boolean; readonly missing: boolean };

async function openFile(
  files: VaultFiles,
  path: string,
  mode: 'read' | 'read-write' | 'create',
): Promise<VaultFile | OpenFailure> {
  try {
    return await files.open(path, mode);
  } catch (error) {
    const code = errorCode(error);
    return { ...storageFailure(error), exists: code === 'EEXIST', missing: code === 'ENOENT' };
  }
}

/** False when the disk refused: then the first append cuts, and until then nothing is lost. */
async function cutTorn(files: VaultFiles, dir: string, file: VaultFile, read: ReadLog): Promise<boolean> {
  if (read.torn === null) return false;
  try {
    await keepTorn(files, join(dir, tornName), read.torn);
    await file.truncate(read.end);
    await file.datasync();
    return true;
  } catch (error) {
    storageFailure(error);
    return false;
  }
}

/** Only the last torn tail is kept: it was never acknowledged, this is for somebody who wants to look. */
async function keepTorn(files: VaultFiles, path: string, torn: Uint8Array): Promise<void> {
  await removeIfThere(files, path);
  const side = await files.open(path, 'create');
  try {
    await writeWhole(side, torn, 0);
    await side.sync();
  } finally {
    await side.close();
  }
}

/** Writes both copies again when one is damaged. When both are, there is nothing to write them from. */
async function mendHeader(
  file: VaultFile,
  read: HeaderRead,
  readOnly: StorageFailure | null,
): Promise<LogReport['header']> {
  if (read.kind !== 'good') return 'lost';
  if (read.bothCopies) return 'good';
  if (readOnly !== null) return 'repaired';
  try {
    await writeWhole(file, encodeHeader(read.header), 0);
    await file.datasync();
  } catch (error) {
    // The good copy is written with its own bytes, so it stays good; the next opening tries again.
    storageFailure(error);
  }
  return 'repaired';
}

const keysByEpoch = (context: LogContext): ((epoch: number) => EpochKeys | null) => {
  const all = new Map([context.keys, ...(context.earlierKeys ?? [])].map((keys) => [keys.epoch, keys]));
  return (epoch) => all.get(epoch) ?? null;
};

async function quietly(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    storageFailure(error);
  }
}

const untouched: LogReport = {
  frames: 0,
  quarantined: [],
  brokenLinks: [],
  staleRecords: [],
  mended: 0,
  tornTail: null,
  manifest: { kind: 'none' },
  cleanClose: true,
  header: 'good',
  readOnly: null,
};
