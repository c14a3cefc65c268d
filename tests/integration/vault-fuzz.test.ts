/**
 * Random damage to every file of a vault and to a backup: never a crash or a hang, never a wrong text, at most one record
 * lost to one damaged frame. A few hundred rounds here, 10,000 flips and 2,000 cuts and splices in the slow suite. The
 * key derivation is a fast one, but in some rounds.
 */
import { cp, mkdtemp, rm, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '../../electron/vault/backup/verify-backup.ts';
import { writeBackup } from '../../electron/vault/backup/write-backup.ts';
import { runCommand } from '../../electron/vault/cli/run-command.ts';
import { argon2id } from '../../electron/vault/crypto/kdf.ts';
import { deriveEpochKeys } from '../../electron/vault/crypto/keys.ts';
import { readKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import { unlockWithPassphrase } from '../../electron/vault/keyring/unlock.ts';
import { openLog } from '../../electron/vault/log/open-log.ts';
import type { OpenLog } from '../../electron/vault/log/types.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { fixturePassphrase } from '../support/make-fixture-v1.ts';
import { MemoryFiles } from '../support/memory-files.ts';
import { numbers, seededRandom } from '../support/vault-parts.ts';
import { backupPath, folder, journal, kdf, secret } from '../unit/electron/vault/backup/backup-parts.ts';

const isSlow = process.env['TEND_SLOW'] === '1';
const rounds = isSlow
  ? { flips: 10_000, cuts: 2_000, splices: 2_000, real: 200 }
  : { flips: 400, cuts: 80, splices: 80, real: 2 };
const next = numbers(Number(process.env['VAULT_FUZZ_SEED'] ?? 5));

const names = ['keyring', 'keyring.copy', 'journal.jl'] as const;
type Name = (typeof names)[number];
type Vault = Readonly<Record<Name, Uint8Array>>;

/** The vault as written, what its records say in every version, and a backup of it. */
let whole: Vault;
let backup: Uint8Array;
const authentic = new Map<string, Set<string>>();
let newest = new Map<string, string>();

beforeAll(async () => {
  const made = await journal('fuzz', 20);
  const done = await writeBackup(made.job);
  if (!done.ok) throw new Error(done.error.kind);
  await made.open.log.close();
  const of = (name: Name): Uint8Array => made.files.bytes(`${folder}/${name}`).slice();
  whole = { keyring: of('keyring'), 'keyring.copy': of('keyring.copy'), 'journal.jl': of('journal.jl') };
  backup = made.files.bytes(backupPath).slice();
  const { open } = await opened(whole);
  if (open === null) throw new Error('The vault does not open');
  newest = textsOf(open);
  for (const { recordId } of open.records) {
    const versions = new Set<string>();
    for (const { rev } of open.log.versions(recordId)) {
      const read = await open.log.read(recordId, rev);
      if (read.ok && read.value !== null) versions.add(text(read.value));
    }
    authentic.set(recordId, versions);
  }
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const textsOf = (open: OpenLog): Map<string, string> =>
  new Map(open.records.map(({ recordId, plaintext }) => [recordId, text(plaintext)]));

async function opened(vault: Vault): Promise<{ readonly open: OpenLog | null; readonly error: string }> {
  const files = new MemoryFiles();
  await files.makeDir(folder);
  for (const name of names) files.put(`${folder}/${name}`, vault[name]);
  const read = await readKeyring(files, folder);
  if (!read.ok) return { open: null, error: read.error.kind };
  const { keyring } = read.value;
  const unlocked = await unlockWithPassphrase(keyring, secret.passphrase, kdf);
  if (!unlocked.ok) return { open: null, error: unlocked.error.kind };
  const log = await openLog(files, folder, {
    vaultId: keyring.vaultId,
    keys: deriveEpochKeys(unlocked.value.vaultKey),
    random: seededRandom('fuzz'),
    clock: { now: () => 0 },
  });
  return log.ok ? { open: log.value, error: '' } : { open: null, error: log.error.kind };
}

/** Nothing but what was once written under that id comes out. */
function expectAuthentic(open: OpenLog, where: string): void {
  for (const [id, found] of textsOf(open)) expect(authentic.get(id)?.has(found), where).toBe(true);
}

const ids = (lines: readonly string[]): string[] =>
  lines.map((line) => (JSON.parse(line) as { readonly id: string }).id);

const flipped = (bytes: Uint8Array): { readonly bytes: Uint8Array; readonly at: number } => {
  const changed = Uint8Array.from(bytes);
  const at = next(changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << next(8));
  return { bytes: changed, at };
};

/** A piece of one file written over a place in another, or pushed in between. */
function spliced(into: Uint8Array, from: Uint8Array): Uint8Array {
  const length = 1 + next(next(2) === 0 ? 600 : 20_000);
  const start = next(Math.max(1, from.length - length));
  const piece = from.slice(start, start + length);
  const at = next(into.length);
  const rest = next(2) === 0 ? into.slice(at) : into.slice(Math.min(into.length, at + piece.length));
  return Buffer.concat([into.subarray(0, at), piece, rest]);
}

describe('a vault', () => {
  test(`survives ${rounds.flips} single flipped bits with at most one record's newest version lost, and it is named`, async () => {
    for (let round = 0; round < rounds.flips; round += 1) {
      const name = names[[0, 1, 2, 2, 2, 2][next(6)] ?? 2] as Name;
      const { bytes, at } = flipped(whole[name]);
      const where = `round ${round}: ${name} at ${at}`;
      const { open, error } = await opened({ ...whole, [name]: bytes });
      expect(error, where).toBe('');
      if (open === null) continue;
      expectAuthentic(open, where);
      const found = textsOf(open);
      const lost = [...newest].filter(([id, wanted]) => found.get(id) !== wanted);
      expect(lost.length, where).toBeLessThanOrEqual(1);
      if (lost.length === 1) expect(open.report.quarantined, where).toHaveLength(1);
    }
  }, 1_200_000);

  test(`gives no wrong text after ${rounds.cuts} cuts, and says what is missing`, async () => {
    for (let round = 0; round < rounds.cuts; round += 1) {
      const name = names[[0, 1, 2, 2][next(4)] ?? 2] as Name;
      const length = next(whole[name].length);
      const where = `round ${round}: ${name} cut to ${length}`;
      const { open, error } = await opened({ ...whole, [name]: whole[name].slice(0, length) });
      if (name !== 'journal.jl') expect(error, where).toBe('');
      if (open === null) expect(error, where).toBe('damaged');
      else expectAuthentic(open, where);
    }
  }, 1_200_000);

  test(`gives no wrong text after ${rounds.splices} splices`, async () => {
    const sources = [...Object.values(whole), backup];
    for (let round = 0; round < rounds.splices; round += 1) {
      const name = names[[0, 1, 2, 2][next(4)] ?? 2] as Name;
      const bytes = spliced(whole[name], sources[next(sources.length)] as Uint8Array);
      const { open, error } = await opened({ ...whole, [name]: bytes });
      if (open === null) expect(error, `round ${round}`).toBe('damaged');
      else expectAuthentic(open, `round ${round}`);
    }
  }, 1_200_000);
});

describe('a backup', () => {
  test(`with a flip, a cut or a splice is refused as damaged, ${rounds.flips} times`, async () => {
    const files = new MemoryFiles();
    await files.makeDir('/backups');
    for (let round = 0; round < rounds.flips; round += 1) {
      const damage = [
        () => flipped(backup).bytes,
        () => backup.slice(0, next(backup.length)),
        () => spliced(backup, whole['journal.jl']),
      ];
      const bytes = (damage[[0, 0, 0, 1, 2][next(5)] ?? 0] as () => Uint8Array)();
      files.put(backupPath, bytes);
      const checked = await checkBackup(files, backupPath, secret, kdf);
      if (checked.ok) expect(Buffer.compare(bytes, backup), `round ${round}`).toBe(0);
      else expect(['damaged', 'not-a-backup'], `round ${round}`).toContain(checked.error.kind);
    }
  }, 1_200_000);
});

describe('the command', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vault-fuzz-'));
    await cp(join(import.meta.dirname, '../fixtures/vaults/v1'), dir, { recursive: true });
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test(`reads what is left with the real key derivation, ${rounds.real} times`, async () => {
    const list = async (): Promise<{
      readonly code: number;
      readonly lines: readonly string[];
      readonly told: string;
    }> => {
      let out = '';
      let told = '';
      const code = await runCommand(['list', dir], {
        files: realFiles,
        kdf: argon2id,
        resolve: (path) => path,
        firstLine: async () => fixturePassphrase,
        out: (part) => (out += part),
        tell: (part) => (told += part),
      });
      return { code, lines: out.split('\n').slice(0, -1), told };
    };
    const all = await list();
    expect(all).toMatchObject({ code: 0 });
    for (let round = 0; round < rounds.real; round += 1) {
      const name = names[next(3)] as Name;
      const good = await readFile(join(dir, name));
      const { bytes, at } = flipped(good);
      await writeFile(join(dir, name), bytes);
      const { code, lines, told } = await list();
      const where = `round ${round}: ${name} at ${at}: ${told}`;
      expect(code, where).toBe(3);
      // Where the newest version of an entry is lost, the one before it is listed.
      const asBefore = all.lines.filter((line) => lines.includes(line));
      expect(asBefore.length, where).toBeGreaterThanOrEqual(all.lines.length - 1);
      expect(ids(all.lines)).toEqual(expect.arrayContaining(ids(lines)));
      await writeFile(join(dir, name), good);
    }
  }, 1_200_000);
});
