import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2b } from '@noble/hashes/blake2.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { deriveEpochKeys, subkey } from '../../../../../electron/vault/crypto/keys.ts';
import { pad } from '../../../../../electron/vault/crypto/padding.ts';
import { systemRandom } from '../../../../../electron/vault/crypto/random.ts';
import { openBody, sealBody } from '../../../../../electron/vault/crypto/seal.ts';
import { equalSecrets, readySodium, sodium, wipe } from '../../../../../electron/vault/crypto/sodium.ts';
import {
  unwrapEarlierKey,
  unwrapKey,
  wrapEarlierKey,
  wrapKey,
} from '../../../../../electron/vault/crypto/wrap.ts';
import type { WrapContext } from '../../../../../electron/vault/crypto/wrap.ts';
import { fromHex, toHex } from '../../../../../src/lib/bytes.ts';

beforeAll(readySodium);
const hex = (text: string): Uint8Array => fromHex(text) ?? new Uint8Array(0);

/** draft-irtf-cfrg-xchacha-03, A.3.1 */
const draft = {
  plaintext: new TextEncoder().encode(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  ),
  associated: hex('50515253c0c1c2c3c4c5c6c7'),
  key: hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f'),
  nonce: hex('404142434445464748494a4b4c4d4e4f5051525354555657'),
  sealed:
    'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216' +
    'cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e' +
    'c0875924c1c7987947deafd8780acf49',
};

describe('XChaCha20-Poly1305', () => {
  test('gives the answer of the draft that defines it', () => {
    const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      draft.plaintext,
      draft.associated,
      null,
      draft.nonce,
      draft.key,
    );
    expect(toHex(sealed)).toBe(draft.sealed);
  });

  test('of a sealed body is what an independent implementation makes of the padded text', () => {
    const text = new TextEncoder().encode('a body');
    const sealed = sealBody(text, draft.associated, draft.nonce, draft.key);
    expect(toHex(sealed)).toBe(
      toHex(xchacha20poly1305(draft.key, draft.nonce, draft.associated).encrypt(pad(text))),
    );
  });
});

describe('a sealed body', () => {
  test('opens to what was sealed, and to nothing after any change', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(), fc.nat({ max: 7 }), (data, where, bit) => {
        const sealed = sealBody(data, draft.associated, draft.nonce, draft.key);
        expect(openBody(sealed, draft.associated, draft.nonce, draft.key)).toEqual(data);
        const at = where % sealed.length;
        sealed[at] = (sealed[at] ?? 0) ^ (1 << bit);
        expect(openBody(sealed, draft.associated, draft.nonce, draft.key)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('does not open under other associated data, another nonce or another key', () => {
    const sealed = sealBody(draft.plaintext, draft.associated, draft.nonce, draft.key);
    const other = (bytes: Uint8Array): Uint8Array => bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte));
    expect(openBody(sealed, other(draft.associated), draft.nonce, draft.key)).toBeNull();
    expect(openBody(sealed, draft.associated, other(draft.nonce), draft.key)).toBeNull();
    expect(openBody(sealed, draft.associated, draft.nonce, other(draft.key))).toBeNull();
    for (const length of [0, 1, 15, 16, 17]) {
      expect(openBody(sealed.slice(0, length), draft.associated, draft.nonce, draft.key)).toBeNull();
    }
  });

  test('that authenticates but is not padded as we pad is refused', () => {
    const bare = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
      new Uint8Array(256).fill(1),
      draft.associated,
      null,
      draft.nonce,
      draft.key,
    );
    expect(openBody(bare, draft.associated, draft.nonce, draft.key)).toBeNull();
  });
});

describe('subkeys', () => {
  test('are BLAKE2b-256 keyed with the vault key over the label, as an independent implementation makes them', () => {
    const label = new TextEncoder().encode('tend.v1.record');
    expect(toHex(subkey(draft.key, 'tend.v1.record'))).toBe(
      toHex(blake2b(label, { key: draft.key, dkLen: 32 })),
    );
  });

  test('differ from each other and from the vault key', () => {
    const { record, manifest } = deriveEpochKeys({ epoch: 1, bytes: draft.key });
    expect(new Set([record, manifest, draft.key].map(toHex)).size).toBe(3);
  });
});

describe('a wrapped key', () => {
  const context: WrapContext = {
    vaultId: new Uint8Array(16).fill(1),
    slotId: new Uint8Array(16).fill(2),
    slotType: 'passphrase',
    epoch: 1,
    kdf: { name: 'argon2id13', memoryKiB: 65536, passes: 3 },
    salt: new Uint8Array(16).fill(3),
  };
  const changes: Partial<WrapContext>[] = [
    { vaultId: new Uint8Array(16).fill(9) },
    { slotId: new Uint8Array(16).fill(9) },
    { slotType: 'recovery' },
    { epoch: 2 },
    { kdf: { ...context.kdf, memoryKiB: 65537 } },
    { kdf: { ...context.kdf, passes: 4 } },
    { kdf: { ...context.kdf, name: 'blake2b' } },
    { salt: new Uint8Array(16).fill(9) },
  ];

  test('opens only in the slot it was made for', () => {
    const key = systemRandom.bytes(32);
    const wrapped = wrapKey(key, draft.key, context, systemRandom);
    expect(unwrapKey(wrapped, draft.key, context)).toEqual(key);
    for (const change of changes) expect(unwrapKey(wrapped, draft.key, { ...context, ...change })).toBeNull();
    expect(unwrapKey({ ...wrapped, wrapped: wrapped.wrapped.slice(1) }, draft.key, context)).toBeNull();
  });

  test('of an earlier epoch opens only in its place of the chain', () => {
    const key = systemRandom.bytes(32);
    const place = { vaultId: context.vaultId, epoch: 1, under: 2 };
    const wrapped = wrapEarlierKey(key, draft.key, place, systemRandom);
    expect(unwrapEarlierKey(wrapped, draft.key, place)).toEqual(key);
    for (const change of [{ vaultId: context.slotId }, { epoch: 3 }, { under: 3 }]) {
      expect(unwrapEarlierKey(wrapped, draft.key, { ...place, ...change })).toBeNull();
    }
    expect(unwrapKey(wrapped, draft.key, context)).toBeNull();
  });
});

describe('secrets', () => {
  test('are compared whole', () => {
    const a = new Uint8Array(32).fill(1);
    expect(equalSecrets(a, a.slice())).toBe(true);
    expect(
      equalSecrets(
        a,
        a.map((byte, i) => (i === 31 ? 2 : byte)),
      ),
    ).toBe(false);
    expect(equalSecrets(a, a.slice(1))).toBe(false);
  });

  test('are overwritten when wiped', () => {
    const a = new Uint8Array(8).fill(1);
    wipe(a);
    expect(a).toEqual(new Uint8Array(8));
  });

  test('come from a generator that does not repeat itself', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 2000; i += 1) seen.add(toHex(systemRandom.bytes(24)));
    expect(seen.size).toBe(2000);
  });
});
