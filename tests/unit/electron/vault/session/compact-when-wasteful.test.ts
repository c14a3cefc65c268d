import { describe, expect, it, vi } from 'vitest';
import type { Log } from '../../../../../electron/vault/log/types.ts';
import { compactWhenWasteful } from '../../../../../electron/vault/session/compact-when-wasteful.ts';

const MB = 1024 * 1024;

async function isCompacted(size: { live: number; dead: number }, when: 'idle' | 'closing'): Promise<boolean> {
  const compact = vi.fn<Log['compact']>(async () => ({ ok: false, error: { kind: 'overtaken' } }));
  await compactWhenWasteful(
    { size: () => ({ total: size.live + size.dead, ...size }), compact } as unknown as Log,
    when,
  );
  return compact.mock.calls.length > 0;
}

describe('a log is written anew', () => {
  it('when what was overtaken outweighs what counts by more than 16 MB', async () => {
    expect(await isCompacted({ live: 5 * MB, dead: 21 * MB }, 'idle')).toBe(false);
    expect(await isCompacted({ live: 5 * MB, dead: 21 * MB + 1 }, 'idle')).toBe(true);
    expect(await isCompacted({ live: 0, dead: 0 }, 'idle')).toBe(false);
  });

  it('while locking only when that is quickly done', async () => {
    expect(await isCompacted({ live: 10 * MB, dead: 30 * MB }, 'closing')).toBe(true);
    expect(await isCompacted({ live: 60 * MB, dead: 90 * MB }, 'closing')).toBe(false);
    expect(await isCompacted({ live: 60 * MB, dead: 90 * MB }, 'idle')).toBe(true);
  });
});
