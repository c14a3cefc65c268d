import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { ProcessTable } from '../../../../../electron/vault/log/processes.ts';
import { realProcesses } from '../../../../../electron/vault/log/processes.ts';
import { openLog } from '../../../../../electron/vault/log/open-log.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { contents, context, dir, idOf, mustAppend, mustCreate, text } from './log-parts.ts';

const lockPath = '/vault/lock';
const atOnce = async (): Promise<void> => {};
const me: ProcessTable = {
  self: { pid: 100, mark: 'boot:1' },
  isAlive: () => true,
  markOf: () => 'boot:1',
  wait: atOnce,
};
const other = (changes: Partial<ProcessTable>): ProcessTable => ({
  self: { pid: 200, mark: 'boot:2' },
  isAlive: () => true,
  markOf: () => 'boot:1',
  wait: atOnce,
  ...changes,
});

async function heldVault() {
  const files = new MemoryFiles();
  const with_ = { ...(await context()), processes: me };
  const open = await mustCreate(files, with_);
  await mustAppend(open, idOf(1), 1, 'x');
  return { files, with_, open };
}

describe('the lock of a vault', () => {
  test('keeps a second process out while the first lives', async () => {
    const { files, with_, open } = await heldVault();
    const second = { ...with_, processes: other({}) };
    expect(await openLog(files, dir, second)).toEqual({ ok: false, error: { kind: 'in-use' } });
    expect(files.has(lockPath)).toBe(true);
    await open.log.close();
    expect(files.has(lockPath)).toBe(false);
    expect((await openLog(files, dir, second)).ok).toBe(true);
  });

  test('is taken over from a dead process', async () => {
    const { files, with_ } = await heldVault();
    const opened = await openLog(files, dir, { ...with_, processes: other({ isAlive: () => false }) });
    expect(opened.ok && contents(opened.value)).toEqual({ [idOf(1)]: '1:x' });
    expect(await files.list(dir)).not.toContainEqual(expect.stringContaining('lock.'));
  });

  test('is waited for while its process is ending, as after a crash of the app around it', async () => {
    const { files, with_ } = await heldVault();
    let asked = 0;
    let waited = 0;
    const ending = other({
      isAlive: () => (asked += 1) <= 3,
      wait: async (ms) => {
        waited += ms;
      },
    });
    expect((await openLog(files, dir, { ...with_, processes: ending })).ok).toBe(true);
    expect(waited).toBeGreaterThan(0);
  });

  test('is waited for a few seconds only', async () => {
    const { files, with_ } = await heldVault();
    let waited = 0;
    const staying = other({
      wait: async (ms) => {
        waited += ms;
      },
    });
    const opened = await openLog(files, dir, { ...with_, processes: staying });
    expect(opened).toEqual({ ok: false, error: { kind: 'in-use' } });
    expect(waited).toBeLessThanOrEqual(5_000);
  });

  test('is taken over when another program has the number now', async () => {
    const { files, with_ } = await heldVault();
    const opened = await openLog(files, dir, { ...with_, processes: other({ markOf: () => 'boot:77' }) });
    expect(opened.ok).toBe(true);
  });

  test('that is empty or torn is taken over: its writer died in the act', async () => {
    for (const rubbish of ['', '{"pid":', '{"pid":-4,"token":"a"}', '[]', 'x'.repeat(5000)]) {
      const { files, with_ } = await heldVault();
      files.put(lockPath, text(rubbish));
      expect((await openLog(files, dir, { ...with_, processes: other({}) })).ok, rubbish.slice(0, 10)).toBe(
        true,
      );
    }
  });

  test('is not taken away from one who took it over first', async () => {
    const { files, with_ } = await heldVault();
    const rival = text(JSON.stringify({ pid: 300, mark: null, token: 'rival' }));
    // Between our look and our rename the rival puts its own lock there.
    files.fault = (call) => {
      if (call.op === 'rename' && call.path === lockPath) files.put(lockPath, rival);
      return null;
    };
    const opened = await openLog(files, dir, {
      ...with_,
      processes: other({ isAlive: (pid) => pid === 300 }),
    });
    expect(opened).toEqual({ ok: false, error: { kind: 'in-use' } });
    expect(files.bytes(lockPath)).toEqual(rival);
  });

  test('that cannot be written does not keep a person from reading', async () => {
    for (const code of ['ENOSPC', 'EROFS', 'EACCES']) {
      const { files, with_, open } = await heldVault();
      await open.log.close();
      files.fault = (call) => (call.path === lockPath ? { code } : null);
      const opened = await openLog(files, dir, with_);
      expect(opened.ok && contents(opened.value), code).toEqual({ [idOf(1)]: '1:x' });
    }
  });

  test('knows this process from one that never was', () => {
    expect(realProcesses.isAlive(process.pid)).toBe(true);
    expect(realProcesses.markOf(process.pid)).toBe(realProcesses.self.mark);
    expect(realProcesses.isAlive(2 ** 30)).toBe(false);
  });

  test.runIf(process.platform === 'linux')(
    'takes a process that has ended but was not cleared away for dead',
    async () => {
      // The shell's child ends at once; what the shell becomes never asks how.
      const shell = spawn('sh', ['-c', 'true & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        const [printed] = (await once(shell.stdout, 'data')) as [Buffer];
        const pid = Number(printed.toString().trim());
        await expect.poll(() => realProcesses.isAlive(pid)).toBe(false);
        expect(() => process.kill(pid, 0)).not.toThrow();
      } finally {
        shell.kill('SIGKILL');
      }
    },
  );
});
