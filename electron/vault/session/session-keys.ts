/**
 * The keys of an unlocked journal, as the log takes them: derived once, the vault key itself wiped at once.
 * What must never happen: the vault key outliving this function.
 */
import { deriveEpochKeys, wipeEpochKeys } from '../crypto/keys.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { wipe } from '../crypto/sodium.ts';
import type { Keyring, UnlockedKeys } from '../keyring/types.ts';

/** Keys of a new epoch, from a rekey, come besides: `add`. */
export type SessionKeys = {
  readonly vaultId: Uint8Array;
  /** The newest. */
  readonly keys: EpochKeys;
  /** Those of the unlock: there only while a rekey is under way. */
  readonly earlierKeys: readonly EpochKeys[];
  /** Of every epoch since the unlock. */
  readonly all: readonly EpochKeys[];
  /** They are wiped with the others. */
  readonly add: (keys: EpochKeys) => void;
  readonly wipe: () => void;
};

export function sessionKeysOf(keyring: Keyring, unlocked: UnlockedKeys): SessionKeys {
  const keys = deriveEpochKeys(unlocked.vaultKey);
  const earlierKeys = unlocked.earlierKeys.map(deriveEpochKeys);
  wipe(unlocked.vaultKey.bytes, ...unlocked.earlierKeys.map(({ bytes }) => bytes));
  const all = [keys, ...earlierKeys];
  let newest = keys;
  return {
    vaultId: keyring.vaultId,
    get keys() {
      return newest;
    },
    earlierKeys,
    all,
    add: (more) => {
      all.push(more);
      newest = more;
    },
    wipe: () => {
      for (const epoch of all) wipeEpochKeys(epoch);
    },
  };
}
