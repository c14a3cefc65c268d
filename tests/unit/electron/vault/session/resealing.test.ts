import { describe, expect, it } from 'vitest';
import type { EpochKeys } from '../../../../../electron/vault/crypto/keys.ts';
import type { CompactError } from '../../../../../electron/vault/log/types.ts';
import { Resealing } from '../../../../../electron/vault/session/resealing.ts';
import { err, ok } from '../../../../../src/lib/result.ts';

const keysOf = (epoch: number): EpochKeys => {
  const none = new Uint8Array(32);
  return { epoch, record: none, manifest: none, settings: none, quarantine: none };
};

function resealing(
  passes: readonly (CompactError['kind'] | 'ok')[],
  durable: readonly boolean[] = [],
  forgets: readonly boolean[] = [],
) {
  const did: string[] = [];
  const [left, durableLeft, forgetsLeft] = [[...passes], [...durable], [...forgets]];
  let isClosed = false;
  const one = new Resealing({
    log: {
      useKeys: ({ epoch }) => void did.push(`use ${epoch}`),
      reseal: async (_, onProgress) => {
        did.push('seal');
        onProgress?.(3, 4);
        const kind = left.shift() ?? 'ok';
        if (kind === 'ok') return ok({ generation: 2, before: 1, after: 1 });
        return err(kind === 'storage' ? { kind, reason: 'disk-full' } : { kind });
      },
    },
    makeDurable: async () => {
      did.push('make durable');
      return durableLeft.shift() ?? true;
    },
    forgetFormerKeys: async (epoch) => {
      did.push(`forget before ${epoch}`);
      return forgetsLeft.shift() ?? true;
    },
    wait: async (ms) => void did.push(`wait ${ms}`),
    isClosed: () => isClosed,
  });
  return { one, did, close: () => (isClosed = true) };
}

describe('sealing a log anew', () => {
  it('uses the new key only once its keyring can not be lost any more', async () => {
    const { one, did } = resealing([], [false, false, true]);
    await one.begin(keysOf(2));
    expect(did).toEqual([
      'make durable',
      'wait 15000',
      'make durable',
      'wait 15000',
      'make durable',
      'use 2',
      'seal',
      'forget before 2',
    ]);
    expect(one.progress).toEqual({ kind: 'done' });
  });

  it('lets saves go first and tries again when it is quiet', async () => {
    const { one, did } = resealing(['overtaken', 'overtaken']);
    await one.begin(keysOf(2));
    expect(did.filter((step) => step === 'seal')).toHaveLength(3);
    expect(did.filter((step) => step === 'wait 1500')).toHaveLength(2);
  });

  it('waits longer for a disk that refuses, also when it is only the former key that can not be let go', async () => {
    const { one, did } = resealing(['storage'], [], [false]);
    await one.begin(keysOf(2));
    expect(did.filter((step) => step === 'wait 15000')).toHaveLength(2);
    expect(did.at(-1)).toBe('forget before 2');
  });

  it('lets go of nothing while there are bytes that can not be read', async () => {
    const { one, did } = resealing(['not-intact']);
    await one.begin(keysOf(2));
    expect(one.progress).toEqual({ kind: 'kept', by: 'log' });
    expect(did).not.toContain('forget before 2');
  });

  it('leaves the rest to the next unlock when the journal is locked', async () => {
    const { one, did, close } = resealing(['overtaken', 'overtaken', 'overtaken']);
    const done = one.begin(keysOf(2));
    close();
    await done;
    expect(did).not.toContain('forget before 2');
  });

  it('leaves it to a later change of keys, which does all of it', async () => {
    const { one, did } = resealing(['overtaken']);
    const first = one.begin(keysOf(2));
    await Promise.all([first, one.begin(keysOf(3))]);
    expect(did).toContain('forget before 3');
    expect(did).not.toContain('forget before 2');
  });
});
