import { blake2b } from '@noble/hashes/blake2.js';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  deriveFromRecoveryKey,
  recoveryKeyFromWords,
  recoveryKeyToWords,
} from '../../../../../electron/vault/crypto/recovery-key.ts';
import { systemRandom } from '../../../../../electron/vault/crypto/random.ts';
import { readySodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { concatBytes, toHex } from '../../../../../src/lib/bytes.ts';

beforeAll(readySodium);

describe('the words of a recovery key', () => {
  test('are those of the published vectors for 256 bits', () => {
    expect(recoveryKeyToWords(new Uint8Array(32))).toBe(`${'abandon '.repeat(23)}art`);
    expect(recoveryKeyToWords(new Uint8Array(32).fill(0xff))).toBe(`${'zoo '.repeat(23)}vote`);
    expect(recoveryKeyToWords(new Uint8Array(32).fill(0x7f))).toBe(
      'legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth title',
    );
  });

  test('give the key back, in any case and spacing, numbered or not', () => {
    for (let round = 0; round < 50; round += 1) {
      const key = systemRandom.bytes(32);
      const words = recoveryKeyToWords(key);
      const numbered = words.split(' ').map((word, i) => `${i + 1}) ${word}`);
      for (const typed of [
        words,
        words.toUpperCase(),
        ` ${words.replaceAll(' ', ' \n\t ')} `,
        numbered.join('  '),
      ]) {
        expect(recoveryKeyFromWords(typed)).toEqual({ ok: true, value: key });
      }
    }
  });

  test('with one wrong word are caught by the checksum in all but the few cases it cannot see', () => {
    const words = recoveryKeyToWords(new Uint8Array(32).fill(5)).split(' ');
    let missed = 0;
    const others = recoveryKeyToWords(systemRandom.bytes(32)).split(' ');
    for (const at of words.keys()) {
      for (const other of others) {
        if (other === words[at]) continue;
        const typed = words.map((word, i) => (i === at ? other : word)).join(' ');
        if (recoveryKeyFromWords(typed).ok) missed += 1;
      }
    }
    // The checksum has eight bits: about 1 in 256 of 576.
    expect(missed).toBeLessThan(12);
  });

  test('that are too few, too many or no words at all are mistyped', () => {
    // A key that stays the same: of some words a word is left without its first letter, now and then with a good checksum.
    const words = recoveryKeyToWords(new Uint8Array(32));
    const mistyped = { ok: false, error: { kind: 'mistyped-recovery-key' } };
    for (const typed of [
      '',
      ' ',
      words.slice(words.indexOf(' ') + 1),
      `${words} zoo`,
      'x '.repeat(24),
      words.slice(1),
    ]) {
      expect(recoveryKeyFromWords(typed)).toEqual(mistyped);
    }
    // Twelve words are a good BIP39 phrase, but not one of ours.
    expect(recoveryKeyFromWords(`${'abandon '.repeat(11)}about`)).toEqual(mistyped);
  });
});

test('what is derived from a recovery key is BLAKE2b-512 keyed with it over label and salt', () => {
  const key = new Uint8Array(32).fill(1);
  const salt = new Uint8Array(16).fill(2);
  const message = concatBytes(new TextEncoder().encode('tend.v1.recovery'), salt);
  expect(toHex(deriveFromRecoveryKey(key, salt))).toBe(toHex(blake2b(message, { key, dkLen: 64 })));
});
