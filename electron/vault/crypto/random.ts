/**
 * Where unpredictable bytes come from. A port, so that tests and the frozen fixture are reproducible.
 * What must never happen: anything but `sodiumRandom` in the running application.
 */
import { sodium } from './sodium.ts';

export type Random = { readonly bytes: (count: number) => Uint8Array };

/** The operating system's generator, through libsodium. Needs `readySodium`. */
export const sodiumRandom: Random = { bytes: (count) => sodium.randombytes_buf(count) };
