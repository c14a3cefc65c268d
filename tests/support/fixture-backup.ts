/** A backup of a copy of the frozen vault, written by the real parts into a real folder. Closes the vault again. */
import { join } from 'node:path';
import { writeBackup } from '../../electron/vault/backup/write-backup.ts';
import { argon2id } from '../../electron/vault/crypto/kdf.ts';
import { deriveEpochKeys } from '../../electron/vault/crypto/keys.ts';
import { systemRandom } from '../../electron/vault/crypto/random.ts';
import { readKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import { unlockWithPassphrase } from '../../electron/vault/keyring/unlock.ts';
import { openLog } from '../../electron/vault/log/open-log.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { keepVersions } from '../../electron/vault/store/keep-versions.ts';
import { fixturePassphrase } from './make-fixture-v1.ts';

/** Answers the backup's path in `folder`. */
export async function fixtureBackup(vault: string, folder: string): Promise<string> {
  const read = await readKeyring(realFiles, vault);
  if (!read.ok) throw new Error(read.error.kind);
  const { keyring } = read.value;
  const unlocked = await unlockWithPassphrase(keyring, fixturePassphrase, argon2id);
  if (!unlocked.ok) throw new Error(unlocked.error.kind);
  const keys = deriveEpochKeys(unlocked.value.vaultKey);
  const context = { vaultId: keyring.vaultId, keys, random: systemRandom, clock: { now: () => 77 } };
  const opened = await openLog(realFiles, vault, context);
  if (!opened.ok) throw new Error(opened.error.kind);
  const { log } = opened.value;
  const name = 'journal-00000000-2026-01-02.tendbackup';
  const job = { files: realFiles, folder, name, keyring, log, context, policy: keepVersions };
  const done = await writeBackup(job);
  if (!done.ok) throw new Error(done.error.kind);
  await log.close();
  return join(folder, name);
}
