/**
 * The recovery key: 256 random bits, written for people as 24 English BIP39 words with a checksum in the last one.
 * Shown once. What must never happen: storing it or its words anywhere.
 */
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { concatBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { kdfOutputLength } from './kdf.ts';
import { sodium } from './sodium.ts';

export const recoveryKeyLength = 32;
const wordCount = 24;
const label = new TextEncoder().encode('tend.v1.recovery');

/** 24 lower-case words, single spaces between. */
export const recoveryKeyToWords = (key: Uint8Array): string => entropyToMnemonic(key, wordlist);

/** Any case, any white space, and the numbers or punctuation of a copied list between the words. */
export function recoveryKeyFromWords(
  typed: string,
): Result<Uint8Array, { readonly kind: 'mistyped-recovery-key' }> {
  const words = typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (words.length !== wordCount) return err({ kind: 'mistyped-recovery-key' });
  try {
    return ok(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    // An unknown word or a failed checksum; the library throws for both, and both mean the same to a person.
    return err({ kind: 'mistyped-recovery-key' });
  }
}

/** 64 bytes like the passphrase's: unlock key ‖ commitment. The key is random, so no slow derivation is needed. */
export const deriveFromRecoveryKey = (key: Uint8Array, salt: Uint8Array): Uint8Array =>
  sodium.crypto_generichash(kdfOutputLength, concatBytes(label, salt), key);
