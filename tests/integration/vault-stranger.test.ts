/**
 * A reader in another language, written from docs/vault-format.md alone (tests/support/stranger/read_vault.py), against
 * vaults and backups that the real vault process wrote. Needs Python 3 with PyNaCl (Debian: python3-nacl); says so and
 * skips where that is missing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureBackup } from '../support/fixture-backup.ts';
import { fixturePassphrase } from '../support/make-fixture-v1.ts';

const reader = join(import.meta.dirname, '../support/stranger/read_vault.py');
const frozen = join(import.meta.dirname, '../fixtures/vaults/v1');
const recoveryKey =
  /Recovery key: `([^`]+)`/.exec(await readFile(join(frozen, 'README.md'), 'utf8'))?.[1] ?? '';
/** Debian's own first: it is the one that Debian's packages belong to. */
const python = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import nacl'], { stdio: 'ignore' }).status === 0,
);
if (python === undefined)
  console.warn('skipped: a reader in Python (no Python 3 with PyNaCl on this machine)');

type Ran = { readonly code: number | null; readonly out: string; readonly errors: string };
let folder = '';
let words = '';

function read(file: string, secret: string): Promise<Ran> {
  const child = spawn(python ?? '', [reader, file, words]);
  let out = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (errors += part.toString('utf8')));
  child.stdin.end(`${secret}\n`);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, out, errors });
    });
  });
}

type Step = { readonly recordId: string; readonly rev: number; readonly payload: string };

/** What the frozen vault's own description says is the newest of every record. */
async function expected(): Promise<readonly unknown[]> {
  const sessions = JSON.parse(
    await readFile(join(frozen, 'steps.json'), 'utf8'),
  ) as readonly (readonly Step[])[];
  const newest = new Map(sessions.flat().map((step) => [step.recordId, step]));
  return [...newest.values()]
    .toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1))
    .map(({ recordId, rev, payload }) => ({ id: recordId, rev, ...(JSON.parse(payload) as object) }));
}

const records = ({ out }: Ran): readonly unknown[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

describe.skipIf(python === undefined)('a reader written from the format’s description alone', () => {
  let backup = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stranger-'));
    words = join(folder, 'words.txt');
    await writeFile(words, wordlist.join('\n'));
    const vault = join(folder, 'vault');
    await cp(frozen, vault, { recursive: true });
    const made = await fixtureBackup(vault, folder);
    backup = join(folder, 'away', 'moved.bin');
    await cp(made, backup);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('opens a vault with the passphrase and with the recovery key, and finds every record', async () => {
    expect(await read(frozen, fixturePassphrase)).toMatchObject({ code: 0, errors: '' });
    expect(records(await read(frozen, fixturePassphrase))).toEqual(await expected());
    expect(records(await read(frozen, recoveryKey))).toEqual(await expected());
  });

  test('opens a backup alone, away from its journal, and finds the same', async () => {
    const ran = await read(backup, fixturePassphrase);
    expect(ran).toMatchObject({ code: 0, errors: '' });
    expect(records(ran)).toEqual(await expected());
    expect(records(await read(backup, recoveryKey))).toEqual(records(ran));
  });

  test('tells a wrong passphrase from damage', async () => {
    expect(await read(backup, 'not this one')).toMatchObject({ code: 2, out: '' });
    const damaged = join(folder, 'damaged.bin');
    await copyFile(backup, damaged);
    const bytes = await readFile(damaged);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(damaged, bytes);
    expect(await read(damaged, fixturePassphrase)).toMatchObject({ code: 3, out: '' });
  });
});
