/**
 * Thousands of hostile calls (50,000 in the slow suite) over every channel of the real vault process on real files, locked and unlocked: each is answered by
 * a result of the contract, none is a bug, nothing is written outside the journals' folder, no answer holds a key or the
 * passphrase, and what had been written is there afterwards.
 */
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallName } from '../../electron/contract/vault-calls.ts';
import { callsAllowedWhileLocked } from '../../electron/contract/vault-calls.ts';
import { vaultCallSchemas } from '../../electron/contract/vault-schemas.ts';
import { readKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import { unlockWithPassphrase } from '../../electron/vault/keyring/unlock.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { bodyOf, day } from '../support/entries.ts';
import { fitting, spoiled } from '../support/values-for-schema.ts';
import { numbers } from '../support/vault-parts.ts';
import {
  fastKdf,
  journalsFolder,
  newEntryId,
  passphrase,
  removeFolder,
  startVault,
  unlockedVault,
} from '../support/vault-process.ts';
import type { TestVault } from '../support/vault-process.ts';

const rounds = process.env['TEND_SLOW'] === '1' ? 50_000 : 8_000;
const names = Object.keys(vaultCallSchemas) as readonly CallName[];

let parent = '';
let journalsDir = '';
beforeEach(async () => {
  parent = await journalsFolder();
  journalsDir = path.join(parent, 'profile', 'journals');
  await mkdir(journalsDir, { recursive: true });
});
afterEach(() => removeFolder(parent));

/** A keyring's secrets as an answer could carry them. */
async function secretsOf(journalId: string): Promise<readonly string[]> {
  const read = await readKeyring(realFiles, path.join(journalsDir, journalId));
  if (!read.ok) throw new Error(read.error.kind);
  const unlocked = await unlockWithPassphrase(read.value.keyring, passphrase, fastKdf);
  if (!unlocked.ok) throw new Error(unlocked.error.kind);
  const key = Buffer.from(unlocked.value.vaultKey.bytes);
  return [key.toString('hex'), key.toString('base64'), JSON.stringify([...key]), passphrase];
}

async function send(vault: TestVault, name: string, args: unknown): Promise<unknown> {
  const result = await vault.call(name as 'entry.get', args as never);
  if (typeof result !== 'object' || typeof result.ok !== 'boolean') throw new Error('Not a result');
  if (!result.ok && typeof result.error.kind !== 'string') throw new Error('An error without its kind');
  return result;
}

test(`${rounds} hostile calls find no way in, out or through`, async () => {
  const next = numbers(Number(process.env['VAULT_CALLS_SEED'] ?? 21));
  let now = 1_800_000_000_000;
  // Hours pass between calls, so that no delay after a wrong passphrase hides the calls behind it.
  const clock = { now: (): number => (now += 3_600_000) };
  const vault = startVault({ journalsDir, ports: { clock } });
  const { journalId } = await vault.must('vault.create', { passphrase });
  const id = newEntryId();
  await vault.must('entry.create', { id, init: { template: 'free', entryOn: day('2026-05-04') } });
  await vault.must('entry.save', { id, patch: { title: 'Kept', body: bodyOf('kept words') } });
  const secrets = await secretsOf(journalId);

  let refused = 0;
  for (let n = 0; n < rounds; n += 1) {
    const name = names[next(names.length)] ?? 'entry.get';
    const good = fitting(vaultCallSchemas[name], next);
    // A fitting call now and then; journals are made seldom, since each is a folder.
    const args = next(8) === 0 && name !== 'vault.create' ? good : spoiled(good, next);
    const answer = JSON.stringify(await send(vault, next(50) === 0 ? `${name}x` : name, args));
    if (answer.includes('"invalid-call"')) refused += 1;
    for (const secret of secrets) expect(answer.includes(secret), `${name}, round ${n}`).toBe(false);
    if (n % 500 === 499) await vault.must('vault.unlock', { journalId, passphrase });
  }
  expect(vault.bugs).toEqual([]);
  expect(refused).toBeGreaterThan(rounds / 4);
  expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  expect(await readdir(parent)).toEqual(['profile']);
  expect(await readdir(path.join(parent, 'profile'))).toEqual(['journals']);
  for (const folder of await readdir(journalsDir)) expect(folder).toMatch(/^[0-9a-f]{32}$/);
  await vault.shutdown();

  const again = await unlockedVault({ journalsDir }, journalId);
  expect(await again.must('entry.get', { id })).toMatchObject({ title: 'Kept', body: bodyOf('kept words') });
  await again.shutdown();
});

test('while locked every call but those named for it is refused, whatever it carries', async () => {
  const next = numbers(4);
  const vault = startVault({ journalsDir });
  for (const name of names.filter((one) => !callsAllowedWhileLocked.includes(one))) {
    for (let n = 0; n < 50; n += 1) {
      const good = fitting(vaultCallSchemas[name], next);
      const answer = await send(vault, name, n % 2 === 0 ? good : spoiled(good, next));
      expect(answer, name).toEqual({ ok: false, error: { kind: 'locked' } });
    }
  }
  expect(vault.bugs).toEqual([]);
  await vault.shutdown();
});
