import { argon2id as hashWasmArgon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../../../../src/lib/bytes.ts';
import { calibrateKdf, costFor, defaultKdfCost } from '../../../../../electron/vault/crypto/calibrate.ts';
import { argon2id, areSafeKdfParams, kdfBounds } from '../../../../../electron/vault/crypto/kdf.ts';
import { readySodium, sodium } from '../../../../../electron/vault/crypto/sodium.ts';

const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
const utf8 = new TextEncoder();
const floor = { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };

describe('Argon2id', () => {
  test('gives the published answer of the reference implementation', async () => {
    await readySodium();
    // phc-winner-argon2, test.c: version 0x13, Argon2id, t=2, m=2^16 KiB, p=1, "password", "somesalt" has a salt of 8
    // bytes, which libsodium does not take; hash-wasm is held to it, and libsodium to hash-wasm below.
    const published = await hashWasmArgon2id({
      password: 'password',
      salt: utf8.encode('somesalt'),
      iterations: 2,
      memorySize: 65536,
      parallelism: 1,
      hashLength: 32,
      outputType: 'hex',
    });
    expect(published).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  test('is the same in two independent implementations', async () => {
    await readySodium();
    for (const [password, memoryKiB, passes] of [
      ['password', 65536, 3],
      ['correct horse battery staple', 65536, 4],
      ['Stra\u00dfe \u{1f511}', 70000, 3],
      ['x'.repeat(1000), 65536, 3],
    ] as const) {
      const other = await hashWasmArgon2id({
        password: utf8.encode(password),
        salt,
        iterations: passes,
        memorySize: memoryKiB,
        parallelism: 1,
        hashLength: 64,
        outputType: 'hex',
      });
      const bytes = utf8.encode(password);
      expect(toHex(await argon2id.derive(bytes, { memoryKiB, passes, salt }))).toBe(other);
    }
  }, 60_000);

  test('is Argon2id and not one of its siblings', async () => {
    await readySodium();
    const ours = await argon2id.derive(utf8.encode('password'), { ...floor, salt });
    const sibling = sodium.crypto_pwhash(
      64,
      'password',
      salt,
      3,
      65536 * 1024,
      sodium.crypto_pwhash_ALG_ARGON2I13,
    );
    expect(toHex(ours)).not.toBe(toHex(sibling));
  }, 30_000);
});

describe('the bounds of key derivation', () => {
  test('take the floor and the ceiling, and nothing beyond', () => {
    const good = { ...defaultKdfCost, salt };
    expect(areSafeKdfParams(good)).toBe(true);
    expect(areSafeKdfParams({ ...floor, salt })).toBe(true);
    expect(areSafeKdfParams({ memoryKiB: kdfBounds.maxMemoryKiB, passes: kdfBounds.maxPasses, salt })).toBe(
      true,
    );
    for (const bad of [
      { memoryKiB: 4 * 1024 * 1024 },
      { memoryKiB: kdfBounds.maxMemoryKiB + 1 },
      { memoryKiB: kdfBounds.minMemoryKiB - 1 },
      { memoryKiB: Number.NaN },
      { passes: 1_000_000 },
      { passes: 21 },
      { passes: 2 },
      { passes: 3.5 },
      { salt: salt.slice(1) },
    ]) {
      expect(areSafeKdfParams({ ...good, ...bad }), JSON.stringify(bad)).toBe(false);
    }
  });

  test('hold for the derivation itself', async () => {
    await expect(argon2id.derive(salt, { memoryKiB: 8, passes: 1, salt })).rejects.toThrow(
      'outside its bounds',
    );
  });
});

describe('calibration', () => {
  test('lands between 0.7 and 1.0 seconds on any computer that can', () => {
    for (let trialMs = 120; trialMs <= 1333; trialMs += 1) {
      const cost = costFor(trialMs);
      const lands = (trialMs / defaultKdfCost.passes) * cost.passes;
      expect(areSafeKdfParams({ ...cost, salt })).toBe(true);
      if (trialMs >= 170) expect(lands, `${trialMs}`).toBeGreaterThanOrEqual(690);
      expect(lands, `${trialMs}`).toBeLessThanOrEqual(1010);
    }
  });

  test('never goes below the floor nor above the ceiling', () => {
    expect(costFor(20_000)).toEqual(floor);
    expect(costFor(0)).toEqual({ ...defaultKdfCost, passes: kdfBounds.maxPasses });
  });

  test('measures one derivation at the default cost', async () => {
    const asked: unknown[] = [];
    let now = 0;
    const kdf = {
      derive: async (_: Uint8Array, { memoryKiB, passes }: { memoryKiB: number; passes: number }) => {
        asked.push({ memoryKiB, passes });
        now += 425;
        return new Uint8Array(64);
      },
    };
    expect(await calibrateKdf(kdf, () => now)).toEqual({ ...defaultKdfCost, passes: 8 });
    expect(asked).toEqual([defaultKdfCost]);
  });
});
