import { describe, expect, it } from 'vitest';
import { lastOfStretches } from '../../../../../src/domain/versions/stretches.ts';
import type { VersionAt } from '../../../../../src/domain/versions/stretches.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 4, 3, 12);
const saved = (minutes: number, restored: number | null = null): VersionAt => ({
  savedAt: noon + minutes * minute,
  restoredAt: restored === null ? null : noon + restored * minute,
});

async function shown(all: readonly VersionAt[], most = 1_000, count = all.length) {
  let looks = 0;
  const newest = all.at(-1);
  const { found, next } = await lastOfStretches(
    count,
    typeof newest === 'object' ? newest.savedAt : 0,
    async (position) => {
      looks += 1;
      return all[position] as VersionAt;
    },
    most,
  );
  return { positions: found.map(({ position }) => position), next, looks };
}

describe('earlier versions of an entry', () => {
  it('are none while there is only one', async () => {
    expect((await shown([])).positions).toEqual([]);
    expect((await shown([saved(0)])).positions).toEqual([]);
  });

  it('are, of the last hour, the last of every minute, the newest first and without the present', async () => {
    expect((await shown([saved(0), saved(0.5), saved(1), saved(1.9), saved(3)])).positions).toEqual([3, 1]);
  });

  it('are, of what is older, the last of every ten minutes', async () => {
    const all = [saved(-300), saved(-299), saved(-291), saved(-289), saved(-120), saved(0)];
    expect((await shown(all)).positions).toEqual([4, 3, 2]);
  });

  it('hold the one that a restore took the place of, however soon it came', async () => {
    expect((await shown([saved(0), saved(0.1), saved(0.2, 0.2), saved(0.3, 0.2)])).positions).toEqual([1]);
  });

  it('end where the entry was once removed for good, and pass what cannot be read', async () => {
    expect((await shown([saved(-90), 'gone', saved(-40), saved(0)])).positions).toEqual([2]);
    expect((await shown([saved(-90), 'unknown', saved(-40), saved(0)])).positions).toEqual([2, 0]);
  });

  it('cost few looks, however often a sitting was saved', async () => {
    const sitting = (at: number) => Array.from({ length: 2_000 }, (_, i) => saved(at + i * 0.001));
    const all = [...sitting(-600), ...sitting(-400), ...sitting(-200), saved(0)];
    const { positions, looks } = await shown(all);
    expect(positions).toEqual([5_999, 3_999, 1_999]);
    expect(looks).toBeLessThan(120);
  });

  it('come in parts when they are many, and none is left out or twice', async () => {
    const all = Array.from({ length: 500 }, (_, i) => saved(i * 11 - 6_000));
    const whole = (await shown(all)).positions;
    const parts: number[] = [];
    for (let count: number | null = all.length; count !== null;) {
      const part: Awaited<ReturnType<typeof shown>> = await shown(all, 50, count);
      parts.push(...part.positions);
      count = part.next;
    }
    expect(parts).toEqual(whole);
    expect(whole).toHaveLength(499);
  });
});
