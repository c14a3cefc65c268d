import { beforeAll, describe, expect, test } from 'vitest';
import { kdfBounds } from '../../../../../electron/vault/crypto/kdf.ts';
import { readySodium, sodium } from '../../../../../electron/vault/crypto/sodium.ts';
import {
  decodeKeyring,
  encodeKeyring,
  maxKeyringBytes,
} from '../../../../../electron/vault/keyring/keyring-format.ts';
import { createKeyring } from '../../../../../electron/vault/keyring/keyring.ts';
import { fastKdf, seededRandom } from '../../../../support/vault-parts.ts';

const cost = { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };
beforeAll(readySodium);

async function made() {
  const random = seededRandom('format');
  return createKeyring({ passphrase: 'a long enough passphrase', cost, kdf: fastKdf(), random, now: 5 });
}

/** Changes the JSON and writes the checksum that fits it, as somebody does who means to. */
function forged(bytes: Uint8Array, change: (parsed: any) => unknown): Uint8Array {
  const line = JSON.stringify(change(JSON.parse(Buffer.from(bytes).toString().split('\n')[0] ?? '')));
  const sum = Buffer.from(sodium.crypto_generichash(32, line, null)).toString('hex');
  return Buffer.from(`${line}\nblake2b-256:${sum}\n`);
}

describe('the keyring as bytes', () => {
  test('comes back as it was, and the same keyring gives the same bytes', async () => {
    const { keyring } = await made();
    const bytes = encodeKeyring(keyring);
    expect(decodeKeyring(bytes)).toEqual({ kind: 'good', keyring });
    expect(encodeKeyring(keyring)).toEqual(bytes);
    expect(Buffer.from(bytes).toString().split('\n')).toHaveLength(3);
  });

  test('holds neither the passphrase, the vault key nor the recovery key', async () => {
    const { keyring, keys, recoveryKeyWords } = await made();
    const written = Buffer.from(encodeKeyring(keyring)).toString();
    expect(written).not.toContain('passphrase"a long');
    expect(written).not.toContain(Buffer.from(keys.vaultKey.bytes).toString('hex'));
    expect(written).not.toContain(recoveryKeyWords.split(' ').slice(0, 2).join(' '));
  });

  test('is damaged by every flipped bit, and nothing of it is used then', async () => {
    const bytes = encodeKeyring((await made()).keyring);
    const accepted: number[] = [];
    for (let bit = 0; bit < (bytes.length - 1) * 8; bit += 1) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      if (decodeKeyring(changed).kind !== 'damaged') accepted.push(bit);
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  test('is damaged when it is cut short, empty or far too long', async () => {
    const bytes = encodeKeyring((await made()).keyring);
    for (let size = 0; size < bytes.length - 1; size += 13) {
      expect(decodeKeyring(bytes.slice(0, size)).kind).toBe('damaged');
    }
    const long = forged(bytes, (parsed) => ({ ...parsed, more: 'x'.repeat(maxKeyringBytes) }));
    expect(decodeKeyring(long).kind).toBe('damaged');
  });

  test('of a newer version says so, whatever else is in it', async () => {
    const bytes = encodeKeyring((await made()).keyring);
    const newer = forged(bytes, () => ({ format: 'tend-keyring', version: 2, other: [1] }));
    expect(decodeKeyring(newer)).toEqual({ kind: 'too-new', formatVersion: 2 });
  });

  test('with a fitting checksum but a wrong shape is refused', async () => {
    const bytes = encodeKeyring((await made()).keyring);
    const changes: ((parsed: any) => unknown)[] = [
      () => null,
      () => [],
      (p) => ({ ...p, format: 'other' }),
      (p) => ({ ...p, version: 0 }),
      (p) => ({ ...p, version: '1' }),
      (p) => ({ ...p, vaultId: p.vaultId.slice(2) }),
      (p) => ({ ...p, vaultId: 'zz'.repeat(16) }),
      (p) => ({ ...p, serial: -1 }),
      (p) => ({ ...p, slots: [] }),
      (p) => ({ ...p, slots: [p.slots[0], p.slots[0]] }),
      (p) => ({ ...p, slots: [p.slots[0], { ...p.slots[0], id: p.slots[1].id }] }),
      (p) => ({ ...p, slots: Array(500).fill(p.slots[0]) }),
      (p) => ({ ...p, slots: [p.slots[0], { ...p.slots[1], epoch: 2 }] }),
      (p) => ({ ...p, slots: [{ ...p.slots[0], type: 'other' }, p.slots[1]] }),
      (p) => ({ ...p, slots: [{ ...p.slots[0], kdf: p.slots[1].kdf }, p.slots[1]] }),
      (p) => ({ ...p, slots: [{ ...p.slots[0], kdf: { ...p.slots[0].kdf, lanes: 4 } }, p.slots[1]] }),
      (p) => ({ ...p, slots: [{ ...p.slots[0], kdf: { ...p.slots[0].kdf, passes: 3.5 } }, p.slots[1]] }),
      (p) => ({ ...p, slots: [{ ...p.slots[0], wrapped: p.slots[0].wrapped + '00' }, p.slots[1]] }),
      (p) => ({ ...p, earlier: [{ epoch: 1, nonce: '00'.repeat(24), wrapped: '00'.repeat(48) }] }),
      (p) => ({ ...p, surprise: 1 }),
    ];
    for (const [i, change] of changes.entries()) {
      expect(decodeKeyring(forged(bytes, change)).kind, `change ${i}`).toBe('damaged');
    }
  });
});
