/**
 * The one door to libsodium. Every synchronous function of this room needs `readySodium` to have resolved once in
 * this process; the rooms above await it at their own entry points. Nothing is stored here.
 */
import sodium from 'libsodium-wrappers-sumo';

export { sodium };

/** Compiles the WebAssembly once; later calls answer at once. */
export async function readySodium(): Promise<void> {
  await sodium.ready;
}

/** Overwrites secrets that are no longer needed. Best effort: the engine may have moved copies. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) sodium.memzero(secret);
}

/** Equality of secrets of the same length, in constant time. A different length is a plain false. */
export function equalSecrets(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && sodium.memcmp(a, b);
}
