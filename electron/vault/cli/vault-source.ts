/**
 * What FILE is, before any secret: a backup, a journal's folder or its log, and where in it the keyring and the frames lie.
 * Goes on as far as anything can still be read, and names what is damaged. Takes no lock and changes nothing, so that it
 * works while the application has the journal open.
 */
import { basename, dirname, join } from 'node:path';
import { equalBytes } from '../../../src/lib/bytes.ts';
import { readSealedBackup } from '../backup/backup-file.ts';
import { readySodium } from '../crypto/sodium.ts';
import { decodeKeyring, maxKeyringBytes } from '../keyring/keyring-format.ts';
import type { DecodedKeyring } from '../keyring/keyring-format.ts';
import type { Keyring } from '../keyring/types.ts';
import type { FileHeader, HeaderRead } from '../log/file-header.ts';
import { decodeHeader, headerLength } from '../log/file-header.ts';
import { logName } from '../log/generations.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { errorCode, readWhole, storageFailure } from '../log/vault-files.ts';

export type Source = {
  /** `quarantine`: a copy of a damaged log; what is in it is known once it is opened. */
  readonly kind: 'backup' | 'vault' | 'quarantine';
  readonly keyring: Keyring;
  /** The file that the frames are in. */
  readonly path: string;
  readonly range: { readonly start: number; readonly end: number };
  /** null when both copies are lost. */
  readonly header: FileHeader | null;
  readonly problems: readonly string[];
};

export type NoSource =
  | { readonly kind: 'not-a-vault'; readonly why: string }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged'; readonly problems: readonly string[] };

const keyringNames = ['keyring', 'keyring.copy'] as const;
const keyringStart = new TextEncoder().encode('{"format":"tend-keyring"');
/** Behind the last frame of a backup, besides the keyring. */
const trailerLength = 4 + 8 + 8 + 32;

export async function findSource(files: VaultFiles, file: string): Promise<Source | NoSource> {
  await readySodium();
  try {
    const names = await namesIn(files, file);
    if (names === null) return await fromFile(files, file);
    if (names.some((name) => name === logName || keyringNames.some((one) => one === name))) {
      return await fromFolder(files, file, await logIn(files, file));
    }
    return { kind: 'not-a-vault', why: 'there is no journal in this folder' };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'not-a-vault', why: 'there is no such file' };
    return { kind: 'not-a-vault', why: `it can't be read (${storageFailure(error).reason})` };
  }
}

/** null when it is not a folder. */
async function namesIn(files: VaultFiles, path: string): Promise<readonly string[] | null> {
  try {
    return await files.list(path);
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return null;
    throw error;
  }
}

