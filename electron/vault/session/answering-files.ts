/**
 * File calls that don't wait forever: where a disk leaves one unanswered for too long (a network disk that is gone), it
 * is refused with `ETIMEDOUT`, and so is at once whatever comes next in that folder, until the disk answers again. For the
 * folders that people choose, never for the journal's own.
 * What must never happen: unanswered calls piling up, for a few of them take every thread that reads files, and then not
 * even a journal on another disk can be unlocked.
 */
import { dirname } from 'node:path';
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';
import { closeQuietly } from '../log/vault-files.ts';

/** Writing and flushing take longer than an answer does, and a slow disk is not a dead one. */
const writingTakes = 12;

/** `withinMs`: how long an answer may take, in milliseconds; twelve times that for what writes. */
export function answering(files: VaultFiles, withinMs: number): VaultFiles {
  /** Calls that took too long and have not come back, by folder. */
  const unanswered = new Map<string, number>();
  /** Files that could not be closed meanwhile. */
  const toClose = new Map<string, VaultFile[]>();
  const count = (folder: string, by: 1 | -1): void => {
    const now = (unanswered.get(folder) ?? 0) + by;
    if (now > 0) {
      unanswered.set(folder, now);
      return;
    }
    unanswered.delete(folder);
    for (const file of toClose.get(folder) ?? []) void closeQuietly(file);
    toClose.delete(folder);
  };

  const within = async <T>(
    folder: string,
    ms: number,
    act: () => Promise<T>,
    tooLate: (late: T) => void = () => undefined,
  ): Promise<T> => {
    if (unanswered.has(folder)) throw timedOut();
    const acting = act();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        count(folder, 1);
        const back = (): void => {
          count(folder, -1);
        };
        acting.then(tooLate, () => undefined).then(back, back);
        reject(timedOut());
      }, ms);
    });
    try {
      return await Promise.race([acting, limit]);
    } finally {
      if (timer !== null) clearTimeout(timer);
    }
  };
  const quick = <T>(folder: string, act: () => Promise<T>): Promise<T> => within(folder, withinMs, act);
  const slow = <T>(folder: string, act: () => Promise<T>): Promise<T> =>
    within(folder, withinMs * writingTakes, act);

  const limited = (file: VaultFile, folder: string): VaultFile => ({
    read: (into, position) => quick(folder, () => file.read(into, position)),
    write: (bytes, position) => slow(folder, () => file.write(bytes, position)),
    truncate: (size) => slow(folder, () => file.truncate(size)),
    sync: () => slow(folder, () => file.sync()),
    datasync: () => slow(folder, () => file.datasync()),
    stat: () => quick(folder, () => file.stat()),
    close: async () => {
      if (!unanswered.has(folder)) return slow(folder, () => file.close());
      toClose.set(folder, [...(toClose.get(folder) ?? []), file]);
    },
  });
  return {
    open: async (path, mode) => {
      const folder = dirname(path);
      const open = (): Promise<VaultFile> => files.open(path, mode);
      const opened = await within(folder, withinMs, open, (late) => void closeQuietly(late));
      return limited(opened, folder);
    },
    stat: (path) => quick(dirname(path), () => files.stat(path)),
    list: (dir) => quick(dir, () => files.list(dir)),
    makeDir: (dir) => quick(dir, () => files.makeDir(dir)),
    rename: (from, to) => slow(dirname(to), () => files.rename(from, to)),
    unlink: (path) => slow(dirname(path), () => files.unlink(path)),
    removeDir: (dir) => slow(dir, () => files.removeDir(dir)),
    syncDir: (dir) => slow(dir, () => files.syncDir(dir)),
  };
}

const timedOut = (): Error => Object.assign(new Error('The disk does not answer'), { code: 'ETIMEDOUT' });
