import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../../../electron/vault/log/vault-files.ts';
import { writeCopy } from '../../../../../electron/vault/session/write-copy.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';

const target = '/vault/Pages.html';
const textAt = async (files: MemoryFiles): Promise<string> =>
  new TextDecoder().decode((await readWhole(files, target, 1_000)) ?? undefined);

describe('a readable copy', () => {
  it('is written whole, in the place of what was there', async () => {
    const files = new MemoryFiles();
    expect((await writeCopy(files, target, 'first')).ok).toBe(true);
    expect((await writeCopy(files, target, 'second, “quoted”')).ok).toBe(true);
    expect(await textAt(files)).toBe('second, “quoted”');
    expect(await files.list('/vault')).toEqual(['Pages.html']);
  });

  it('leaves what was there, and nothing of its own, when the disk says no at any call', async () => {
    for (let index = 0; index < 12; index += 1) {
      const files = new MemoryFiles();
      await writeCopy(files, target, 'first');
      let calls = 0;
      files.fault = ({ op }) => {
        if (op === 'unlink') return null;
        calls += 1;
        return calls - 1 === index ? { code: 'ENOSPC' } : null;
      };
      const written = await writeCopy(files, target, 'second');
      files.fault = () => null;
      expect(['first', 'second']).toContain(await textAt(files));
      if (!written.ok) expect(written.error).toEqual({ kind: 'storage', reason: 'disk-full' });
      expect(await files.list('/vault')).toEqual(['Pages.html']);
    }
  });
});