/** A compaction under way, or a crash in one, may have taken the log out of its place. */
async function logIn(files: VaultFiles, folder: string): Promise<string> {
  for (const name of [logName, `${logName}.next`, `${logName}.previous`, logName]) {
    try {
      await files.stat(join(folder, name));
      return join(folder, name);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
  return join(folder, logName);
}

async function fromFile(files: VaultFiles, path: string): Promise<Source | NoSource> {
  const { read } = await headerOf(files, path);
  if (read.kind === 'too-new') return read;
  if (read.kind === 'good') {
    switch (read.header.kind) {
      case 'live':
        return fromFolder(files, dirname(path), path);
      case 'backup':
        return fromBackup(files, path, read);
      case 'quarantine':
        return fromQuarantine(files, path);
    }
  }
  const isLog = basename(path).startsWith(logName);
  return isLog ? fromFolder(files, dirname(path), path) : fromBackup(files, path, read);
}

async function fromFolder(files: VaultFiles, folder: string, path: string): Promise<Source | NoSource> {
  const problems: string[] = [];
  const keyring = await keyringIn(files, folder, problems);
  if (keyring !== null && 'kind' in keyring) return keyring;
  let found: Awaited<ReturnType<typeof headerOf>> | null = null;
  try {
    found = await headerOf(files, path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    problems.push(`log: ${logName} is missing`);
  }
  if (found?.read.kind === 'too-new') return found.read;
  if (keyring === null && found?.read.kind === 'lost' && problems.every(isMissing)) {
    return { kind: 'not-a-vault', why: 'it is neither a journal nor a backup' };
  }
  if (keyring === null || found === null) return { kind: 'damaged', problems };
  const header = checkedHeader(found.read, keyring, problems);
  if (header === 'foreign') return { kind: 'damaged', problems };
  const range = { start: Math.min(headerLength, found.size), end: found.size };
  return { kind: 'vault', keyring, path, range, header, problems };
}

/** It is sealed like the journal that it lies beside. */
async function fromQuarantine(files: VaultFiles, path: string): Promise<Source | NoSource> {
  const problems: string[] = [];
  const keyring = await keyringIn(files, dirname(path), problems);
  if (keyring === null) return { kind: 'damaged', problems };
  if ('kind' in keyring) return keyring;
  return { kind: 'quarantine', keyring, path, range: { start: 0, end: 0 }, header: null, problems };
}

const isMissing = (problem: string): boolean => problem.endsWith('is missing');

function checkedHeader(
  read: HeaderRead,
  keyring: Keyring,
  problems: string[],
): FileHeader | null | 'foreign' {
  if (read.kind !== 'good') {
    problems.push('log: both copies of its header are damaged');
    return null;
  }
  if (!read.bothCopies) problems.push('log: one copy of its header is damaged');
  if (equalBytes(read.header.vaultId, keyring.vaultId)) return read.header;
  problems.push('log: it belongs to another vault than the keyring beside it');
  return 'foreign';
}

/** Both copies are looked at, so that damage to one is named; the good one with the larger serial counts. */
async function keyringIn(
  files: VaultFiles,
  folder: string,
  problems: string[],
): Promise<Keyring | null | Extract<NoSource, { kind: 'too-new' }>> {
  let best: Keyring | null = null;
  for (const name of keyringNames) {
    const read = await keyringFile(files, join(folder, name));
    if (read === null) problems.push(`keyring: ${name} is missing`);
    else if (read.kind === 'too-new') return read;
    else if (read.kind === 'damaged') problems.push(`keyring: ${name} is damaged`);
    else if (best === null || read.keyring.serial > best.serial) best = read.keyring;
  }
  return best;
}

async function keyringFile(files: VaultFiles, path: string): Promise<DecodedKeyring | null> {
  try {
    const bytes = await readWhole(files, path, maxKeyringBytes);
    return bytes === null ? { kind: 'damaged' } : decodeKeyring(bytes);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function fromBackup(files: VaultFiles, path: string, read: HeaderRead): Promise<Source | NoSource> {
  const sealed = await readSealedBackup(files, path);
  if (sealed.ok) {
    const { keyring, range, header } = sealed.value;
    return { kind: 'backup', keyring, path, range, header, problems: [] };
  }
  if (sealed.error.kind === 'too-new') return sealed.error;
  if (sealed.error.kind === 'storage') return { kind: 'not-a-vault', why: `it can't be read` };
  const salvaged = await salvageKeyring(files, path);
  const header = read.kind === 'good' ? read.header : null;
  if (salvaged === null) {
    return header === null && sealed.error.kind === 'not-a-backup'
      ? { kind: 'not-a-vault', why: 'it is neither a journal nor a backup' }
      : { kind: 'damaged', problems: ['backup: no whole keyring is left in it'] };
  }
  const { keyring, length, end } = salvaged;
  const problems = ['backup: it is not complete, or was changed after it was written'];
  if (header === null) problems.push('backup: both copies of its header are damaged');
  const start = Math.min(headerLength + length, end);
  return { kind: 'backup', keyring, path, range: { start, end }, header, problems };
}

type Salvaged = {
  readonly keyring: Keyring;
  readonly length: number;
  /** Where the second copy of the keyring begins, or what is left of it; else the end of the file. */
  readonly end: number;
};

/** From either end of a backup whose frame is damaged. */
async function salvageKeyring(files: VaultFiles, path: string): Promise<Salvaged | null> {
  const file = await files.open(path, 'read');
  try {
    const { size } = await file.stat();
    const room = maxKeyringBytes + trailerLength;
    const seen: Seen[] = [];
    for (const from of [headerLength, Math.max(headerLength, size - room)]) {
      const into = Buffer.alloc(room);
      seen.push(...keyringsWithin(into.subarray(0, await file.read(into, from)), from));
    }
    const whole = seen.find(({ read }) => read.kind === 'good');
    if (whole?.read.kind !== 'good') return null;
    const second = seen.map(({ at }) => at).filter((at) => at > headerLength);
    return { keyring: whole.read.keyring, length: whole.length, end: Math.max(...second, 0) || size };
  } finally {
    await file.close();
  }
}

type Seen = { readonly at: number; readonly length: number; readonly read: DecodedKeyring };

/** Wherever a keyring seems to begin. */
function keyringsWithin(bytes: Buffer, from: number): readonly Seen[] {
  const found: Seen[] = [];
  for (let at = bytes.indexOf(keyringStart); at >= 0; at = bytes.indexOf(keyringStart, at + 1)) {
    const firstEnd = bytes.indexOf(0x0a, at);
    const end = firstEnd < 0 ? -1 : bytes.indexOf(0x0a, firstEnd + 1);
    const read: DecodedKeyring = end < 0 ? { kind: 'damaged' } : decodeKeyring(bytes.subarray(at, end + 1));
    found.push({ at: from + at, length: end + 1 - at, read });
  }
  return found;
}

async function headerOf(
  files: VaultFiles,
  path: string,
): Promise<{ readonly read: HeaderRead; readonly size: number }> {
  const file = await files.open(path, 'read');
  try {
    const { size } = await file.stat();
    const start = new Uint8Array(Math.min(size, headerLength));
    await file.read(start, 0);
    return { read: decodeHeader(start), size };
  } finally {
    await file.close();
  }
}
