/**
 * Every expected failure that may cross a boundary, as closed unions. Features turn them into words.
 * What must never happen: a passphrase, a key or a person's text inside one of these.
 */
import type { EpochMs } from '../../src/domain/ids.ts';

/** The file system said no. */
export type StorageError = {
  readonly kind: 'storage';
  readonly reason: 'disk-full' | 'read-only' | 'no-permission' | 'timeout' | 'other';
};

/** What is unreadable, and how far it reaches. `keyring`: both copies; `log`: the header of the log. */
export type DamageError = { readonly kind: 'damaged'; readonly what: 'keyring' | 'log' };

export type UnlockError =
  | { readonly kind: 'wrong-passphrase'; readonly failures: number; readonly retryAt: EpochMs | null }
  | { readonly kind: 'wrong-recovery-key'; readonly failures: number; readonly retryAt: EpochMs | null }
  /** The recovery key's own checksum fails: a word is mistyped. Nothing was tried. */
  | { readonly kind: 'mistyped-recovery-key' }
  | { readonly kind: 'wait'; readonly retryAt: EpochMs }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  /** The header asks for key-derivation costs outside the accepted bounds; refused before any work. */
  | { readonly kind: 'unsafe-parameters' }
  | { readonly kind: 'no-such-journal' }
  | { readonly kind: 'in-use' }
  | DamageError
  | StorageError;

/** The wrong tries of these count like those at the lock screen. */
export type ChangeSecretError =
  | Exclude<
      UnlockError,
      { readonly kind: 'wrong-recovery-key' | 'mistyped-recovery-key' | 'no-such-journal' | 'in-use' }
    >
  | { readonly kind: 'weak-passphrase' };

export type CreateError = { readonly kind: 'weak-passphrase' } | StorageError;

export type SaveError =
  | StorageError
  | { readonly kind: 'no-such-entry' }
  /** Larger than one record may be (32 MiB of JSON). */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'invalid-body' };

/** Failures of the boundary itself; every call may end in one of these. */
export type BoundaryError =
  | { readonly kind: 'locked' }
  | { readonly kind: 'invalid-call' }
  | { readonly kind: 'vault-gone' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'bug' };
