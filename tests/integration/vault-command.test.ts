/** The command that reads vaults without the application, as a person runs it: what it prints and its exit codes. */
import { spawn } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { argon2id, kdfBounds } from '../../electron/vault/crypto/kdf.ts';
import { sodium } from '../../electron/vault/crypto/sodium.ts';
import type { DayOn } from '../../src/domain/ids.ts';
import { fixtureBackup } from '../support/fixture-backup.ts';
import { fixturePassphrase } from '../support/make-fixture-v1.ts';
import { createdVault, newEntryId, newJournalId, passphrase, startVault } from '../support/vault-process.ts';

const root = join(import.meta.dirname, '../..');
const frozen = join(root, 'tests/fixtures/vaults/v1');
const recoveryKey =
  'gloom summer calm match cloud speed screen scene duck mixed depend chronic equip cinnamon ancient empower interest fold dismiss luxury unable alter about library';
const gratitude = 'a1'.repeat(16);
const free = 'b2'.repeat(16);

type Ran = { readonly code: number | null; readonly out: string; readonly errors: string };

function run(args: readonly string[], input: string, by: 'node' | 'npm' = 'node'): Promise<Ran> {
  const [command = '', ...words] =
    by === 'npm' ? ['npm', 'run', '-s', 'vault', '--'] : [process.execPath, join(root, 'scripts/vault.mjs')];
  const env = { ...process.env, INIT_CWD: root };
  const child = spawn(command, [...words, ...args], { cwd: root, env });
  let out = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')));
  // The command may end without reading it.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, errors });
    });
  });
}

const lines = ({ out }: Ran): readonly Record<string, unknown>[] => {
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};
const ids = (ran: Ran): readonly unknown[] => lines(ran).map(({ id }) => id);

