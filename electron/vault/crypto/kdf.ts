/**
 * From a passphrase to 64 secret bytes: Argon2id version 1.3, one lane. The first 32 bytes are the unlock key, the
 * last 32 the commitment that is stored and compared first.
 * What must never happen: work or memory spent on parameters outside the bounds, which come from a file that
 * anybody may have changed.
 */
import { readySodium, sodium } from './sodium.ts';

export type KdfParams = {
  readonly memoryKiB: number;
  readonly passes: number;
  /** 16 random bytes, new with every passphrase. */
  readonly salt: Uint8Array;
};

/** A port: fuzzing uses a fast one. The caller owns and wipes the answer. */
export type Kdf = {
  readonly derive: (passphraseNfcUtf8: Uint8Array, params: KdfParams) => Promise<Uint8Array>;
};

export const kdfOutputLength = 64;
export const saltLength = 16;

export const kdfBounds = {
  minMemoryKiB: 64 * 1024,
  maxMemoryKiB: 1024 * 1024,
  minPasses: 3,
  maxPasses: 20,
} as const;

const isWithin = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

/** True when the parameters are neither a downgrade nor a memory bomb. To be asked before any derivation. */
export function areSafeKdfParams(params: KdfParams): boolean {
  return (
    isWithin(params.memoryKiB, kdfBounds.minMemoryKiB, kdfBounds.maxMemoryKiB) &&
    isWithin(params.passes, kdfBounds.minPasses, kdfBounds.maxPasses) &&
    params.salt.length === saltLength
  );
}

export const argon2id: Kdf = {
  derive: async (passphraseNfcUtf8, params) => {
    if (!areSafeKdfParams(params)) throw new Error('Key derivation asked for outside its bounds');
    await readySodium();
    return sodium.crypto_pwhash(
      kdfOutputLength,
      passphraseNfcUtf8,
      params.salt,
      params.passes,
      params.memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
  },
};
