import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readySodium, sodium } from '../../electron/vault/crypto/sodium.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import type { VaultFiles } from '../../electron/vault/log/vault-files.ts';
import type { TypedSecret } from '../../electron/contract/vault-calls.ts';
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
  await readySodium();
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

  it('before another version holds nothing that was written with that version, however early', async () => {
    const { vault: first, journalId: id } = await createdVault(options);
    const entry = newEntryId();
    const init = { template: 'free', entryOn: day('2026-05-04'), title: 'as it was' } as const;
    await first.must('entry.create', { id: entry, init });
    await first.shutdown();
    let goOn = (): void => undefined;
    const written = new Promise<void>((resolve) => (goOn = resolve));
    // The folder lets nobody in until the page has written.
    const files: VaultFiles = {
      ...realFiles,
      list: async (dir) => {
        if (dir === options.backupsDir) await written;
        return realFiles.list(dir);
      },
    };
    await session(id, { appVersion: '1.1.0', ports: { ...options.ports, files } }, async (vault) => {
      await vault.must('entry.save', { id: entry, patch: { title: 'written by the new version' } });
      await write(vault, 'two');
      goOn();
    });
    const vault = startVault(options);
    const [file = ''] = await backups();
    const staged = await vault.must('restore.stage', {
      source: { kind: 'listed', place: 'current', file },
      secret: { kind: 'passphrase', passphrase },
    });
    expect(staged.entries).toBe(1);
    const { journalId } = await vault.must('restore.finish', {});
    await vault.must('vault.unlock', { journalId, passphrase });
    expect((await vault.must('entry.get', { id: entry })).title).toBe('as it was');
    await vault.shutdown();
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
    const away = { folder: gone, ownFolder: options.backupsDir, chosenFile: null, copyTo: null };
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

describe('a disk for backups that answers nothing', () => {
  it('keeps nobody from writing, nor from locking', async () => {
    const id = await journalWith('one');
    const hanging = {
      ...realFiles,
      open: async (...[name, mode]: Parameters<typeof realFiles.open>) => {
        const file = await realFiles.open(name, mode);
        const never = new Promise<never>(() => undefined);
        return name.startsWith(options.backupsDir) ? { ...file, write: () => never } : file;
      },
    };
    const vault = startVault({ ...options, ports: { ...options.ports, files: hanging } });
    await vault.must('vault.unlock', { journalId: id, passphrase });
    const asked = vault.call('backup.now', {});
    await settled(vault);
    await write(vault, 'two');
    await vault.shutdown();
    void asked;
    expect(vault.bugs).toEqual([]);
    expect(await session(id)).toMatchObject({ failure: null, last: { entries: 2 } });
    expect(await backups()).toEqual([expect.stringMatching(/^journal-[0-9a-f]{8}-2026-05-04\.tendbackup$/)]);
  });
});

describe('checking a backup', () => {
  it('asks nothing while the journal is open, and says what it holds', async () => {
    const id = await journalWith('one', 'two');
    await session(id, {}, async (vault) => {
      await vault.must('backup.now', {});
      const [file = ''] = await backups();
      const source = { kind: 'listed', place: 'current', file } as const;
      expect(await vault.must('backup.check', { source })).toMatchObject({ entries: 2, to: '2026-05-04' });
      const at = path.join(options.backupsDir, file);
      const bytes = await readFile(at);
      const half = Math.floor(bytes.length / 2);
      bytes[half] = (bytes[half] ?? 0) ^ 1;
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
    const source = { kind: 'listed', place: 'current', file } as const;
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
        const answer = await vault.call('backup.check', {
          source: { kind: 'listed', place: 'current', file },
        });
        expect(answer.ok ? '' : answer.error.kind).toMatch(/invalid-call|no-such-backup|folder-missing/);
      }
    });
  });
});

describe('going back to a backup', () => {
  const right = { kind: 'passphrase', passphrase } as const;
  const newest = async (vault: TestVault) => {
    const { files } = await vault.must('restore.list', {});
    const [first] = files;
    if (first === undefined) throw new Error('no backup is listed');
    return { kind: 'listed', place: first.place, file: first.file } as const;
  };

  it('shows what is in it first, puts the older one aside, and gives it back', async () => {
    const id = await journalWith('one');
    await session(id);
    await session(id, {}, (vault) => write(vault, 'two'));

    const vault = startVault(options);
    const staged = await vault.must('restore.stage', { source: await newest(vault), secret: right });
    expect(staged).toMatchObject({ entries: 1, from: '2026-05-04', replaces: [id] });
    expect(await readdir(options.journalsDir)).toContain(id);
    const restored = await vault.must('restore.finish', {});
    expect(restored).toMatchObject({ putAside: [id], stillThere: [], keptUntil: '2026-06-03' });
    const opened = await vault.must('vault.unlock', { journalId: restored.journalId, passphrase });
    expect(opened.entries).toBe(1);
    expect(await vault.call('restore.list', {})).toMatchObject({ error: { kind: 'invalid-call' } });
    expect(vault.told).toContainEqual({ type: 'anchor-void', vaultId: staged.vaultId });
    await vault.shutdown();

    const again = startVault(options);
    const { kept, present } = await again.must('restore.list', {});
    expect(kept).toMatchObject([{ journalId: id, putAsideOn: '2026-05-04', keptUntil: '2026-06-03' }]);
    expect(present).toMatchObject([{ journalId: restored.journalId }]);
    const wrong = { kind: 'passphrase', passphrase: 'somebody else entirely' } as const;
    expect(await again.call('restore.takeBack', { journalId: id, secret: wrong })).toMatchObject({
      error: { kind: 'wrong-passphrase' },
    });
    await again.must('restore.takeBack', { journalId: id, secret: right });
    expect((await again.must('vault.unlock', { journalId: id, passphrase })).entries).toBe(2);
    await again.shutdown();
    expect([...vault.bugs, ...again.bugs]).toEqual([]);
  });

  it('works where the journal is lost, with the recovery key and from a chosen file', async () => {
    const { vault: first, journalId: id, recoveryKey } = await createdVault(options);
    await write(first, 'one');
    await first.shutdown();
    await session(id);
    await removeFolder(options.journalsDir);
    const [file = ''] = await backups();
    const vault = startVault({ ...options, backupsDir: path.join(root, 'elsewhere') });
    const chosenFile = path.join(options.backupsDir, file);
    expect(await vault.must('restore.list', {})).toEqual({ files: [], problem: null, kept: [], present: [] });
    vault.places({ folder: root, ownFolder: root, chosenFile, copyTo: null });
    const secret = { kind: 'recovery-key', words: recoveryKey } as const;
    const staged = await vault.must('restore.stage', { source: { kind: 'chosen' }, secret });
    expect(staged).toMatchObject({ entries: 1, replaces: [] });
    const { journalId } = await vault.must('restore.finish', {});
    expect((await vault.must('vault.unlock', { journalId, passphrase })).entries).toBe(1);
    await vault.shutdown();
  });

  it('tells wrong, damaged, cut short and too new apart, and then leaves everything as it was', async () => {
    const id = await journalWith('one');
    await session(id);
    const [name = ''] = await backups();
    const at = path.join(options.backupsDir, name);
    const whole = await readFile(at);
    const flipped = Buffer.from(whole);
    const half = Math.floor(whole.length / 2);
    flipped[half] = (flipped[half] ?? 0) ^ 1;
    const newer = Buffer.from(whole);
    for (const copy of [0, 64]) {
      newer.writeUInt16BE(2, copy + 8);
      newer.set(sodium.crypto_generichash(16, newer.subarray(copy, copy + 48), null), copy + 48);
    }
    const vault = startVault(options);
    const source = { kind: 'listed', place: 'current', file: name } as const;
    const tried = async (bytes: Buffer, secret: TypedSecret = right): Promise<unknown> => {
      await writeFile(at, bytes);
      const answer = await vault.call('restore.stage', { source, secret });
      return answer.ok ? 'whole' : answer.error.kind;
    };
    const wrong = { kind: 'passphrase', passphrase: 'not this one, surely' } as const;
    expect(await tried(flipped)).toBe('damaged');
    expect(await tried(flipped, wrong)).toBe('damaged');
    expect(await tried(whole.subarray(0, half))).toBe('damaged');
    expect(await tried(newer)).toBe('too-new');
    expect(await tried(Buffer.from('nothing of the kind'))).toBe('not-a-backup');
    expect(await tried(whole, wrong)).toBe('wrong-passphrase');
    expect(await vault.call('restore.finish', {})).toMatchObject({ error: { kind: 'nothing-staged' } });
    expect(await readdir(options.journalsDir)).toEqual([id]);
    expect(await tried(whole)).toBe('whole');
    await vault.must('restore.cancel', {});
    expect(await readdir(options.journalsDir)).toEqual([id]);
    await vault.shutdown();
  });
});

describe('deleting a journal', () => {
  it('asks for the passphrase, and takes its backups and nothing of another one', async () => {
    const other = await journalWith('of the other');
    await session(other);
    const id = await journalWith('one');
    await session(id);
    const vault = startVault(options);
    await vault.must('vault.unlock', { journalId: id, passphrase });
    expect(await vault.call('journal.delete', { passphrase: 'not the right one' })).toMatchObject({
      error: { kind: 'wrong-passphrase', failures: 1 },
    });
    expect(await vault.must('journal.delete', { passphrase })).toEqual({
      backups: { kind: 'removed', removed: 1, left: 0 },
    });
    expect(vault.told).toContainEqual({ type: 'deleted', journalId: id });
    expect(await vault.call('backup.now', {})).toMatchObject({ error: { kind: 'locked' } });
    await vault.shutdown();
    expect(await readdir(options.journalsDir)).toEqual([other]);
    expect(await backups()).toHaveLength(1);
    expect(vault.bugs).toEqual([]);
  });
});
