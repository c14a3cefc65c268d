/**
 * The file calls of a program that only looks: everything that would change something is refused as on a read-only disk,
 * whatever the code above tries.
 */
import type { VaultFiles } from './vault-files.ts';

const refuse = async (): Promise<never> => {
  throw Object.assign(new Error('Only reading'), { code: 'EROFS' });
};

export const readOnly = (files: VaultFiles): VaultFiles => ({
  open: async (path, mode) => {
    if (mode !== 'read') return refuse();
    return {
      ...(await files.open(path, 'read')),
      write: refuse,
      truncate: refuse,
      sync: refuse,
      datasync: refuse,
    };
  },
  stat: files.stat,
  list: files.list,
  rename: refuse,
  unlink: refuse,
  makeDir: refuse,
  removeDir: refuse,
  syncDir: refuse,
});
