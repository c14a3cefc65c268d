/**
 * Takes a test's folder away with all that is in it, also while a process that is just ending still writes into it.
 * Node's own retries (`maxRetries`) look only once at what a folder holds, and fail over a file that came after that.
 */
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const tries = 60;

export async function removeFolder(folder: string): Promise<void> {
  for (let n = 1; ; n += 1) {
    try {
      await rm(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (n === tries) throw error;
      await wait(250);
    }
  }
}
