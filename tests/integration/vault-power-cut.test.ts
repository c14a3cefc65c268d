/**
 * A power cut: the disk is an ext4 image mounted by loop; while a process saves without pause it is stopped, the image is
 * copied as it is at that moment (what was not flushed is not in it), and the copy is mounted as after the cut. What was
 * acknowledged is there. The control leaves out every flush and must lose something: else this test would see nothing.
 * Killing alone proves none of this: the system's cache outlives a process. Needs root and loop mounts; says so and skips
 * where it may not.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog, openLog } from '../../electron/vault/log/open-log.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { bundleForNode } from '../support/bundle-for-node.ts';
import { childContext, childText, hasSaved, recordIdOf } from '../support/log-child-parts.ts';
import { numbers } from '../support/vault-parts.ts';

/** The long form is in the slow suite. */
const rounds = process.env['TEND_SLOW'] === '1' ? 30 : 5;
/** Sparse: only what is written takes room. */
const imageBytes = 512 * 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'vault-power-cut-'));
const at = (name: string): string => join(folder, name);

/** The system must not flush by itself meanwhile, or the control would find all that nobody flushed. */
const withoutCommits = 'loop,commit=600';

const run = (command: string, ...args: readonly string[]): unknown =>
  execFileSync(command, args, { stdio: 'ignore' });

function newDisk(): void {
  writeFileSync(at('disk.img'), '');
  truncateSync(at('disk.img'), imageBytes);
  run('mkfs.ext4', '-q', at('disk.img'));
}

function whyNotHere(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'that takes root on Linux';
  try {
    for (const name of ['before', 'after']) mkdirSync(at(name));
    newDisk();
    run('mount', '-o', 'loop', at('disk.img'), at('before'));
    run('umount', at('before'));
    return null;
  } catch {
    return 'this machine lets no loop disk be mounted';
  }
}

const obstacle = whyNotHere();
if (obstacle !== null) console.warn(`skipped: power cuts (${obstacle})`);

type Cut = { readonly acknowledged: ReadonlyMap<string, number>; readonly saves: number };

/** Saves on the mounted disk until the moment comes; then the disk's copy is what the cut left. */
async function saveUntilCut(script: string, how: 'flushed' | 'relaxed', afterMs: number): Promise<Cut> {
  const child = spawn(process.execPath, [script, at('before/journal'), '1', how]);
  const gone = once(child, 'close');
  let out = '';
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  try {
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        out += part.toString();
        if (hasSaved(out)) resolve();
      });
      child.once('close', () => {
        resolve();
      });
    });
    await wait(afterMs);
    child.kill('SIGSTOP');
    // What it had printed before is still on its way here.
    await wait(50);
    run('cp', '--sparse=always', at('disk.img'), at('cut.img'));
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
  expect(errors).toBe('');
  const lines = out.slice(0, out.lastIndexOf('\n') + 1).match(/^\d+ \d+$/gm) ?? [];
  const acknowledged = new Map<string, number>();
  for (const line of lines) {
    const [record = 0, rev = 0] = line.split(' ').map(Number);
    acknowledged.set(recordIdOf(record), rev);
  }
  return { acknowledged, saves: lines.length };
}

/** How many of the acknowledged records are older than they were, or gone. */
async function lostAfter({ acknowledged }: Cut): Promise<number> {
  run('mount', '-o', 'loop', at('cut.img'), at('after'));
  try {
    const opened = await openLog(realFiles, at('after/journal'), await childContext());
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const { log, records, report } = opened.value;
    await log.close();
    expect(report.quarantined).toEqual([]);
    expect(report.brokenLinks).toEqual([]);
    for (const { plaintext, rev } of records) expect(Buffer.compare(plaintext, childText(rev))).toBe(0);
    const found = new Map(records.map(({ recordId, rev }) => [recordId, rev]));
    return [...acknowledged].filter(([id, rev]) => (found.get(id) ?? 0) < rev).length;
  } finally {
    run('umount', at('after'));
  }
}

async function round(script: string, how: 'flushed' | 'relaxed', afterMs: number) {
  newDisk();
  run('mount', '-o', withoutCommits, at('disk.img'), at('before'));
  try {
    await realFiles.makeDir(at('before/journal'));
    const created = await createLog(realFiles, at('before/journal'), await childContext());
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    await created.value.log.close();
    run('sync', '-f', at('before'));
    const cut = await saveUntilCut(script, how, afterMs);
    return { saves: cut.saves, lost: await lostAfter(cut) };
  } finally {
    run('umount', at('before'));
  }
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(obstacle !== null)('a power cut in the middle of saving', () => {
  let script = '';
  beforeAll(async () => {
    script = await bundleForNode('tests/support/log-child.ts', folder);
  });

  test(`loses nothing acknowledged, in ${rounds} rounds`, async () => {
    const next = numbers(Number(process.env['VAULT_POWER_SEED'] ?? 3));
    for (let n = 0; n < rounds; n += 1) {
      const { saves, lost } = await round(script, 'flushed', 100 + next(900));
      expect(saves).toBeGreaterThan(0);
      expect(lost, `round ${n}`).toBe(0);
    }
  });

  test('would lose something if saves were not flushed, so that this test can fail', async () => {
    const { saves, lost } = await round(script, 'relaxed', 500);
    expect(saves).toBeGreaterThan(0);
    expect(lost).toBeGreaterThan(0);
  });
});
