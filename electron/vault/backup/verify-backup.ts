/**
 * "Check this backup": proves that a file is complete, that a secret opens it, and that every frame in it opens, and says
 * what it holds. Touches nothing. What must never happen: a good word for a file that could not be restored.
 */
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Kdf } from '../crypto/kdf.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { deriveEpochKeys, wipeEpochKeys } from '../crypto/keys.ts';
import { wipe } from '../crypto/sodium.ts';
import type { RecoveryFailure, UnlockFailure } from '../keyring/types.ts';
import { unlockWith } from '../keyring/unlock-with.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import type { LogIndex } from '../log/log-index.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { storageFailure } from '../log/vault-files.ts';
import { verifyFile } from '../log/verify-file.ts';
import { readSealedBackup } from './backup-file.ts';
import type { BackupReadError, SealedBackup } from './backup-file.ts';
import { SummaryCollector } from './summary.ts';
import type { JournalSummary } from './summary.ts';

export type BackupFacts = JournalSummary & {
  readonly bytes: number;
  /** When it was written, by the clock of then. */
  readonly writtenAt: number;
  readonly generation: number;
};

export type BackupError = BackupReadError | UnlockFailure | RecoveryFailure;

export type ProvenBackup = {
  readonly sealed: SealedBackup;
  readonly index: LogIndex;
  readonly facts: BackupFacts;
};

/** With a person's secret. The keys are wiped before it answers. */
export function checkBackup(
  files: VaultFiles,
  path: string,
  secret: Secret,
  kdf: Kdf,
): Promise<Result<BackupFacts, BackupError>> {
  return withBackup<BackupFacts, never>(files, path, secret, kdf, async ({ facts }) => ok(facts));
}

/** Opens, proves, and hands over what a restore needs. The keys live only as long as `use`. */
export async function withBackup<T, E>(
  files: VaultFiles,
  path: string,
  secret: Secret,
  kdf: Kdf,
  use: (proven: ProvenBackup, keys: EpochKeys) => Promise<Result<T, E>>,
): Promise<Result<T, E | BackupError>> {
  const sealed = await readSealedBackup(files, path);
  if (!sealed.ok) return sealed;
  const unlocked = await unlockWith(sealed.value.keyring, secret, kdf);
  if (!unlocked.ok) return unlocked;
  const { vaultKey, earlierKeys } = unlocked.value;
  const keys = deriveEpochKeys(vaultKey);
  wipe(vaultKey.bytes, ...earlierKeys.map(({ bytes }) => bytes));
  try {
    const proven = await proveBackup(files, path, sealed.value, keys);
    return proven.ok ? await use(proven.value, keys) : proven;
  } finally {
    wipeEpochKeys(keys);
  }
}

/** Every frame, with keys at hand. */
export async function proveBackup(
  files: VaultFiles,
  path: string,
  sealed: SealedBackup,
  keys: EpochKeys,
): Promise<Result<ProvenBackup, BackupReadError>> {
  const { header, range } = sealed;
  const summary = new SummaryCollector();
  try {
    const file = await files.open(path, 'read');
    try {
      const scanKeys = {
        vaultId: header.vaultId,
        keysOf: (epoch: number) => (epoch === keys.epoch ? keys : null),
      };
      const { isWhole, read } = await verifyFile(file, range, header, scanKeys, (ref, plaintext) => {
        summary.see(ref, plaintext);
      });
      const { manifest, frames } = read.report;
      if (!isWhole || frames !== sealed.frames || manifest.kind !== 'verified') {
        return err({ kind: 'damaged', what: 'backup' });
      }
      const facts = {
        ...summary.summary(),
        bytes: sealed.bytes,
        writtenAt: manifest.at,
        generation: header.generation,
      };
      return ok({ sealed, index: read.index, facts });
    } finally {
      await file.close();
    }
  } catch (error) {
    return err(storageFailure(error));
  }
}
