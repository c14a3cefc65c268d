import { describe, expect, it } from 'vitest';
import { answering } from '../../../../../electron/vault/session/answering-files.ts';
import type { VaultFiles } from '../../../../../electron/vault/log/vault-files.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';

/** A disk whose folder `/net` answers nothing until it is told to. */
async function sulkingDisk() {
  const disk = new MemoryFiles();
  for (const dir of ['/net', '/here']) await disk.makeDir(dir);
  for (const path of ['/net/one', '/here/one']) await (await disk.open(path, 'create')).close();
  let asked = 0;
  let closed = 0;
  let answer: () => void = () => undefined;
  const state = { isSulking: true };
  const files: VaultFiles = {
    open: async (path, mode) => {
      const file = await disk.open(path, mode);
      const isNet = path.startsWith('/net');
      return {
        ...file,
        stat: () => (isNet && state.isSulking ? sulk(file.stat) : file.stat()),
        close: async () => {
          closed += 1;
          await file.close();
        },
      };
    },
    list: (dir) => (dir === '/net' && state.isSulking ? sulk(() => disk.list(dir)) : disk.list(dir)),
    stat: disk.stat,
    rename: disk.rename,
    unlink: disk.unlink,
    makeDir: disk.makeDir,
    removeDir: disk.removeDir,
    syncDir: disk.syncDir,
  };
  const sulk = async <T>(act: () => Promise<T>): Promise<T> => {
    asked += 1;
    await new Promise<void>((resolve) => (answer = resolve));
    return act();
  };
  return {
    files: answering(files, 30),
    asked: () => asked,
    closed: () => closed,
    answerAtLast: async () => {
      state.isSulking = false;
      answer();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** Why it was refused, or that it took longer than no time: nothing that waits for a clock comes before the next turn. */
const withinThisTurn = (asked: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    asked.catch((error: unknown) => error),
    new Promise((resolve) => setImmediate(() => resolve('later'))),
  ]);

const timedOut = { code: 'ETIMEDOUT' };

describe('a folder that answers nothing', () => {
  it('is refused after a while, then at once, and never asked twice at a time; others go on', async () => {
    const { files, asked } = await sulkingDisk();
    await expect(files.list('/net')).rejects.toMatchObject(timedOut);
    for (let n = 0; n < 20; n += 1) {
      expect(await withinThisTurn(files.list('/net'))).toMatchObject(timedOut);
      expect(await withinThisTurn(files.open('/net/one', 'read'))).toMatchObject(timedOut);
    }
    expect(asked()).toBe(1);
    expect(await files.list('/here')).toEqual(['one']);
  });

  it('is used again once it has answered, and what was left open there is closed', async () => {
    const { files, closed, answerAtLast } = await sulkingDisk();
    const before = closed();
    const file = await files.open('/net/one', 'read');
    await expect(file.stat()).rejects.toMatchObject(timedOut);
    await file.close();
    expect(closed()).toBe(before);
    await answerAtLast();
    expect(closed()).toBe(before + 1);
    expect(await files.list('/net')).toEqual(['one']);
  });
});
