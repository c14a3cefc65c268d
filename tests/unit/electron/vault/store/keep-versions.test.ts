import { describe, expect, it } from 'vitest';
import { keepVersions } from '../../../../../electron/vault/store/keep-versions.ts';
import { tombstone } from '../../../../../electron/vault/store/tombstone.ts';
import { encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { newEntry } from '../../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { toUtf8 } from '../../../../../src/lib/utf8.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 4, 3, 12);

const saved = (minutes: number, restored: number | null = null): Uint8Array => {
  const init = { template: 'free', entryOn: '2026-05-03' as DayOn } as const;
  const entry = newEntry(init, 'a'.repeat(32) as EntryId, noon);
  const value = { ...entry, updatedAt: noon + minutes * minute };
  return encodeRecord({
    kind: 'entry',
    value: restored === null ? value : { ...value, restoredAt: noon + restored * minute },
  });
};
const kept = (plaintexts: readonly Uint8Array[]): number[] => {
  const versions = plaintexts.map((plaintext, i) => ({
    rev: i + 1,
    note: keepVersions.describe(plaintext),
  }));
  return [...keepVersions.keep(versions)].sort((a, b) => a - b);
};

describe('of the older versions of an entry', () => {
  it('the last of every ten minutes in which it was saved is kept', () => {
    expect(kept([saved(0), saved(3), saved(9.9), saved(10), saved(19), saved(20), saved(21)])).toEqual([
      3, 5, 7,
    ]);
  });

  it('the last of every sitting is kept, however far apart the sittings are', () => {
    expect(kept([saved(1), saved(2), saved(60 * 24), saved(60 * 24 + 1), saved(60 * 24 * 400)])).toEqual([
      2, 4, 5,
    ]);
  });

  it('the same ones are kept however often it is asked in between', () => {
    const all = Array.from({ length: 300 }, (_, i) => saved(i * 0.7));
    const once = kept(all);
    for (const stop of [7, 50, 123, 299]) {
      const early = kept(all.slice(0, stop)).map((rev) => rev - 1);
      const later = [...early.map((i) => all[i] as Uint8Array), ...all.slice(stop)];
      const origin = [...early, ...[...all.keys()].slice(stop)];
      expect(kept(later).map((rev) => (origin[rev - 1] ?? 0) + 1)).toEqual(once);
    }
  });

  it('none is lost to a clock that was set back', () => {
    expect(kept([saved(100), saved(0), saved(100)])).toEqual([1, 2, 3]);
  });

  it('the one that a restore took the place of is kept, however soon it came', () => {
    const restored = (minutes: number) => saved(minutes, 2);
    expect(kept([saved(0), saved(1), restored(2), restored(3)])).toEqual([2, 4]);
  });

  it('none is kept once it was removed for good', () => {
    expect(kept([saved(0), saved(60), tombstone])).toEqual([]);
    expect(kept([saved(0), toUtf8('{"k":"entry","v":9,"d":{}}'), tombstone, saved(60), saved(61)])).toEqual([
      5,
    ]);
  });
});

describe('of other records', () => {
  it('those that exist once a journal have no history', () => {
    const shown = encodeRecord({ kind: 'hard-day', value: { shown: [] } });
    const facts = encodeRecord({ kind: 'journal', value: { createdAt: 1, lastUnlockedAt: null } });
    const profile = encodeRecord({ kind: 'profile', value: { role: 'partner', updatedAt: noon } });
    for (const one of [shown, facts, profile]) expect(kept([one, one, one])).toEqual([3]);
  });

  it('every version that cannot be read stays', () => {
    const strange = [
      '{"k":"entry","v":2,"d":{"updatedAt":1}}',
      '{"k":"letter","v":1,"d":{}}',
      'x',
      'null',
      '{}',
    ];
    const versions = [...strange.map(toUtf8), new Uint8Array([0xff]), toUtf8('{"k":"entry","v":1,"d":null}')];
    expect(kept([...versions, saved(0)])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
