/**
 * Where unpredictable bytes come from. A port, so that tests and the frozen fixture are reproducible.
 * What must never happen: anything but `systemRandom` in the running application.
 */
import { randomFillSync } from 'node:crypto';

export type Random = { readonly bytes: (count: number) => Uint8Array };

/** The operating system's generator. (libsodium's own way to it from WebAssembly asks once for every four bytes.) */
export const systemRandom: Random = { bytes: (count) => randomFillSync(new Uint8Array(count)) };
