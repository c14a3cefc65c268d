/**
 * File calls that can be called off: after `stop`, what goes on refuses as a disk would, so that long work ends soon and
 * tidies up behind itself. What must never happen: a lock that waits for a backup to finish.
 */
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';

export type Stoppable = {
  readonly files: VaultFiles;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
};

export function stoppable(files: VaultFiles): Stoppable {
  let isStopped = false;
  const going = async <T>(act: () => Promise<T>): Promise<T> => {
    if (isStopped) throw Object.assign(new Error('Called off'), { code: 'ECANCELED' });
    return act();
  };
  const goingFile = (file: VaultFile): VaultFile => ({
    ...file,
    read: (into, position) => going(() => file.read(into, position)),
    write: (bytes, position) => going(() => file.write(bytes, position)),
    sync: () => going(() => file.sync()),
    datasync: () => going(() => file.datasync()),
  });
  return {
    stop: () => {
      isStopped = true;
    },
    isStopped: () => isStopped,
    // Closing and removing go on: they are the tidying up.
    files: {
      ...files,
      open: (path, mode) => going(async () => goingFile(await files.open(path, mode))),
      rename: (from, to) => going(() => files.rename(from, to)),
      makeDir: (dir) => going(() => files.makeDir(dir)),
    },
  };
}
