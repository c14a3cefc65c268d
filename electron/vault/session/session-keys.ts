/**
 * The keys of an unlocked journal, as the log takes them: derived once, the vault key itself wiped at once.
 * What must never happen: the vault key outliving this function.
 */
import { deriveEpochKeys, wipeEpochKeys } from '../crypto/keys.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { wipe } from '../crypto/sodium.ts';
import type { Keyring, UnlockedKeys } from '../keyring/types.ts';

export type SessionKeys = {
  readonly vaultId: Uint8Array;
  readonly keys: EpochKeys;
  readonly earlierKeys: readonly EpochKeys[];
  readonly wipe: () => void;
};

export function sessionKeysOf(keyring: Keyring, unlocked: UnlockedKeys): SessionKeys {
  const keys = deriveEpochKeys(unlocked.vaultKey);
  const earlierKeys = unlocked.earlierKeys.map(deriveEpochKeys);
  wipe(unlocked.vaultKey.bytes, ...unlocked.earlierKeys.map(({ bytes }) => bytes));
  return {
    vaultId: keyring.vaultId,
    keys,
    earlierKeys,
    wipe: () => {
      for (const epoch of [keys, ...earlierKeys]) wipeEpochKeys(epoch);
    },
  };
}
