import { describe, expect, it } from 'vitest';
import { EntryHistory } from '../../../../../electron/vault/store/entry-history.ts';
import { tombstone } from '../../../../../electron/vault/store/tombstone.ts';
import { encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { err, ok } from '../../../../../src/lib/result.ts';
import { toUtf8 } from '../../../../../src/lib/utf8.ts';
import { entryId, entryWith } from '../../../../support/entries.ts';

const id = entryId(1);
const hour = 3_600_000;
const version = (title: string, savedAt: number): Uint8Array =>
  encodeRecord({ kind: 'entry', value: entryWith({ id, title, updatedAt: savedAt }) });

/** Revisions start at 3, as after a compaction. */
function historyOf(plaintexts: readonly Uint8Array[], isThere = true, isBroken = false) {
  const revs = plaintexts.map((_, i) => i + 3);
  return new EntryHistory(
    {
      versions: (of) => (of === id ? revs.map((rev) => ({ rev, seq: rev })) : []),
      read: async (_id, rev) =>
        isBroken ? err({ kind: 'storage', reason: 'other' }) : ok(plaintexts[rev - 3] ?? null),
    },
    () => isThere,
  );
}

describe('the history of an entry', () => {
  const three = [version('one', hour), version('two', 3 * hour), version('three', 5 * hour)];

  it('lists earlier versions with their times, the newest first, and reads one of them whole', async () => {
    const history = historyOf(three);
    expect(await history.list(id, null)).toEqual(
      ok({
        versions: [
          { rev: 4, savedAt: 3 * hour },
          { rev: 3, savedAt: hour },
        ],
        before: null,
      }),
    );
    const read = await history.read(id, 3);
    expect(read.ok && read.value.title).toBe('one');
  });

  it('goes on from where a list ended', async () => {
    const many = Array.from({ length: 1_500 }, (_, i) => version(`v${i}`, i * hour));
    const history = historyOf(many);
    const found: number[] = [];
    for (let before: number | null = null, calls = 0; calls === 0 || before !== null; calls += 1) {
      const part = await history.list(id, before);
      if (!part.ok) throw new Error('the list could not be read');
      found.push(...part.value.versions.map(({ rev }) => rev));
      before = part.value.before;
      expect(calls).toBeLessThan(20);
    }
    expect(found).toEqual(Array.from({ length: 1_499 }, (_, i) => 1_501 - i));
  });

  it('is not there for an entry that was removed for good, nor before it', async () => {
    const gone = historyOf([...three, tombstone], false);
    expect(await gone.list(id, null)).toEqual(err({ kind: 'no-such-entry' }));
    expect(await gone.read(id, 3)).toEqual(err({ kind: 'no-such-entry' }));
    const again = historyOf([...three, tombstone, version('new', 9 * hour)]);
    expect(await again.list(id, null)).toEqual(ok({ versions: [], before: null }));
  });

  it('answers that a version is not there when it was taken away or is of a newer program', async () => {
    const history = historyOf([toUtf8('{"k":"entry","v":9,"d":{}}'), version('now', hour)]);
    expect(await history.read(id, 3)).toEqual(err({ kind: 'no-such-version' }));
    expect(await history.read(id, 99)).toEqual(err({ kind: 'no-such-version' }));
  });

  it('says so when the disk does not answer', async () => {
    const broken = historyOf(three, true, true);
    expect(await broken.list(id, null)).toEqual(err({ kind: 'storage', reason: 'other' }));
    expect(await broken.read(id, 3)).toEqual(err({ kind: 'storage', reason: 'other' }));
  });
});
