/**
 * Reads sealed rows and opens them, once per revision: a change of one month doesn't open the others again.
 * Holds the opened values of this page in memory. What must never happen: an opened value under a stale revision.
 */
import type { TableName, ReplicaDatabase, SealedRow } from './database.ts';
import type { PageKey } from './page-key.ts';

type Opened = { readonly rev: number; readonly value: unknown };
export type SealedReader = {
  /** All values of a table, the largest key first. */
  readonly all: (table: TableName) => Promise<unknown[]>;
  /** undefined when there is no such row. */
  readonly one: (table: TableName, key: string) => Promise<unknown>;
};

export function createSealedReader(database: ReplicaDatabase, key: Promise<PageKey>): SealedReader {
  const cache = new Map<string, Opened>();

  async function open(table: TableName, row: SealedRow): Promise<unknown> {
    const name = `${table}/${row.key}`;
    const known = cache.get(name);
    if (known?.rev === row.rev) return known.value;
    const value = await (await key).open(name, row);
    const newest = cache.get(name);
    if (!newest || newest.rev < row.rev) cache.set(name, { rev: row.rev, value });
    return value;
  }

  return {
    async all(table) {
      // Index keys first: rows that were opened before are not even read.
      const index: [string, number][] = [];
      await database[table]
        .orderBy('[key+rev]')
        .reverse()
        .eachKey((entry, cursor) => {
          // A live query is told of a row's removal only when it has looked at the row's primary key.
          void cursor.primaryKey;
          index.push(entry as unknown as [string, number]);
        });
      const isOpen = ([rowKey, rev]: [string, number]): boolean =>
        cache.get(`${table}/${rowKey}`)?.rev === rev;
      const missing = index.filter((entry) => !isOpen(entry)).map(([rowKey]) => rowKey);
      const rows = missing.length === 0 ? [] : await database[table].bulkGet(missing);
      // Nothing of the database is read below, so that a live query has seen all it depends on.
      const fresh = new Map<string, unknown>();
      await Promise.all(
        rows.map(async (row) => {
          if (row) fresh.set(row.key, await open(table, row));
        }),
      );
      return index.flatMap(([rowKey, rev]) => {
        if (fresh.has(rowKey)) return [fresh.get(rowKey)];
        const known = cache.get(`${table}/${rowKey}`);
        return known && known.rev >= rev ? [known.value] : [];
      });
    },
    async one(table, rowKey) {
      const row = await database[table].get(rowKey);
      return row ? open(table, row) : undefined;
    },
  };
}
