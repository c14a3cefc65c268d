/** What the session takes from outside beside files, random bytes and the key derivation (see the crypto room). */
import type { EpochMs } from '../../../src/domain/ids.ts';

export type Clock = { readonly now: () => EpochMs };