let folder = '';
let vault = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-command-'));
  vault = join(folder, 'v1');
  await cp(frozen, vault, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const line = `${fixturePassphrase}\n`;

async function change(path: string, with_: (bytes: Buffer) => Buffer | void): Promise<void> {
  const bytes = await readFile(path);
  await writeFile(path, with_(bytes) ?? bytes);
}

describe('list', () => {
  test('prints one line of JSON for each entry outside the trash, the newest first, and nothing else', async () => {
    const ran = await run(['list', vault], line, 'npm');
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(ids(ran)).toEqual([free, gratitude]);
    const keys = ['id', 'template', 'entryOn', 'createdAt', 'updatedAt', 'title', 'tags', 'text', 'answers'];
    for (const entry of lines(ran)) expect(Object.keys(entry)).toEqual(keys);
    expect(lines(ran)[1]).toEqual({
      id: gratitude,
      template: 'gratitude',
      entryOn: '2026-01-01',
      createdAt: 1_767_225_601_000,
      updatedAt: 1_767_225_603_000,
      title: 'A quiet morning',
      tags: ['morning', 'home'],
      text: 'The kettle was already on when I came down. I said thank you.',
      answers: {},
    });
  });

  test('takes the recovery key, a Windows line end, no line end, and the log itself', async () => {
    const expected = [free, gratitude];
    expect(ids(await run(['list', join(vault, 'journal.jl')], recoveryKey))).toEqual(expected);
    expect(ids(await run(['list', vault], `${fixturePassphrase}\r\nmore\n`))).toEqual(expected);
    expect(ids(await run(['list', 'tests/fixtures/vaults/v1', '--all'], line))).toEqual(expected);
  });

  test('changes nothing', async () => {
    const before = await picture(vault);
    await run(['list', vault], line);
    await run(['verify', vault], 'wrong\n');
    await appendFile(join(vault, 'journal.jl'), Buffer.alloc(50));
    await rm(join(vault, 'keyring.copy'));
    const torn = await picture(vault);
    expect(torn).not.toEqual(before);
    await run(['list', vault], line);
    expect(await picture(vault)).toEqual(torn);
  });
});

describe('show, export and verify', () => {
  test('show prints one whole entry, its body included', async () => {
    const ran = await run(['show', vault, gratitude], line);
    expect(ran).toMatchObject({ code: 0, errors: '' });
    const text = expect.stringContaining('kettle') as string;
    expect(lines(ran)).toMatchObject([{ id: gratitude, trashedAt: null, body: { type: 'doc' }, text }]);
  });

  test('show of an entry that is not there, or was removed for good, is an error', async () => {
    for (const id of ['0'.repeat(32), 'c3'.repeat(16)]) {
      expect(await run(['show', vault, id], line)).toMatchObject({ code: 1, out: '' });
    }
  });

  test('export prints all entries whole, or as Markdown, or one of them', async () => {
    expect(lines(await run(['export', vault], line))).toMatchObject([
      { id: free, body: {} },
      { id: gratitude },
    ]);
    const one = await run(['export', vault, gratitude, '--markdown'], line);
    expect(one).toMatchObject({ code: 0, errors: '' });
    expect(one.out).toMatch(/^# A quiet morning\n\n2026-01-01 · gratitude · #morning · #home\n\nThe kettle/);
    const all = await run(['export', '--markdown', vault], line);
    expect(all.out.split('\n---\n')).toHaveLength(2);
  });

  test('verify says what the vault holds', async () => {
    const ran = await run(['verify', vault], line);
    expect(ran.code).toBe(0);
    expect(lines(ran)).toMatchObject([
      { kind: 'vault', ok: true, entries: 2, trashed: 0, from: '2026-01-01', to: '2026-01-02', problems: [] },
    ]);
  });
});

describe('a backup', () => {
  test('is read like the journal, alone and away from it', async () => {
    const backup = await fixtureBackup(vault, folder);
    const journal = await run(['list', vault], line);
    await rm(vault, { recursive: true });
    expect(await run(['list', backup], line)).toEqual(journal);
    expect(ids(await run(['list', backup], recoveryKey))).toEqual([free, gratitude]);
    expect(lines(await run(['verify', backup], line))).toMatchObject([
      { kind: 'backup', ok: true, closedAt: 77 },
    ]);
  });

  test('that was cut, changed or lost its header is damaged, and what can be read is listed', async () => {
    const backup = await fixtureBackup(vault, folder);
    const whole = await readFile(backup);
    const cases: readonly [string, (bytes: Buffer) => Buffer][] = [
      ['cut by a byte', (bytes) => bytes.subarray(0, -1)],
      ['without its trailer', (bytes) => bytes.subarray(0, -60)],
      ['without its header', (bytes) => bytes.fill(0, 0, 128)],
      ['without its first keyring', (bytes) => bytes.fill(0, 130, 200)],
    ];
    for (const [what, damage] of cases) {
      await writeFile(backup, damage(Buffer.from(whole)));
      const ran = await run(['list', backup], line);
      expect(ran.code, what).toBe(3);
      expect(ran.errors, what).toContain('damaged: backup');
      expect(ids(ran), what).toEqual([free, gratitude]);
      expect((await run(['list', backup], 'wrong\n')).code, what).toBe(2);
    }
  });
});

describe('what was set aside of a damaged journal', () => {
  /** The frozen vault with a damaged record, after it was set aside; the copy in its folder. */
  async function setAside(): Promise<{ readonly journal: string; readonly copy: string }> {
    const journalId = newJournalId();
    const journal = join(folder, journalId);
    await cp(vault, journal, { recursive: true });
    await change(join(journal, 'journal.jl'), (bytes) => {
      const at = bytes.indexOf(Buffer.from(free, 'hex'));
      bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
    });
    const process = startVault({ journalsDir: folder, ports: { kdf: argon2id } });
    await process.must('vault.unlock', { journalId, passphrase: fixturePassphrase });
    await process.must('journal.setAside', {});
    await process.shutdown();
    const [copy = ''] = (await readdir(journal)).filter((name) => name.includes('quarantine'));
    return { journal, copy: join(journal, copy) };
  }

  test('is told by verify, and a copy that is damaged itself is damage', async () => {
    const { journal, copy } = await setAside();
    const { size } = await stat(copy);
    const file = copy.slice(journal.length + 1);
    const ran = await run(['verify', journal], line);
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(lines(ran)).toMatchObject([
      {
        ok: true,
        entries: 1,
        setAside: [{ file, bytes: size, whole: true, madeAt: expect.any(Number) as number }],
      },
    ]);
    await change(copy, (bytes) => void (bytes[size - 1000] = (bytes[size - 1000] ?? 0) ^ 1));
    const damaged = await run(['verify', journal], line);
    expect(damaged.code).toBe(3);
    expect(damaged.errors).toContain(`${file}: this copy of a damaged log is itself damaged`);
    expect(lines(damaged)).toMatchObject([{ ok: false, entries: 1, setAside: [{ whole: false }] }]);
  });

  test('is read like the journal it was, what is damaged in it named', async () => {
    const { copy } = await setAside();
    const ran = await run(['list', copy], line);
    expect(ran.code).toBe(3);
    expect(ids(ran)).toEqual([gratitude]);
    expect(ran.errors).toContain(`record ${free}`);
    expect(lines(await run(['verify', copy], line))).toMatchObject([
      { kind: 'quarantine', ok: false, generation: 1 },
    ]);
    expect(await run(['list', copy], 'wrong\n')).toMatchObject({ code: 2, out: '' });
  });
});

describe('exit codes', () => {
  test('1: usage, nothing there, or not a vault', async () => {
    await writeFile(join(folder, 'letter.txt'), 'not a vault '.repeat(50_000));
    await mkdir(join(folder, 'empty'));
    const wrongly = [
      [],
      ['list'],
      ['open', vault],
      ['list', vault, gratitude],
      ['show', vault],
      ['show', vault, 'not-an-id'],
      ['verify', vault, '--loud'],
      ['list', join(folder, 'nothing')],
      ['list', join(folder, 'letter.txt')],
      ['list', join(folder, 'empty')],
      ['list', join(vault, 'steps.json')],
    ];
    for (const args of wrongly) {
      const ran = await run(args, line);
      expect(ran, args.join(' ')).toMatchObject({ code: 1, out: '' });
      expect(ran.errors).not.toBe('');
    }
  });

  test('2: wrong passphrase, or another recovery key', async () => {
    const another = `${'abandon '.repeat(23)}art`;
    for (const wrong of ['wrong\n', '', ` ${fixturePassphrase}\n`, `${another}\n`]) {
      const ran = await run(['list', vault], wrong);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.errors).toContain('wrong passphrase');
    }
  });

  test('3: a damaged record is named and the others are listed', async () => {
    await change(join(vault, 'journal.jl'), (bytes) => {
      const at = bytes.indexOf(Buffer.from(free, 'hex'));
      bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
    });
    const ran = await run(['list', vault], line);
    expect(ran.code).toBe(3);
    expect(ids(ran)).toEqual([gratitude]);
    expect(ran.errors).toContain(`record ${free}`);
    expect(lines(await run(['verify', vault], line))).toMatchObject([{ ok: false, entries: 1 }]);
  });

  test('3: a damaged header, or one damaged or missing keyring, costs nothing but is named', async () => {
    const all = [free, gratitude];
    await change(join(vault, 'keyring'), (bytes) => bytes.fill(0, 100, 110));
    const half = await run(['list', vault], line);
    expect(half).toMatchObject({ code: 3 });
    expect(half.errors).toBe('vault: damaged: keyring: keyring is damaged\n');
    expect(ids(half)).toEqual(all);
    await change(join(vault, 'journal.jl'), (bytes) => bytes.fill(0, 0, 128));
    const both = await run(['list', join(vault, 'journal.jl')], line);
    expect(both.errors).toContain('both copies of its header');
    expect(ids(both)).toEqual(all);
  });

  test('3: without any keyring, or without the log, nothing can be read', async () => {
    await rm(join(vault, 'journal.jl'));
    const noLog = await run(['list', vault], line);
    expect(noLog).toMatchObject({ code: 3, out: '' });
    expect(noLog.errors).toContain('journal.jl is missing');
    await cp(join(frozen, 'journal.jl'), join(vault, 'journal.jl'));
    for (const name of ['keyring', 'keyring.copy'])
      await change(join(vault, name), (bytes) => bytes.fill(1, 5, 9));
    const ran = await run(['list', vault], line);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.errors).toContain('keyring.copy is damaged');
  });

  test('4: a newer format is left alone', async () => {
    await change(join(vault, 'journal.jl'), (bytes) => {
      for (const at of [0, 64]) {
        bytes.writeUInt16BE(2, at + 8);
        bytes.set(sodium.crypto_generichash(16, bytes.subarray(at, at + 48), null), at + 48);
      }
    });
    expect(await run(['list', vault], line)).toMatchObject({ code: 4, out: '' });
    await cp(join(frozen, 'journal.jl'), join(vault, 'journal.jl'));
    await change(join(vault, 'keyring'), (bytes) => {
      const json = bytes.toString('utf8').split('\n')[0]?.replace('"version":1', '"version":2') ?? '';
      const hash = Buffer.from(sodium.crypto_generichash(32, Buffer.from(json), null)).toString('hex');
      return Buffer.from(`${json}\nblake2b-256:${hash}\n`);
    });
    expect(await run(['list', vault], line)).toMatchObject({ code: 4, out: '' });
  });
});

