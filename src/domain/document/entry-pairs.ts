/** Pairs of entries put side by side in the review, by their ids, the newest first. Kept in the vault only. Version 1, frozen once released. */
import * as v from 'valibot';
import { isEntryId } from '../ids.ts';
import type { EntryId } from '../ids.ts';

export type EntryPair = { readonly older: EntryId; readonly newer: EntryId };
export type EntryPairs = { readonly pairs: readonly EntryPair[] };

export const noEntryPairs: EntryPairs = { pairs: [] };

const entryId = v.custom<EntryId>((x) => typeof x === 'string' && isEntryId(x));
const schema = v.strictObject({
  pairs: v.pipe(v.array(v.strictObject({ older: entryId, newer: entryId })), v.maxLength(500)),
});

export const writeEntryPairsV1 = (e: EntryPairs): EntryPairs => ({
  pairs: e.pairs.map(({ older, newer }) => ({ older, newer })),
});
export const readEntryPairsV1 = (data: unknown): EntryPairs | null => (v.is(schema, data) ? data : null);
