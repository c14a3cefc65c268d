import { beforeAll, describe, expect, test } from 'vitest';
import { kdfBounds } from '../../../../../electron/vault/crypto/kdf.ts';
import { readySodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { readKeyring, writeKeyring } from '../../../../../electron/vault/keyring/keyring-files.ts';
import { encodeKeyring } from '../../../../../electron/vault/keyring/keyring-format.ts';
import type { Keyring } from '../../../../../electron/vault/keyring/types.ts';
import { createKeyring, rewrapPassphrase } from '../../../../../electron/vault/keyring/keyring.ts';
import { unlockWithPassphrase } from '../../../../../electron/vault/keyring/unlock.ts';
import type { Fault } from '../../../../support/memory-files.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { fastKdf, numbers, seededRandom } from '../../../../support/vault-parts.ts';

const dir = '/vault';
const main = '/vault/keyring';
const copy = '/vault/keyring.copy';
const cost = { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };

const kdf = fastKdf();
let keyring: Keyring;
let changed: Keyring;

beforeAll(async () => {
  await readySodium();
  const random = seededRandom('files');
  const created = await createKeyring({ passphrase: 'the old passphrase', cost, kdf, random, now: 5 });
  keyring = created.keyring;
  changed = await rewrapPassphrase(keyring, created.keys, {
    passphrase: 'the new passphrase',
    cost,
    kdf,
    random,
  });
});

async function made() {
  const files = new MemoryFiles();
  expect(await writeKeyring(files, dir, keyring)).toEqual({ ok: true, value: { copyPending: false } });
  return { files };
}

const damage = (files: MemoryFiles, path: string, at: number): void => {
  const bytes = files.bytes(path).slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  files.put(path, bytes);
};

describe('the two copies of a keyring', () => {
  test('are the same, and survive a power cut', async () => {
    const { files } = await made();
    files.powerCut();
    expect(files.bytes(main)).toEqual(files.bytes(copy));
    expect(await readKeyring(files, dir)).toEqual({ ok: true, value: { keyring, repairedCopy: false } });
  });

  test('repair each other, wherever one of them is damaged or gone', async () => {
    const next = numbers(3);
    for (const path of [main, copy]) {
      for (let round = 0; round < 60; round += 1) {
        const { files } = await made();
        const good = files.bytes(path).slice();
        if (round === 0) files.remove(path);
        else if (round === 1) files.put(path, new Uint8Array(0));
        else damage(files, path, next(good.length - 1));
        expect(await readKeyring(files, dir)).toEqual({ ok: true, value: { keyring, repairedCopy: true } });
        files.powerCut();
        expect(files.bytes(path)).toEqual(good);
      }
    }
  }, 60_000);

  test('are damage when neither is whole, missing when neither is there, too new when one is', async () => {
    const { files } = await made();
    damage(files, main, 10);
    damage(files, copy, 700);
    expect(await readKeyring(files, dir)).toEqual({ ok: false, error: { kind: 'damaged', what: 'keyring' } });
    expect(await readKeyring(new MemoryFiles(), dir)).toEqual({ ok: false, error: { kind: 'missing' } });
  });

  test('that differ: the one written later counts, and the older secret is gone from both', async () => {
    const { files } = await made();
    files.put(copy, encodeKeyring(changed));
    expect(await readKeyring(files, dir)).toEqual({
      ok: true,
      value: { keyring: changed, repairedCopy: true },
    });
    expect(files.bytes(main)).toEqual(encodeKeyring(changed));
    files.put(copy, encodeKeyring(keyring));
    expect(await readKeyring(files, dir)).toMatchObject({ ok: true, value: { keyring: changed } });
    expect(files.bytes(copy)).toEqual(encodeKeyring(changed));
  });

  test('can be read where nothing can be written', async () => {
    const { files } = await made();
    damage(files, copy, 9);
    files.fault = (call) => (['write', 'unlink', 'rename'].includes(call.op) ? { code: 'EROFS' } : null);
    expect(await readKeyring(files, dir)).toEqual({ ok: true, value: { keyring, repairedCopy: false } });
  });

  test('that cannot be read are a failure of the disk, not damage', async () => {
    const { files } = await made();
    files.fault = (call) => (call.op === 'open' ? { code: 'EACCES' } : null);
    expect(await readKeyring(files, dir)).toEqual({
      ok: false,
      error: { kind: 'storage', reason: 'no-permission' },
    });
  });
});

describe('a fault or a power cut at any single file call of a change of passphrase', () => {
  const faults: readonly Fault[] = [
    { code: 'ENOSPC' },
    { code: 'EIO' },
    { code: 'EIO', late: true },
    { code: 'EACCES' },
    { short: 0 },
    { short: 5 },
  ];
  test('leaves exactly one passphrase that works, and the answer says which', async () => {
    let tried = 0;
    for (const isPowerCut of [false, true]) {
      for (const fault of faults) {
        for (let index = 0; index < 60; index += 1) {
          const { files } = await made();
          const base = files.calls.length;
          files.fault = (call) => {
            if (call.index !== base + index)
              return isPowerCut && call.index > base + index ? { code: 'EIO' } : null;
            return 'short' in fault && call.op !== 'write' ? null : fault;
          };
          const written = await writeKeyring(files, dir, changed);
          if (files.calls.length <= base + index) break;
          tried += 1;
          files.fault = () => null;
          if (isPowerCut) files.powerCut();
          const read = await readKeyring(files, dir);
          expect(read.ok, `${JSON.stringify(fault)} at ${index}`).toBe(true);
          if (!read.ok) continue;
          const works = async (passphrase: string): Promise<boolean> =>
            (await unlockWithPassphrase(read.value.keyring, passphrase, kdf)).ok;
          const [oldWorks, newWorks] = [await works('the old passphrase'), await works('the new passphrase')];
          expect(oldWorks).toBe(!newWorks);
          if (!isPowerCut && written.ok) expect(newWorks).toBe(true);
          // One whole keyring is left in both places, and nothing of the other.
          expect(files.bytes(main)).toEqual(files.bytes(copy));
          expect(files.bytes(main)).toEqual(encodeKeyring(read.value.keyring));
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  }, 60_000);
});
