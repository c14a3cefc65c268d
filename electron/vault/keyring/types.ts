/**
 * The keyring's vocabulary: slots that each wrap the same vault key under another secret. The keyring is not secret
 * itself; losing it loses everything, so it exists twice in the vault's folder and once in every backup.
 */
import type { Epoch, VaultKey } from '../crypto/keys.ts';
import type { StorageFailure } from '../log/types.ts';

export type SlotType = 'passphrase' | 'recovery';

export type SlotKdf =
  | {
      readonly name: 'argon2id13';
      readonly memoryKiB: number;
      readonly passes: number;
      readonly lanes: 1;
      readonly salt: Uint8Array;
    }
  | { readonly name: 'blake2b'; readonly salt: Uint8Array };

export type Slot = {
  /** 16 random bytes; new with every rewrap. */
  readonly id: Uint8Array;
  readonly type: SlotType;
  readonly epoch: Epoch;
  readonly kdf: SlotKdf;
  /** 32 bytes that only the right secret gives; compared before anything is unwrapped. */
  readonly commitment: Uint8Array;
  readonly nonce: Uint8Array;
  /** The sealed vault key: 32 bytes and a tag of 16. */
  readonly wrapped: Uint8Array;
};

/** A former vault key, sealed under the next one: there only while a rekey is under way. */
export type EarlierKey = { readonly epoch: Epoch; readonly nonce: Uint8Array; readonly wrapped: Uint8Array };

export type Keyring = {
  readonly vaultId: Uint8Array;
  /** Grows with every write; of two good copies that differ, the larger one is the newer. */
  readonly serial: number;
  readonly createdAt: number;
  readonly slots: readonly Slot[];
  readonly earlier: readonly EarlierKey[];
};

/** The keys an unlock yields: the newest first to use, the earlier ones only to read. The owner wipes them. */
export type UnlockedKeys = { readonly vaultKey: VaultKey; readonly earlierKeys: readonly VaultKey[] };

export type KeyringReadError =
  | StorageFailure
  /** Neither copy is there: not a journal. */
  | { readonly kind: 'missing' }
  /** Neither copy is whole. Nothing was derived. */
  | { readonly kind: 'damaged'; readonly what: 'keyring' }
  | { readonly kind: 'too-new'; readonly formatVersion: number };

export type UnlockFailure =
  | { readonly kind: 'wrong-passphrase' }
  /** The header asks for costs outside the bounds; nothing was derived. */
  | { readonly kind: 'unsafe-parameters' }
  /** The secret is right, but the wrapped key or the header around it has been changed. */
  | { readonly kind: 'damaged'; readonly what: 'keyring' };

export type RecoveryFailure =
  | { readonly kind: 'wrong-recovery-key' }
  /** The words' own checksum fails. Nothing was tried. */
  | { readonly kind: 'mistyped-recovery-key' }
  | { readonly kind: 'damaged'; readonly what: 'keyring' };

/** Which file names these are, and what was mended while reading. */
export type KeyringRead = { readonly keyring: Keyring; readonly repairedCopy: boolean };

/** `copyPending`: the new keyring counts, but its second copy could not be written; the next reading does it. */
export type KeyringWritten = { readonly copyPending: boolean };