describe('a journal that the application has open', () => {
  test('is read as it is on the disk, and the application goes on', async () => {
    const cost = { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };
    const ports = { kdf: argon2id, chooseCost: () => Promise.resolve(cost) };
    const journalsDir = join(folder, 'journals');
    const { vault: app, journalId } = await createdVault({ journalsDir, ports });
    const id = newEntryId();
    const trashed = newEntryId();
    const entryOn = '2026-03-04' as DayOn;
    await app.must('entry.create', { id, init: { template: 'free', entryOn, title: 'While it is open' } });
    await app.must('entry.create', {
      id: trashed,
      init: { template: 'free', entryOn, title: 'Thrown away' },
    });
    await app.must('entry.save', { id: trashed, patch: { trashed: true } });
    const there = join(journalsDir, journalId);
    const before = await picture(there);
    const listed = await run(['list', there], `${passphrase}\n`);
    expect(listed).toMatchObject({ code: 0, errors: '' });
    expect(lines(listed)).toMatchObject([{ id, title: 'While it is open' }]);
    const all = await run(['list', there, '--all'], `${passphrase}\n`);
    expect(lines(all).find((entry) => entry['id'] === trashed)).toMatchObject({
      trashedAt: expect.any(Number) as number,
    });
    expect(lines(await run(['show', there, trashed], `${passphrase}\n`))).toMatchObject([
      { title: 'Thrown away' },
    ]);
    expect(await picture(there)).toEqual(before);
    await app.must('entry.save', { id, patch: { title: 'Still open' } });
    expect(lines(await run(['list', there], `${passphrase}\n`))).toMatchObject([{ title: 'Still open' }]);
    await app.shutdown();
  });
});

/** Every file of a folder with its bytes and the time of its last change. */
async function picture(of: string): Promise<unknown> {
  const names = (await readdir(of)).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(of, name);
      return [name, (await readFile(path)).toString('base64'), (await stat(path)).mtimeMs];
    }),
  );
}
