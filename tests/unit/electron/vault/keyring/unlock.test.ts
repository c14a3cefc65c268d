import { beforeAll, describe, expect, test } from 'vitest';
import { kdfBounds } from '../../../../../electron/vault/crypto/kdf.ts';
import { readySodium } from '../../../../../electron/vault/crypto/sodium.ts';
import {
  createKeyring,
  reissueRecoveryKey,
  rewrapPassphrase,
} from '../../../../../electron/vault/keyring/keyring.ts';
import { finishRekey, startRekey } from '../../../../../electron/vault/keyring/rekey.ts';
import type { Keyring, Slot } from '../../../../../electron/vault/keyring/types.ts';
import { unlockWithPassphrase, unlockWithRecoveryKey } from '../../../../../electron/vault/keyring/unlock.ts';
import { fastKdf, seededRandom } from '../../../../support/vault-parts.ts';

const cost = { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };
const passphrase = 'a long enough passphrase';
const wrong = { ok: false, error: { kind: 'wrong-passphrase' } };
const damaged = { ok: false, error: { kind: 'damaged', what: 'keyring' } };

beforeAll(readySodium);

async function made(seed = 'keyring') {
  const kdf = fastKdf();
  const random = seededRandom(seed);
  const created = await createKeyring({ passphrase, cost, kdf, random, now: 5 });
  return { ...created, kdf, random };
}

const withSlot = (keyring: Keyring, type: Slot['type'], change: (slot: Slot) => Slot): Keyring => ({
  ...keyring,
  slots: keyring.slots.map((slot) => (slot.type === type ? change(slot) : slot)),
});
const flipped = (bytes: Uint8Array): Uint8Array => bytes.map((byte, i) => (i === 3 ? byte ^ 1 : byte));

describe('unlocking', () => {
  test('yields the same vault key by passphrase and by recovery key', async () => {
    const { keyring, keys, recoveryKeyWords, kdf } = await made();
    const byPassphrase = await unlockWithPassphrase(keyring, passphrase, kdf);
    const byWords = await unlockWithRecoveryKey(keyring, recoveryKeyWords);
    expect(byPassphrase).toEqual({ ok: true, value: keys });
    expect(byWords).toEqual({ ok: true, value: keys });
  });

  test('says wrong passphrase, whatever is close to it', async () => {
    const { keyring, kdf } = await made();
    for (const typed of ['', ` ${passphrase}`, passphrase.toUpperCase(), `${passphrase} `]) {
      expect(await unlockWithPassphrase(keyring, typed, kdf)).toEqual(wrong);
    }
  });

  test('takes composed and decomposed letters for the same', async () => {
    const kdf = fastKdf();
    const random = seededRandom('nfc');
    const { keyring } = await createKeyring({ passphrase: 'caf\u00e9 au lait', cost, kdf, random, now: 1 });
    expect((await unlockWithPassphrase(keyring, 'cafe\u0301 au lait', kdf)).ok).toBe(true);
    expect((await unlockWithPassphrase(keyring, 'cafe au lait', kdf)).ok).toBe(false);
  });

  test('takes the recovery key in any case and spacing, and tells mistyped from wrong', async () => {
    const { keyring, recoveryKeyWords } = await made();
    const words = recoveryKeyWords.split(' ');
    const listed = words.map((word, i) => `${i + 1}. ${word.toUpperCase()}`).join('\n');
    expect((await unlockWithRecoveryKey(keyring, `  ${listed}\t`)).ok).toBe(true);
    const mistyped = { ok: false, error: { kind: 'mistyped-recovery-key' } };
    const swapped = [words[1], words[0], ...words.slice(2)].join(' ');
    for (const typed of [
      '',
      words.slice(1).join(' '),
      `${recoveryKeyWords} zoo`,
      swapped,
      recoveryKeyWords.replace(/^\w+/, 'xyzzy'),
    ]) {
      expect(await unlockWithRecoveryKey(keyring, typed)).toEqual(mistyped);
    }
    const other = await made('another');
    expect(await unlockWithRecoveryKey(keyring, other.recoveryKeyWords)).toEqual({
      ok: false,
      error: { kind: 'wrong-recovery-key' },
    });
  });
});

