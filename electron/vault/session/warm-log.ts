/**
 * Asks the system for the whole log while the key is being derived, so that opening it finds the bytes in memory.
 * All reads are handed over at once: the derivation then keeps this thread busy, the reads go on beside it. What
 * was read is sealed and thrown away.
 * What must never happen: a failure here having any effect; opening reads again and says what is wrong.
 */
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';

const chunk = 1024 * 1024;

/** Resolves once the reads are under way; `done` when they are over. */
export async function warmLog(files: VaultFiles, file: string): Promise<{ readonly done: Promise<void> }> {
  let handle: VaultFile | null = null;
  const reads: Promise<number>[] = [];
  try {
    handle = await files.open(file, 'read');
    const { size } = await handle.stat();
    // every chunk into the same bytes: nobody looks at them
    const scratch = new Uint8Array(Math.min(size, chunk));
    for (let at = 0; at < size; at += chunk) {
      reads.push(handle.read(scratch.subarray(0, Math.min(chunk, size - at)), at));
    }
  } catch {
    // opening will say it
  }
  return {
    done: Promise.allSettled(reads)
      .then(() => handle?.close())
      .catch(() => undefined),
  };
}
