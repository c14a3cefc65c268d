/**
 * The vault key and the subkeys for its uses. A vault key is random, belongs to one epoch, and is never used to
 * encrypt records itself: each use has its own subkey, BLAKE2b-256 keyed with the vault key over a label.
 * What must never happen: a key outside the vault process, or in an error or a log line.
 */
import type { Random } from './random.ts';
import { sodium, wipe } from './sodium.ts';

export const keyLength = 32;

/** Grows by one with every rekey; the first is 1. */
export type Epoch = number;

/** Random, 32 bytes. The owner wipes it as soon as the subkeys are derived. */
export type VaultKey = { readonly epoch: Epoch; readonly bytes: Uint8Array };

/** What an open journal needs of one epoch. */
export type EpochKeys = {
  readonly epoch: Epoch;
  readonly record: Uint8Array;
  readonly manifest: Uint8Array;
  /** Of what is kept outside the journal's folder. */
  readonly settings: Uint8Array;
  /** Seals what is set aside of a damaged log (log/quarantine-file.ts). */
  readonly quarantine: Uint8Array;
};

export type KeyLabel =
  | 'tend.v1.record'
  | 'tend.v1.manifest'
  | 'tend.v1.attachment'
  | 'tend.v1.settings'
  | 'tend.v1.quarantine'
  | 'tend.v1.earlier-key';

const utf8 = new TextEncoder();

export const newVaultKey = (random: Random, epoch: Epoch): VaultKey => ({
  epoch,
  bytes: random.bytes(keyLength),
});

export const subkey = (vaultKey: Uint8Array, label: KeyLabel): Uint8Array =>
  sodium.crypto_generichash(keyLength, utf8.encode(label), vaultKey);

export const deriveEpochKeys = (key: VaultKey): EpochKeys => ({
  epoch: key.epoch,
  record: subkey(key.bytes, 'tend.v1.record'),
  manifest: subkey(key.bytes, 'tend.v1.manifest'),
  settings: subkey(key.bytes, 'tend.v1.settings'),
  quarantine: subkey(key.bytes, 'tend.v1.quarantine'),
});

export function wipeEpochKeys(keys: EpochKeys): void {
  wipe(keys.record, keys.manifest, keys.settings, keys.quarantine);
}
