/** Reproducible stand-ins for the vault's ports: a seeded generator and a key derivation that costs nothing. */
import type { Kdf } from '../../electron/vault/crypto/kdf.ts';
import type { Random } from '../../electron/vault/crypto/random.ts';
import { sodium } from '../../electron/vault/crypto/sodium.ts';

/** Needs `readySodium`. Never the same bytes twice for one seed. */
export function seededRandom(seed: string): Random {
  let counter = 0;
  return {
    bytes: (count) => {
      counter += 1;
      const key = sodium.crypto_generichash(32, `${seed}:${counter}`, null);
      return sodium.randombytes_buf_deterministic(count, key);
    },
  };
}

/** Counts its calls, so that a test can show that none was made. */
export function fastKdf(): Kdf & { readonly calls: () => number } {
  let calls = 0;
  return {
    derive: async (passphrase, params) => {
      calls += 1;
      const costs = sodium.crypto_generichash(64, `${params.memoryKiB}:${params.passes}`, params.salt);
      return sodium.crypto_generichash(64, passphrase, costs);
    },
    calls: () => calls,
  };
}

/** A small generator for shuffles and flips; the same seed gives the same test. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
