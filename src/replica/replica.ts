/**
 * The page's volatile view of the journal: months of list items and the small shelves, fed by the vault's change
 * feed, read by live queries. It is rebuilt at every unlock and is never the truth of anything.
 * What must never happen: a write that does not come from the feed; batches applied out of their order.
 */
import { documentDefinition } from '../domain/document/documents.ts';
import type { DocumentKind, Documents } from '../domain/document/documents.ts';
import type { AnsweredItem, MonthItems, Shelf } from '../domain/entry-item.ts';
import type { Profile } from '../domain/profile.ts';
import type { FeedBatch } from '../platform/contract.ts';
import { randomHex } from '../platform/ids.ts';
import { declareDatabase } from './database.ts';
import type { SealedRow, TableName } from './database.ts';
import { createPageKey } from './page-key.ts';
import { createSealedReader } from './sealed-reader.ts';

/** undefined everywhere = the feed has not told yet. All reads may run inside a live query. */
export type Replica = {
  /** Batches are applied one after the other, in the order of the calls. */
  readonly applyFeed: (batch: FeedBatch) => Promise<void>;
  /** Newest first. */
  readonly months: () => Promise<readonly MonthItems[] | undefined>;
  readonly shelf: (name: Shelf) => Promise<readonly AnsweredItem[] | undefined>;
  /** null = the feed has come and there is none. */
  readonly profile: () => Promise<Profile | null | undefined>;
  /** What the kind calls none when nothing was saved yet. */
  readonly document: <K extends DocumentKind>(kind: K) => Promise<Documents[K] | undefined>;
  readonly progress: () => Promise<{ readonly started: boolean; readonly complete: boolean }>;
};

export function createReplica(): Replica {
  // Opened by its first use. A live query may wait for nothing but the database before it has read all it depends on
  // (it would no longer be told of changes), so the key is a promise that only the opening of rows waits for.
  const database = declareDatabase(`replica-${randomHex(16)}`);
  const key = createPageKey();
  const reader = createSealedReader(database, key);
  let last: Promise<void> = Promise.resolve();
  let rev = 0;

  async function sealRow(table: TableName, rowKey: string, value: unknown): Promise<SealedRow> {
    rev += 1;
    const own = rev;
    return { key: rowKey, rev: own, ...(await (await key).seal(`${table}/${rowKey}`, value)) };
  }

  async function apply(batch: FeedBatch): Promise<void> {
    const empty = batch.months.filter((month) => month.items.length === 0).map((month) => month.month);
    const full = batch.months.filter((month) => month.items.length > 0);
    // Sealing is not the database's work: a transaction would end while it waits.
    const months = await Promise.all(full.map((month) => sealRow('months', month.month, month)));
    const shelves = await Promise.all(
      Object.entries(batch.shelves).map(([name, items]) => sealRow('shelves', name, items)),
    );
    const documents = await Promise.all(
      Object.entries(batch.documents ?? {}).map(([kind, value]) => sealRow('documents', kind, value)),
    );
    const profile = batch.profile ? await sealRow('profile', 'profile', batch.profile) : null;
    await database.transaction(
      'rw',
      [database.months, database.shelves, database.profile, database.documents, database.progress],
      async () => {
        if (months.length > 0) await database.months.bulkPut(months);
        if (empty.length > 0) await database.months.bulkDelete(empty);
        if (shelves.length > 0) await database.shelves.bulkPut(shelves);
        if (profile) await database.profile.put(profile);
        if (documents.length > 0) await database.documents.bulkPut(documents);
        const before = await database.progress.get('feed');
        const complete = batch.complete || before?.complete === true;
        if (!before || before.complete !== complete)
          await database.progress.put({ key: 'feed', started: true, complete });
      },
    );
  }

  return {
    applyFeed(batch) {
      const applied = last.then(() => apply(batch));
      last = applied.catch(() => undefined);
      return applied;
    },
    async months() {
      if (!(await database.progress.get('feed'))) return undefined;
      return (await reader.all('months')) as readonly MonthItems[];
    },
    async shelf(name) {
      return (await reader.one('shelves', name)) as readonly AnsweredItem[] | undefined;
    },
    async profile() {
      if (!(await database.progress.get('feed'))) return undefined;
      return ((await reader.one('profile', 'profile')) as Profile | undefined) ?? null;
    },
    async document<K extends DocumentKind>(kind: K) {
      if (!(await database.progress.get('feed'))) return undefined;
      const saved = (await reader.one('documents', kind)) as Documents[K] | undefined;
      return saved ?? documentDefinition(kind).none;
    },
    async progress() {
      return (await database.progress.get('feed')) ?? { started: false, complete: false };
    },
  };
}
