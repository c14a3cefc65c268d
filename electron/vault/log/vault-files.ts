/**
 * The few file calls that the vault makes, as a port: the real ones below, in tests ones that fail at a chosen call.
 * Every method rejects with an error that carries Node's `code`; `storageFailure` turns it into the closed union.
 * What must never happen: a path or a file call of the vault that does not go through here.
 */
import { constants } from 'node:fs';
import { join } from 'node:path';
import { mkdir, open, readdir, rename, rmdir, stat, unlink } from 'node:fs/promises';
import type { StorageFailure } from './types.ts';

export type FileStat = { readonly size: number; readonly links: number };

export type VaultFile = {
  /** Fills as much of `into` as the file has from `position`; the answer is the number of bytes. */
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** May write fewer bytes than given; the answer is the number written. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  readonly truncate: (size: number) => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly stat: () => Promise<FileStat>;
  readonly close: () => Promise<void>;
};

/** `create`: fails with EEXIST when the file is there. */
export type OpenMode = 'read' | 'read-write' | 'create';

export type VaultFiles = {
  readonly open: (path: string, mode: OpenMode) => Promise<VaultFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly stat: (path: string) => Promise<FileStat>;
  readonly list: (dir: string) => Promise<readonly string[]>;
  /** With its parents; harmless when it exists. */
  readonly makeDir: (dir: string) => Promise<void>;
  /** Only an empty one. */
  readonly removeDir: (dir: string) => Promise<void>;
  /** Makes renames, creations and removals in this folder durable. */
  readonly syncDir: (dir: string) => Promise<void>;
};

const flags: Readonly<Record<OpenMode, number>> = {
  read: constants.O_RDONLY,
  'read-write': constants.O_RDWR,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
};

/** Only the person whose account it is may read or list the vault. */
const fileMode = 0o600;
const dirMode = 0o700;

export const realFiles: VaultFiles = {
  open: async (path, mode) => {
    const handle = await open(path, flags[mode], fileMode);
    return {
      read: async (into, position) => {
        let filled = 0;
        while (filled < into.length) {
          const { bytesRead } = await handle.read(into, filled, into.length - filled, position + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return filled;
      },
      write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
      truncate: (size) => handle.truncate(size),
      datasync: () => handle.datasync(),
      sync: () => handle.sync(),
      stat: async () => toStat(await handle.stat()),
      close: () => handle.close(),
    };
  },
  rename,
  unlink,
  stat: async (path) => toStat(await stat(path)),
  list: (dir) => readdir(dir),
  makeDir: async (dir) => {
    await mkdir(dir, { recursive: true, mode: dirMode });
  },
  removeDir: rmdir,
  syncDir: async (dir) => {
    // Windows has no handle on a folder to flush; NTFS journals renames itself.
    if (process.platform === 'win32') return;
    const handle = await open(dir, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

const toStat = (found: { readonly size: number; readonly nlink: number }): FileStat => ({
  size: found.size,
  links: found.nlink,
});

export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The reason behind a failed file call. An error without a code is a bug and is thrown on. */
export function storageFailure(error: unknown): StorageFailure {
  const code = errorCode(error);
  if (code === null) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'storage', reason: 'disk-full' };
  if (code === 'EROFS') return { kind: 'storage', reason: 'read-only' };
  if (code === 'ETIMEDOUT') return { kind: 'storage', reason: 'timeout' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'storage', reason: 'no-permission' };
  return { kind: 'storage', reason: 'other' };
}

/** The whole file; null when it is larger than `maxBytes`. */
export async function readWhole(
  files: VaultFiles,
  path: string,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const file = await files.open(path, 'read');
  try {
    const { size } = await file.stat();
    if (size > maxBytes) return null;
    const into = new Uint8Array(size);
    return into.subarray(0, await file.read(into, 0));
  } finally {
    await file.close();
  }
}

/** Goes on after short writes. */
export async function writeWhole(file: VaultFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written), position + written);
    if (count === 0) throw Object.assign(new Error('Nothing was written'), { code: 'EIO' });
    written += count;
  }
}

export async function removeIfThere(files: VaultFiles, path: string): Promise<void> {
  try {
    await files.unlink(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

export async function isThere(files: VaultFiles, path: string): Promise<boolean> {
  try {
    await files.stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Of its files. */
export async function emptyFolder(files: VaultFiles, folder: string): Promise<void> {
  for (const name of await files.list(folder)) await removeIfThere(files, join(folder, name));
}

/** A folder with its files, should it be there. Not what lies in folders inside it. */
export async function removeFolder(files: VaultFiles, folder: string): Promise<void> {
  if (!(await isThere(files, folder))) return;
  await emptyFolder(files, folder);
  await files.removeDir(folder);
}

/** What was read is not what must be there. */
export const ioError = (message: string): Error => Object.assign(new Error(message), { code: 'EIO' });

export async function closeQuietly(file: VaultFile): Promise<void> {
  try {
    await file.close();
  } catch (error) {
    storageFailure(error);
  }
}
