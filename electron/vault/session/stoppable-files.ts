/**
 * File calls that can be called off: after `stop`, what is under way and what would come next is refused as by a disk, so
 * that long work ends at once and tidies up behind itself, also on a network disk that answers nothing any more.
 * What must never happen: a lock that waits for a backup to finish.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';

export type Stoppable = {
  readonly files: VaultFiles;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
};

/** For tidying up after the stop; what takes longer is left to the next backup. */
const tidyingMs = 300;

export function stoppable(files: VaultFiles): Stoppable {
  let isStopped = false;
  let refuse: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  stopped.catch(() => undefined);

  const going = async <T>(act: () => Promise<T>): Promise<T> => {
    if (isStopped) throw calledOff();
    return Promise.race([act(), stopped]);
  };
  /** Runs in any case; waited for until it is done, or for a moment after the stop. */
  const tidying = (act: () => Promise<void>): Promise<void> =>
    Promise.race([act(), stopped.catch(() => sleep(tidyingMs))]);
  const goingFile = (file: VaultFile): VaultFile => ({
    read: (into, position) => going(() => file.read(into, position)),
    write: (bytes, position) => going(() => file.write(bytes, position)),
    truncate: (size) => going(() => file.truncate(size)),
    sync: () => going(() => file.sync()),
    datasync: () => going(() => file.datasync()),
    stat: () => going(() => file.stat()),
    close: () => tidying(() => file.close()),
  });
  return {
    stop: () => {
      isStopped = true;
      refuse(calledOff());
    },
    isStopped: () => isStopped,
    files: {
      open: async (path, mode) => goingFile(await going(() => files.open(path, mode))),
      rename: (from, to) => going(() => files.rename(from, to)),
      stat: (path) => going(() => files.stat(path)),
      list: (dir) => going(() => files.list(dir)),
      makeDir: (dir) => going(() => files.makeDir(dir)),
      syncDir: (dir) => going(() => files.syncDir(dir)),
      unlink: (path) => tidying(() => files.unlink(path)),
      removeDir: (dir) => tidying(() => files.removeDir(dir)),
    },
  };
}

const calledOff = (): Error => Object.assign(new Error('Called off'), { code: 'ECANCELED' });
