import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../../../../electron/vault/log/vault-files.ts';
import type { VaultFiles } from '../../../../../electron/vault/log/vault-files.ts';
import { warmLog } from '../../../../../electron/vault/session/warm-log.ts';

describe('warming the log', () => {
  it('asks for every byte once, before anything else runs, and closes the file', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tend-test-'));
    const file = path.join(folder, 'log');
    const size = 3_500_001;
    await writeFile(file, Buffer.alloc(size, 1));
    const asked: (readonly [number, number])[] = [];
    let closed = 0;
    const files: VaultFiles = {
      ...realFiles,
      open: async (name, mode) => {
        const handle = await realFiles.open(name, mode);
        return {
          ...handle,
          read: (into, position) => {
            asked.push([position, position + into.length]);
            return handle.read(into, position);
          },
          close: async () => {
            closed += 1;
            await handle.close();
          },
        };
      },
    };
    const { done } = await warmLog(files, file);
    let next = 0;
    for (const [from, to] of asked) {
      expect(from).toBe(next);
      next = to;
    }
    expect(next).toBe(size);
    await done;
    expect(closed).toBe(1);
    await rm(folder, { recursive: true });
  });

  it('of a file that is not there does nothing', async () => {
    const { done } = await warmLog(realFiles, path.join(tmpdir(), 'tend-test-nothing-here'));
    await expect(done).resolves.toBeUndefined();
  });
});
