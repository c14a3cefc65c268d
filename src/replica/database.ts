/**
 * The volatile database: sealed rows under keys that carry no text (a month, the name of a shelf). It lives in a
 * session that is never written to the disk, under a fresh random name for each page load.
 * What must never happen: a value outside `sealed`; an index on anything a person wrote.
 */
import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { SealedBytes } from './page-key.ts';

/** `rev` grows with every write of the page, so that a reader knows a row it has already opened. */
export type SealedRow = SealedBytes & { readonly key: string; readonly rev: number };
export type TableName = 'months' | 'shelves' | 'profile' | 'documents';
/** How far the feed has come; no text at all. */
type Progress = { readonly key: 'feed'; readonly started: boolean; readonly complete: boolean };

export type ReplicaDatabase = Dexie & {
  readonly months: EntityTable<SealedRow, 'key'>;
  readonly shelves: EntityTable<SealedRow, 'key'>;
  readonly profile: EntityTable<SealedRow, 'key'>;
  readonly documents: EntityTable<SealedRow, 'key'>;
  readonly progress: EntityTable<Progress, 'key'>;
};

export function declareDatabase(name: string): ReplicaDatabase {
  const database = new Dexie(name, { cache: 'disabled' }) as ReplicaDatabase;
  database.version(1).stores({
    months: '&key,[key+rev]',
    shelves: '&key,[key+rev]',
    profile: '&key,[key+rev]',
    documents: '&key,[key+rev]',
    progress: '&key',
  });
  return database;
}
