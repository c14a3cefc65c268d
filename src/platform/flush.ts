/**
 * Who still holds words that are not on the disk. Editors register here; locking and closing run them all.
 * Keeps functions only. What must never happen: a lock that waits for ever, or that calls a failed flush clean.
 */
export type FlushRegistry = {
  /** `flush` answers true when everything it held is on the disk. Returns the function that unregisters. */
  readonly register: (flush: () => Promise<boolean>) => () => void;
  /** Runs all of them at once; true when each one said so within the limit. */
  readonly run: (limitMs: number) => Promise<boolean>;
};

export function createFlushRegistry(): FlushRegistry {
  const flushes = new Set<() => Promise<boolean>>();
  return {
    register(flush) {
      flushes.add(flush);
      return () => {
        flushes.delete(flush);
      };
    },
    async run(limitMs) {
      const results = await Promise.all([...flushes].map((flush) => inTime(flush, limitMs)));
      return results.every(Boolean);
    },
  };
}

async function inTime(flush: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, limitMs);
  });
  try {
    return await Promise.race([flush().catch(() => false), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
