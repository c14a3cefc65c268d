import { describe, expect, it } from 'vitest';
import type { FeedBatch } from '../../../../../electron/contract/vault-calls.ts';
import { Feed } from '../../../../../electron/vault/feed/feed.ts';
import type { SomeDocuments } from '../../../../../src/domain/document/documents.ts';
import { shelves } from '../../../../../src/domain/entry-item.ts';
import type { EntryItem, MonthItems } from '../../../../../src/domain/entry-item.ts';
import type { Month } from '../../../../../src/domain/ids.ts';
import type { Profile } from '../../../../../src/domain/profile.ts';

const item = { excerpt: '' } as unknown as EntryItem;
const month = (name: string, items: number): MonthItems => ({
  month: name as Month,
  items: Array.from({ length: items }, () => item),
});

/** A journal whose months can change while the feed runs; `step` lets the feed send its next batch. */
function journal(...list: readonly MonthItems[]) {
  const months = new Map(list.map((m) => [m.month, m]));
  const batches: FeedBatch[] = [];
  const waiting: (() => void)[] = [];
  let profile: Profile | null = { role: 'partner', updatedAt: 1 };
  const documents: SomeDocuments = { 'coach-choices': { offKinds: ['vague'], offPhrases: [] } };
  const feed = new Feed(
    {
      months: () => [...months.keys()],
      month: (m) => months.get(m) ?? { month: m, items: [] },
      shelf: () => [],
      profile: () => profile,
      documents: () => documents,
    },
    (batch) => batches.push(batch),
    () => new Promise((resolve) => waiting.push(resolve)),
  );
  const step = async (): Promise<void> => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    feed,
    batches,
    months,
    step,
    drain: async (): Promise<void> => {
      while (waiting.length > 0) await step();
    },
    noProfile: () => {
      profile = null;
    },
  };
}
const sizes = (batches: readonly FeedBatch[]): readonly (readonly [string, number])[] =>
  batches.flatMap((b) => b.months.map((m) => [m.month, m.items.length] as const));

describe('after an unlock', () => {
  it('the newest month, all shelves and the profile go first, without waiting', () => {
    const { feed, batches } = journal(month('2026-05', 3), month('2026-04', 2));
    void feed.start();
    expect(batches).toEqual([
      {
        initial: true,
        complete: false,
        months: [month('2026-05', 3)],
        shelves: Object.fromEntries(shelves.map((shelf) => [shelf, []])),
        profile: { role: 'partner', updatedAt: 1 },
        documents: { 'coach-choices': { offKinds: ['vague'], offPhrases: [] } },
      },
    ]);
  });

  it('an empty journal is complete at once', async () => {
    const { feed, batches, noProfile } = journal();
    noProfile();
    await feed.start();
    expect(batches.map((b) => [b.initial, b.complete, b.months.length, 'profile' in b])).toEqual([
      [true, true, 0, false],
    ]);
  });

  it('older months follow newest first, in several batches, only the last one complete', async () => {
    const all = Array.from({ length: 30 }, (_, i) => month(`20${String(40 - i)}-01`, 100));
    const { feed, batches, drain } = journal(...all);
    const done = feed.start();
    await drain();
    await done;
    expect(sizes(batches)).toEqual(all.map((m) => [m.month, 100]));
    expect(batches.length).toBeGreaterThan(3);
    expect(batches.filter((b) => b.initial)).toEqual([batches[0]]);
    expect(batches.filter((b) => b.complete)).toEqual([batches.at(-1)]);
  });

  it('a month that changed before its turn is sent as it is then', async () => {
    const { feed, batches, months, drain } = journal(month('2026-05', 1), month('2026-04', 1));
    void feed.start();
    months.set('2026-04' as Month, month('2026-04', 9));
    await drain();
    expect(sizes(batches)).toEqual([
      ['2026-05', 1],
      ['2026-04', 9],
    ]);
  });

  it('nothing is sent at all when stopped before', async () => {
    const { feed, batches } = journal(month('2026-05', 1));
    feed.stop();
    await feed.start();
    expect(batches).toEqual([]);
  });

  it('nothing is sent any more once stopped', async () => {
    const { feed, batches, drain } = journal(month('2026-05', 1), month('2026-04', 1));
    const done = feed.start();
    feed.stop();
    await drain();
    await done;
    feed.changed({
      months: new Set(['2026-05' as Month]),
      shelves: new Set(),
      profile: true,
      documents: new Set(),
    });
    expect(batches.length).toBe(1);
  });
});

describe('after a change', () => {
  it('only what it touched goes out, and says whether the first filling is over', async () => {
    const { feed, batches, drain } = journal(month('2026-05', 2), month('2026-04', 1), month('2026-03', 1));
    void feed.start();
    feed.changed({
      months: new Set(['2026-04' as Month]),
      shelves: new Set(['trash']),
      profile: false,
      documents: new Set(),
    });
    expect(batches[1]).toEqual({
      initial: false,
      complete: false,
      months: [month('2026-04', 1)],
      shelves: { trash: [] },
    });
    await drain();
    feed.changed({ months: new Set(), shelves: new Set(), profile: true, documents: new Set() });
    expect(batches.at(-1)).toEqual({
      initial: false,
      complete: true,
      months: [],
      shelves: {},
      profile: { role: 'partner', updatedAt: 1 },
    });
  });

  it('a month that lost its last entry is sent empty', async () => {
    const { feed, batches, months } = journal(month('2026-05', 1));
    await feed.start();
    months.delete('2026-05' as Month);
    feed.changed({
      months: new Set(['2026-05' as Month]),
      shelves: new Set(),
      profile: false,
      documents: new Set(),
    });
    expect(batches.at(-1)?.months).toEqual([month('2026-05', 0)]);
  });

  it('a change that touched nothing sends nothing', async () => {
    const { feed, batches } = journal(month('2026-05', 1));
    await feed.start();
    feed.changed({ months: new Set(), shelves: new Set(), profile: false, documents: new Set() });
    expect(batches.length).toBe(1);
  });
});
