/**
 * Chooses what a new passphrase costs on this computer: one trial at the default (128 MiB, 4 passes), then the number
 * of passes that lands in 0.7 to 1.0 seconds. Never below the floor of `kdfBounds`. Nothing is stored here.
 */
import type { Kdf } from './kdf.ts';
import { kdfBounds, saltLength } from './kdf.ts';

export type KdfCost = { readonly memoryKiB: number; readonly passes: number };

export const defaultKdfCost: KdfCost = { memoryKiB: 128 * 1024, passes: 4 };

const targetMs = 850;
const longestMs = 1000;

/** `elapsedMs` reads a monotonic clock (`performance.now`). */
export async function calibrateKdf(kdf: Kdf, elapsedMs: () => number): Promise<KdfCost> {
  const trial = { ...defaultKdfCost, salt: new Uint8Array(saltLength) };
  const passphrase = new TextEncoder().encode('a trial that protects nothing');
  const before = elapsedMs();
  await kdf.derive(passphrase, trial);
  return costFor(elapsedMs() - before);
}

/** `trialMs`: how long the default cost took. A slow computer gets fewer passes first, then less memory. */
export function costFor(trialMs: number): KdfCost {
  const perPassMs = Math.max(trialMs, 1) / defaultKdfCost.passes;
  if (trialMs <= longestMs) {
    const passes = Math.min(
      kdfBounds.maxPasses,
      Math.max(defaultKdfCost.passes, Math.round(targetMs / perPassMs)),
    );
    return { ...defaultKdfCost, passes };
  }
  const fewer = Math.floor(longestMs / perPassMs);
  if (fewer >= kdfBounds.minPasses) return { ...defaultKdfCost, passes: fewer };
  return { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses };
}
