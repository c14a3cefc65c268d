/** The log on real files, its process killed with -9 at random moments: what was acknowledged is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog, openLog } from '../../electron/vault/log/open-log.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import type { VaultFile, VaultFiles } from '../../electron/vault/log/vault-files.ts';
import { childContext, childText, hasSaved, recordIdOf } from '../support/log-child-parts.ts';
import { bundleForNode } from '../support/bundle-for-node.ts';
import { numbers } from '../support/vault-parts.ts';

/** The long form is in the slow suite. */
const rounds = process.env['TEND_SLOW'] === '1' ? 200 : 25;

async function runUntilKilled(
  script: string,
  dir: string,
  rev: number,
  afterMs: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, dir, String(rev)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let kill: NodeJS.Timeout | null = null;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    // The moment counts from the first save, so that no round is killed before it has one to lose.
    if (hasSaved(out)) kill ??= setTimeout(() => child.kill('SIGKILL'), afterMs);
  });
  await once(child, 'close');
  if (kill !== null) clearTimeout(kill);
  expect(errors).toBe('');
  expect(child.signalCode).toBe('SIGKILL');
  // A line the kill cut short was still an acknowledgement only if it is whole.
  return out
    .slice(0, out.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => /^\d+ \d+$/.test(line));
}

test(`${rounds} kills lose nothing acknowledged and leave a log that opens by itself`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vault-log-kill-'));
  try {
    const dir = join(folder, 'journal');
    await realFiles.makeDir(dir);
    const script = await bundleForNode('tests/support/log-child.ts', folder);
    const created = await createLog(realFiles, dir, await childContext());
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    await created.value.log.close();
    const next = numbers(Number(process.env['VAULT_KILL_SEED'] ?? 9));
    const acknowledged = new Map<string, number>();
    let rev = 1;
    let saves = 0;
    for (let round = 0; round < rounds; round += 1) {
      const lines = await runUntilKilled(script, dir, rev, 1 + next(120));
      for (const line of lines) {
        const [record = 0, done = 0] = line.split(' ').map(Number);
        acknowledged.set(recordIdOf(record), done);
        rev = done;
      }
      saves += lines.length;
      // One more may have reached the disk without being acknowledged.
      const highest = rev + 1;
      rev = highest + 1;
      const held: VaultFile[] = [];
      const opened = await openLog(keeping(held), dir, await childContext());
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
      const { records, report } = opened.value;
      expect(report.quarantined).toEqual([]);
      expect(report.brokenLinks).toEqual([]);
      expect(report.staleRecords).toEqual([]);
      const found = new Map(records.map((record) => [record.recordId, record]));
      for (const [id, done] of acknowledged) {
        const record = found.get(id);
        expect(record?.rev, `record ${id} in round ${round}`).toBeGreaterThanOrEqual(done);
        expect(record?.rev).toBeLessThanOrEqual(highest);
      }
      for (const record of records) {
        expect(Buffer.compare(record.plaintext, childText(record.rev))).toBe(0);
        acknowledged.set(record.recordId, record.rev);
      }
      // Every other round ends in a clean close, so that some manifests lie between the frames.
      if (round % 2 === 0) await opened.value.log.close();
      else await leave(dir, held);
    }
    expect(saves).toBeGreaterThan(rounds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 1_200_000);

const keeping = (held: VaultFile[]): VaultFiles => ({
  ...realFiles,
  open: async (path, mode) => {
    const file = await realFiles.open(path, mode);
    if (path.endsWith('journal.jl')) held.push(file);
    return file;
  },
});

/** As a crash leaves it. This process lives on, so file and lock must go by hand; a killed one's lock is taken over. */
async function leave(dir: string, held: readonly VaultFile[]): Promise<void> {
  for (const file of held) await file.close();
  await rm(join(dir, 'lock'));
}
