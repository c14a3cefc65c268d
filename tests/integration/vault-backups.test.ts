import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalId } from '../../src/domain/ids.ts';
import { day } from '../support/entries.ts';
import {
  createdVault,
  journalsFolder,
  newEntryId,
  passphrase,
  removeFolder,
  startVault,
} from '../support/vault-process.ts';
import type { TestVault, TestVaultOptions } from '../support/vault-process.ts';

let root = '';
let options: TestVaultOptions & { readonly backupsDir: string };
let now = 0;
beforeEach(async () => {
  root = await journalsFolder();
  now = new Date(2026, 4, 4, 9).getTime();
  options = {
    journalsDir: path.join(root, 'journals'),
    backupsDir: path.join(root, 'backups'),
    ports: { clock: { now: () => now } },
  };
});
afterEach(() => removeFolder(root));

const write = (vault: TestVault, title: string): Promise<unknown> =>
  vault.must('entry.create', {
    id: newEntryId(),
    init: { template: 'free', entryOn: day('2026-05-04'), title },
  });
const backups = async (): Promise<readonly string[]> =>
  (await readdir(options.backupsDir).catch((): string[] => [])).sort();
const daysLater = (n: number): void => {
  now += n * 86_400_000;
};
/** Unlocks, waits for what that leaves to do, and locks. */
async function session(
  id: JournalId,
  more: Partial<TestVaultOptions> = {},
  work?: (vault: TestVault) => Promise<unknown>,
) {
  const vault = startVault({ ...options, ...more });
  await vault.must('vault.unlock', { journalId: id, passphrase });
  await work?.(vault);
  await settled(vault);
  const status = await vault.must('backup.status', {});
  await vault.shutdown();
  expect(vault.bugs).toEqual([]);
  return status;
}
/** The feed is complete and the index made before the day's backup begins. */
async function settled(vault: TestVault): Promise<void> {
  while (!vault.feed.some(({ complete }) => complete)) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
async function journalWith(...titles: readonly string[]): Promise<JournalId> {
  const { vault, journalId } = await createdVault(options);
  for (const title of titles) await write(vault, title);
  await vault.shutdown();
  return journalId;
}

describe('the backup of the day', () => {
  it('is made at the first unlock of a day and not at the second, and is remembered in the journal', async () => {
    const id = await journalWith('one', 'two');
    expect(await backups()).toEqual([]);
    const first = await session(id);
    expect(first).toMatchObject({ last: { at: now, entries: 2 }, failure: null });
    expect(await backups()).toHaveLength(1);
    await session(id);
    expect(await backups()).toHaveLength(1);
    daysLater(1);
    const next = await session(id);
    expect(next.files?.map(({ made }) => made?.on)).toEqual(['2026-05-05', '2026-05-04']);
  });

  it('is not made of a journal in which nothing is written yet', async () => {
    const id = await journalWith();
    expect(await session(id)).toMatchObject({ last: null, failure: null, files: null });
    expect(await backups()).toEqual([]);
  });

  it('is made again before another version of the app goes on with the journal', async () => {
    const id = await journalWith('one');
    await session(id);
    await session(id, { appVersion: '1.1.0' });
    expect(await backups()).toHaveLength(2);
    await session(id, { appVersion: '1.1.0' });
    expect(await backups()).toHaveLength(2);
  });

  it('goes by the keeping of days, weeks and months, and leaves every other file alone', async () => {
    const id = await journalWith('one');
    await session(id);
    const [name = ''] = await backups();
    await writeFile(path.join(options.backupsDir, 'notes.txt'), 'mine');
    await writeFile(
      path.join(options.backupsDir, 'renamed.tendbackup'),
      await readFile(path.join(options.backupsDir, name)),
    );
    // Named like this journal's, and not its own.
    const stranger = name.replace('2026-05-04', '2025-01-01');
    await writeFile(path.join(options.backupsDir, stranger), 'of somebody else');
    for (let n = 0; n < 10; n += 1) {
      daysLater(1);
      await session(id);
    }
    const left = await backups();
    expect(left).toEqual(expect.arrayContaining(['notes.txt', 'renamed.tendbackup', stranger]));
    // 7 days and the two Sundays before them
    expect(
      left.filter((file) => file.startsWith('journal-') && file !== stranger).length,
    ).toBeLessThanOrEqual(9);
    expect(left).not.toContain(name.replace('05-04', '05-05'));
  }, 60_000);

  it('that fails is said and tried again at the next unlock; a folder that is gone is never made anew', async () => {
    const id = await journalWith('one');
    const gone = path.join(root, 'disk that is not connected');
    const away = { folder: gone, isDefault: false, chosenFile: null };
    const failed = await session(id, {}, async (vault) => {
      vault.places(away);
    });
    expect(failed).toMatchObject({ last: null, failure: { kind: 'folder-missing' }, files: null });
    expect(await readdir(root)).not.toContain('disk that is not connected');
    expect(await session(id)).toMatchObject({ failure: null, last: { entries: 1 } });
  });
});

describe('a backup asked for', () => {
  it('holds what was just written, and another one of the day gets a name of its own', async () => {
    const id = await journalWith('one');
    await session(id, {}, async (vault) => {
      await settled(vault);
      await write(vault, 'two');
      expect(await vault.must('backup.now', {})).toMatchObject({ entries: 2, from: '2026-05-04' });
    });
    expect(await backups()).toEqual([
      expect.stringMatching(/05-04-2\.tendbackup$/),
      expect.stringMatching(/05-04\.tendbackup$/),
    ]);
  });

  it('is left unmade when the journal is locked in the middle, and nothing half stays under its name', async () => {
    const id = await journalWith('one');
    const vault = startVault(options);
    await vault.must('vault.unlock', { journalId: id, passphrase });
    const asked = vault.call('backup.now', {});
    await vault.shutdown();
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 50))]);
    for (const name of await backups()) expect(name).toMatch(/\.tendbackup$/);
    expect(vault.bugs).toEqual([]);
    expect(await session(id)).toMatchObject({ failure: null, last: { entries: 1 } });
  });
});

