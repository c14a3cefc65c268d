import { describe, expect, it } from 'vitest';
import { stoppable } from '../../../../../electron/vault/session/stoppable-files.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';

describe('work on files that is called off', () => {
  it('is refused from then on, and can still tidy up behind itself', async () => {
    const disk = new MemoryFiles();
    const { files, stop } = stoppable(disk);
    const file = await files.open('/vault/side', 'create');
    await file.write(new Uint8Array(4), 0);
    stop();
    const refused = { code: 'ECANCELED' };
    await expect(file.write(new Uint8Array(4), 4)).rejects.toMatchObject(refused);
    await expect(file.sync()).rejects.toMatchObject(refused);
    await expect(files.rename('/vault/side', '/vault/whole')).rejects.toMatchObject(refused);
    await expect(files.open('/vault/other', 'create')).rejects.toMatchObject(refused);
    await file.close();
    await files.unlink('/vault/side');
    expect(disk.has('/vault/side')).toBe(false);
  });

  it('ends at once also while the disk answers nothing', async () => {
    const disk = new MemoryFiles();
    const never = new Promise<never>(() => undefined);
    const { files, stop } = stoppable({
      open: async (path, mode) => ({
        ...(await disk.open(path, mode)),
        write: () => never,
        close: () => never,
      }),
      rename: disk.rename,
      stat: disk.stat,
      list: disk.list,
      makeDir: disk.makeDir,
      removeDir: disk.removeDir,
      syncDir: disk.syncDir,
      unlink: () => never,
    });
    const file = await files.open('/vault/side', 'create');
    const write = file.write(new Uint8Array(4), 0);
    stop();
    await expect(write).rejects.toMatchObject({ code: 'ECANCELED' });
    await file.close();
    await files.unlink('/vault/side');
  });
});
