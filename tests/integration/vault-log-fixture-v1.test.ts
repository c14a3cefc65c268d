/** The frozen vault of format version 1: what was written with it can be read for ever, and is written the same. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { argon2id } from '../../electron/vault/crypto/kdf.ts';
import { deriveEpochKeys } from '../../electron/vault/crypto/keys.ts';
import { systemRandom } from '../../electron/vault/crypto/random.ts';
import { readKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../electron/vault/keyring/unlock.ts';
import { openLog } from '../../electron/vault/log/open-log.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { isTombstone } from '../../electron/vault/store/tombstone.ts';
import { toHex } from '../../src/lib/bytes.ts';
import { decodeRecord } from '../../src/domain/codec/record-codec.ts';
import { fixtureCreatedAt, fixturePassphrase, makeFixtureV1 } from '../support/make-fixture-v1.ts';
import type { Save, Sessions } from '../support/make-fixture-v1.ts';

const frozen = join(import.meta.dirname, '../fixtures/vaults/v1');
const recoveryKey =
  'gloom summer calm match cloud speed screen scene duck mixed depend chronic equip cinnamon ancient empower interest fold dismiss luxury unable alter about library';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-log-fixture-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const steps = async (): Promise<Sessions> =>
  JSON.parse(await readFile(join(frozen, 'steps.json'), 'utf8')) as Sessions;

async function opened(by: 'passphrase' | 'recovery key') {
  const dir = join(folder, 'v1');
  await cp(frozen, dir, { recursive: true });
  const read = await readKeyring(realFiles, dir);
  if (!read.ok) throw new Error(read.error.kind);
  const { keyring } = read.value;
  const keys =
    by === 'passphrase'
      ? await unlockWithPassphrase(keyring, fixturePassphrase, argon2id)
      : await unlockWithRecoveryKey(keyring, recoveryKey);
  if (!keys.ok) throw new Error(keys.error.kind);
  const context = {
    vaultId: keyring.vaultId,
    keys: deriveEpochKeys(keys.value.vaultKey),
    random: systemRandom,
    clock: { now: () => 0 },
  };
  const log = await openLog(realFiles, dir, context);
  if (!log.ok) throw new Error(log.error.kind);
  return { dir, keyring, ...log.value };
}

describe('the frozen vault of version 1', () => {
  test.each(['passphrase', 'recovery key'] as const)(
    'opens by %s with exactly what was written',
    async (by) => {
      const { keyring, records, report, log } = await opened(by);
      expect(toHex(keyring.vaultId)).toBe('5e995cc25d180f52263ae563b958fcc4');
      expect(keyring.createdAt).toBe(fixtureCreatedAt);
      const newest = new Map<string, Save>();
      for (const save of (await steps()).flat()) newest.set(save.recordId, save);
      const found = records.map(({ recordId, rev, plaintext }) => ({
        recordId,
        rev,
        payload: new TextDecoder().decode(plaintext),
      }));
      const byId = (a: Save, b: Save): number => (a.recordId < b.recordId ? -1 : 1);
      expect(found.sort(byId)).toEqual([...newest.values()].sort(byId));
      expect(report).toMatchObject({
        frames: 14,
        quarantined: [],
        brokenLinks: [],
        staleRecords: [],
        mended: 0,
        tornTail: null,
        manifest: { kind: 'verified', seq: 13, count: 6, at: Date.UTC(2026, 0, 3) },
        cleanClose: true,
        header: 'good',
        readOnly: null,
      });
      expect(log.head()).toMatchObject({ generation: 1, seq: 14 });
      await log.close();
    },
  );

  test('keeps its older versions readable', async () => {
    const { log } = await opened('recovery key');
    for (const save of (await steps()).flat()) {
      const read = await log.read(save.recordId, save.rev);
      expect(read.ok && read.value !== null && new TextDecoder().decode(read.value)).toBe(save.payload);
    }
    await log.close();
  });

  test('holds records that are read as what they are', async () => {
    const { records, log } = await opened('recovery key');
    const kinds = records
      .filter(({ plaintext }) => !isTombstone(plaintext))
      .map(({ plaintext }) => {
        const decoded = decodeRecord(plaintext);
        return decoded.ok ? decoded.value.kind : decoded.error.kind;
      });
    expect(kinds.sort()).toEqual(['entry', 'entry', 'hard-day', 'journal', 'profile']);
    await log.close();
  });

  test('is not changed by being opened and closed', async () => {
    const { dir, log } = await opened('recovery key');
    await log.close();
    for (const name of ['keyring', 'keyring.copy', 'journal.jl']) {
      expect(await readFile(join(dir, name))).toEqual(await readFile(join(frozen, name)));
    }
  });

  test('is written again byte for byte from the same seed', async () => {
    const dir = join(folder, 'again');
    const made = await makeFixtureV1(realFiles, dir, await steps());
    expect(made.recoveryKeyWords).toBe(recoveryKey);
    for (const name of ['keyring', 'keyring.copy', 'journal.jl']) {
      expect(await readFile(join(dir, name)), name).toEqual(await readFile(join(frozen, name)));
    }
  });
});