describe('checking a backup', () => {
  it('asks nothing while the journal is open, and says what it holds', async () => {
    const id = await journalWith('one', 'two');
    await session(id, {}, async (vault) => {
      await vault.must('backup.now', {});
      const [file = ''] = await backups();
      const source = { kind: 'listed', file } as const;
      expect(await vault.must('backup.check', { source })).toMatchObject({ entries: 2, to: '2026-05-04' });
      const at = path.join(options.backupsDir, file);
      const bytes = await readFile(at);
      bytes[4_000] = (bytes[4_000] ?? 0) ^ 1;
      await writeFile(at, bytes);
      expect(await vault.call('backup.check', { source })).toEqual({
        ok: false,
        error: { kind: 'damaged', what: 'backup' },
      });
    });
  });

  it('of another journal asks for its passphrase, and tells a wrong one from damage', async () => {
    const other = await journalWith('of the other');
    await session(other);
    const id = await journalWith('one');
    const [file = ''] = await backups();
    const source = { kind: 'listed', file } as const;
    await session(id, {}, async (vault) => {
      expect(await vault.call('backup.check', { source })).toMatchObject({ error: { kind: 'needs-secret' } });
      const wrong = { kind: 'passphrase', passphrase: 'not the right one' } as const;
      expect(await vault.call('backup.check', { source, secret: wrong })).toMatchObject({
        error: { kind: 'wrong-passphrase', failures: 1 },
      });
      const right = { kind: 'passphrase', passphrase } as const;
      expect(await vault.must('backup.check', { source, secret: right })).toMatchObject({ entries: 1 });
    });
  });

  it('never leaves the folder', async () => {
    const id = await journalWith('one');
    await session(id, {}, async (vault) => {
      for (const file of ['../journals', 'a/b', '..']) {
        const answer = await vault.call('backup.check', { source: { kind: 'listed', file } });
        expect(answer.ok ? '' : answer.error.kind).toMatch(/invalid-call|no-such-backup|folder-missing/);
      }
    });
  });
});