describe('a keyring somebody has changed', () => {
  test('that asks for too much or too little is refused before anything is derived', async () => {
    const { keyring, kdf } = await made();
    const before = kdf.calls();
    for (const change of [
      { memoryKiB: 4 * 1024 * 1024 },
      { memoryKiB: kdfBounds.maxMemoryKiB + 1 },
      { memoryKiB: kdfBounds.minMemoryKiB - 1 },
      { memoryKiB: 8 },
      { passes: 1_000_000 },
      { passes: kdfBounds.maxPasses + 1 },
      { passes: kdfBounds.minPasses - 1 },
      { passes: 0 },
    ]) {
      const changed = withSlot(keyring, 'passphrase', (slot) =>
        slot.kdf.name === 'argon2id13' ? { ...slot, kdf: { ...slot.kdf, ...change } } : slot,
      );
      expect(await unlockWithPassphrase(changed, passphrase, kdf)).toEqual({
        ok: false,
        error: { kind: 'unsafe-parameters' },
      });
    }
    expect(kdf.calls()).toBe(before);
  });

  test('in its wrapped key or in what the key is bound to is damage, not a wrong passphrase', async () => {
    const { keyring, kdf, recoveryKeyWords } = await made();
    for (const change of [
      (slot: Slot): Slot => ({ ...slot, wrapped: flipped(slot.wrapped) }),
      (slot: Slot): Slot => ({ ...slot, nonce: flipped(slot.nonce) }),
      (slot: Slot): Slot => ({ ...slot, id: flipped(slot.id) }),
      (slot: Slot): Slot => ({ ...slot, epoch: slot.epoch + 1 }),
    ]) {
      expect(await unlockWithPassphrase(withSlot(keyring, 'passphrase', change), passphrase, kdf)).toEqual(
        damaged,
      );
      expect(await unlockWithRecoveryKey(withSlot(keyring, 'recovery', change), recoveryKeyWords)).toEqual(
        damaged,
      );
    }
    const moved = { ...keyring, vaultId: flipped(keyring.vaultId) };
    expect(await unlockWithPassphrase(moved, passphrase, kdf)).toEqual(damaged);
  });

  test('never answers a key for a commitment that was replaced', async () => {
    const { keyring, kdf } = await made();
    const changed = withSlot(keyring, 'passphrase', (slot) => ({
      ...slot,
      commitment: flipped(slot.commitment),
    }));
    expect(await unlockWithPassphrase(changed, passphrase, kdf)).toEqual(wrong);
  });

  test('cannot take over the slot of another vault with the same passphrase', async () => {
    const { keyring, kdf } = await made();
    const other = await made('another');
    const changed = withSlot(keyring, 'passphrase', () => other.keyring.slots[0] as Slot);
    expect(await unlockWithPassphrase(changed, passphrase, kdf)).toEqual(damaged);
  });
});

describe('changing the secrets', () => {
  test('of the passphrase leaves one that works, the same vault key and the same recovery key', async () => {
    const { keyring, keys, kdf, random, recoveryKeyWords } = await made();
    const next = await rewrapPassphrase(keyring, keys, {
      passphrase: 'another passphrase',
      cost,
      kdf,
      random,
    });
    expect(next.serial).toBe(keyring.serial + 1);
    expect(await unlockWithPassphrase(next, passphrase, kdf)).toEqual(wrong);
    expect(await unlockWithPassphrase(next, 'another passphrase', kdf)).toEqual({ ok: true, value: keys });
    expect((await unlockWithRecoveryKey(next, recoveryKeyWords)).ok).toBe(true);
    const [before, after] = [keyring, next].map((ring) =>
      ring.slots.find((slot) => slot.type === 'passphrase'),
    );
    expect(after?.kdf.salt).not.toEqual(before?.kdf.salt);
    expect(after?.id).not.toEqual(before?.id);
  });

  test('of the recovery key makes the old words useless', async () => {
    const { keyring, keys, kdf, random, recoveryKeyWords } = await made();
    const next = await reissueRecoveryKey(keyring, keys, random);
    expect((await unlockWithRecoveryKey(next.keyring, recoveryKeyWords)).ok).toBe(false);
    expect(await unlockWithRecoveryKey(next.keyring, next.recoveryKeyWords)).toEqual({
      ok: true,
      value: keys,
    });
    expect((await unlockWithPassphrase(next.keyring, passphrase, kdf)).ok).toBe(true);
  });

  test('of everything keeps the earlier keys within reach of the new passphrase only, until it is done', async () => {
    const { keyring, keys, kdf, random, recoveryKeyWords } = await made();
    const once = await startRekey(keyring, keys, { passphrase: 'second passphrase', cost, kdf, random });
    const twice = await startRekey(once.keyring, once.keys, {
      passphrase: 'third passphrase',
      cost,
      kdf,
      random,
    });
    const unlocked = await unlockWithPassphrase(twice.keyring, 'third passphrase', kdf);
    expect(unlocked).toEqual({ ok: true, value: twice.keys });
    expect(unlocked.ok && unlocked.value.earlierKeys.map((key) => key.epoch)).toEqual([2, 1]);
    expect(unlocked.ok && unlocked.value.earlierKeys[1]?.bytes).toEqual(keys.vaultKey.bytes);
    for (const old of [passphrase, 'second passphrase']) {
      expect(await unlockWithPassphrase(twice.keyring, old, kdf)).toEqual(wrong);
    }
    expect((await unlockWithRecoveryKey(twice.keyring, recoveryKeyWords)).ok).toBe(false);
    const broken = {
      ...twice.keyring,
      earlier: twice.keyring.earlier.map((key) => ({
        ...key,
        epoch: key.epoch + 0,
        nonce: flipped(key.nonce),
      })),
    };
    expect(await unlockWithPassphrase(broken, 'third passphrase', kdf)).toEqual(damaged);
    const done = await unlockWithPassphrase(finishRekey(twice.keyring), 'third passphrase', kdf);
    expect(done).toEqual({ ok: true, value: { vaultKey: twice.keys.vaultKey, earlierKeys: [] } });
  });

  test('refuses costs outside the bounds, as the bug it is', async () => {
    const kdf = fastKdf();
    const choice = {
      passphrase,
      cost: { memoryKiB: 1024, passes: 1 },
      kdf,
      random: seededRandom('x'),
      now: 1,
    };
    await expect(createKeyring(choice)).rejects.toThrow('outside the bounds');
    expect(kdf.calls()).toBe(0);
  });
});
