/** BLAKE2b-256 over what passes, piece by piece, so that memory does not grow with a file. Needs `readySodium`. */
import { sodium } from './sodium.ts';

export const hashLength = 32;

export class RunningHash {
  readonly #state = sodium.crypto_generichash_init(null, hashLength);

  update(bytes: Uint8Array): void {
    sodium.crypto_generichash_update(this.#state, bytes);
  }

  digest(): Uint8Array {
    return sodium.crypto_generichash_final(this.#state, hashLength);
  }
}
