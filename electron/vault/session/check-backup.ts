/**
 * "Check this backup" while a journal is open: with its own keys when they fit, else with a secret. Changes nothing.
 * What must never happen: a wrong secret reported as damage, or damage as a wrong secret.
 */
import { equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { BackupFacts as ToldFacts, BackupReadError } from '../../contract/backups.ts';
import { readSealedBackup } from '../backup/backup-file.ts';
import { checkBackup, proveBackup } from '../backup/verify-backup.ts';
import type { BackupError, BackupFacts } from '../backup/verify-backup.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import { readOnly } from '../log/read-only-files.ts';
import type { SessionKeys } from './session-keys.ts';
import type { SessionPorts } from './session-ports.ts';
import type { WrongSecret } from './unlock-journal.ts';

type Unfit = { readonly kind: 'mistyped-recovery-key' } | { readonly kind: 'unsafe-parameters' };
type ReadFailure = BackupReadError | Unfit | WrongSecret;

export async function checkWithKeys(
  ports: SessionPorts,
  path: string,
  keys: SessionKeys,
): Promise<Result<ToldFacts, ReadFailure | { readonly kind: 'needs-secret' }>> {
  const files = readOnly(ports.files);
  const sealed = await readSealedBackup(files, path);
  if (!sealed.ok) return sealed;
  const { header, keyring } = sealed.value;
  const fitting = [keys.keys, ...keys.earlierKeys].find(({ epoch }) =>
    keyring.slots.every((slot) => slot.epoch === epoch),
  );
  if (fitting === undefined || !equalBytes(header.vaultId, keys.vaultId))
    return err({ kind: 'needs-secret' });
  const proven = await proveBackup(files, path, sealed.value, fitting);
  return proven.ok ? ok(toFacts(proven.value.facts)) : err(toReadFailure(proven.error));
}

export async function checkWithSecret(
  ports: SessionPorts,
  path: string,
  secret: Secret,
): Promise<Result<ToldFacts, ReadFailure>> {
  const checked = await checkBackup(readOnly(ports.files), path, secret, ports.kdf);
  return checked.ok ? ok(toFacts(checked.value)) : err(toReadFailure(checked.error));
}

export const toFacts = ({ entries, trashed, from, to, unread, writtenAt }: BackupFacts): ToldFacts => ({
  entries,
  trashed,
  from,
  to,
  unread,
  writtenAt,
});

/** To a person a broken keyring inside a backup is a damaged backup. */
export const toReadFailure = (error: BackupError): ReadFailure =>
  error.kind === 'damaged' ? { kind: 'damaged', what: 'backup' } : error;
