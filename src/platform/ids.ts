/** Random ids for what the page makes: 16 bytes of the platform's generator. They carry no meaning and no order. */
import { toHex } from '../lib/bytes.ts';
import type { CallArgs } from './contract.ts';

export type NewEntryId = CallArgs<'entry.create'>['id'];
export type Ids = { readonly newEntryId: () => NewEntryId };

export const randomHex = (bytes: number): string => toHex(crypto.getRandomValues(new Uint8Array(bytes)));

export const pageIds: Ids = { newEntryId: () => randomHex(16) as NewEntryId };
