/**
 * One writer at a time: the file `lock` in the vault's folder names its owner. A lock whose owner is dead (kill -9,
 * power cut) is taken over; one that lives is given a moment, since the vault of an app that was just killed needs one to
 * end. A second guard only; the app itself runs once.
 * What must never happen: a lock that keeps a person out of their own journal after a crash, or that a full or
 * read-only disk turns into one.
 */
import { join } from 'node:path';
import { toHex } from '../../../src/lib/bytes.ts';
import type { Random } from '../crypto/random.ts';
import type { ProcessTable } from './processes.ts';
import type { StorageFailure } from './types.ts';
import type { VaultFiles } from './vault-files.ts';
import { errorCode, readWhole, storageFailure, writeWhole } from './vault-files.ts';

const lockName = 'lock';
const maxLockBytes = 4096;
const attempts = 5;
const moment = { ms: 100, times: 40 };

export type HeldLock = {
  /** false: nothing can be written here, so nobody else writes either. */
  readonly onDisk: boolean;
  readonly release: () => Promise<void>;
};

export type LockResult = HeldLock | { readonly kind: 'in-use' } | StorageFailure;

type Owner = { readonly pid: number; readonly mark: string | null; readonly token: string };

export async function takeLock(
  files: VaultFiles,
  dir: string,
  processes: ProcessTable,
  random: Random,
): Promise<LockResult> {
  const path = join(dir, lockName);
  const owner: Owner = { ...processes.self, token: toHex(random.bytes(8)) };
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (await tryCreate(files, path, owner)) return held(files, path, owner);
      const found = await readOwner(files, path);
      if (found === 'gone') continue;
      if (found !== 'unreadable' && (await staysAlive(found, processes))) return { kind: 'in-use' };
      if (!(await setAside(files, dir, path, found, owner.token))) return { kind: 'in-use' };
    }
    return { kind: 'in-use' };
  } catch (error) {
    const failure = storageFailure(error);
    if (failure.reason === 'other') return failure;
    // A full or read-only disk must still let the journal be read.
    return { onDisk: false, release: async () => {} };
  }
}

async function tryCreate(files: VaultFiles, path: string, owner: Owner): Promise<boolean> {
  let file;
  try {
    file = await files.open(path, 'create');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeWhole(file, new TextEncoder().encode(JSON.stringify(owner)), 0);
  } catch (error) {
    await files.unlink(path);
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

async function readOwner(files: VaultFiles, path: string): Promise<Owner | 'gone' | 'unreadable'> {
  try {
    const bytes = await readWhole(files, path, maxLockBytes);
    return bytes === null ? 'unreadable' : parseOwner(new TextDecoder().decode(bytes));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    throw error;
  }
}

function parseOwner(text: string): Owner | 'unreadable' {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return 'unreadable';
    const { pid, mark, token } = parsed as Record<string, unknown>;
    const isPid = typeof pid === 'number' && Number.isInteger(pid) && pid > 0;
    if (!isPid || typeof token !== 'string') return 'unreadable';
    return { pid, mark: typeof mark === 'string' ? mark : null, token };
  } catch {
    // An empty or torn lock: its writer died in the act.
    return 'unreadable';
  }
}

async function staysAlive(owner: Owner, processes: ProcessTable): Promise<boolean> {
  for (let times = 0; times < moment.times; times += 1) {
    if (!isLiving(owner, processes)) return false;
    await processes.wait(moment.ms);
  }
  return isLiving(owner, processes);
}

function isLiving(owner: Owner, processes: ProcessTable): boolean {
  if (!processes.isAlive(owner.pid)) return false;
  const mark = processes.markOf(owner.pid);
  return owner.mark === null || mark === null || mark === owner.mark;
}

/** Moves a dead owner's lock out of the way; false when it was not that lock any more (another took over first). */
async function setAside(
  files: VaultFiles,
  dir: string,
  path: string,
  expected: Owner | 'unreadable',
  token: string,
): Promise<boolean> {
  const aside = join(dir, `${lockName}.${token}`);
  try {
    await files.rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
  const moved = await readOwner(files, aside);
  const isExpected =
    expected === 'unreadable'
      ? moved === 'unreadable'
      : typeof moved === 'object' && moved.token === expected.token && moved.pid === expected.pid;
  if (isExpected) await files.unlink(aside);
  else await files.rename(aside, path);
  return isExpected;
}

const held = (files: VaultFiles, path: string, owner: Owner): HeldLock => ({
  onDisk: true,
  release: async () => {
    try {
      const found = await readOwner(files, path);
      if (typeof found === 'object' && found.token === owner.token) await files.unlink(path);
    } catch (error) {
      // A lock left behind is taken over at the next start, because its owner will be dead.
      storageFailure(error);
    }
  },
});
