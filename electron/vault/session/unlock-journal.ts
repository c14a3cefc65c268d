/**
 * From a folder and a secret to an opened log. The keyring is checked for damage, age and costs before any work is
 * spent on the secret, so that damage and a wrong secret are never taken for each other. Changes nothing on the
 * disk but a mended copy of the keyring, a cut torn tail and the lock.
 */
import path from 'node:path';
import type { JournalId } from '../../../src/domain/ids.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { UnlockError } from '../../contract/errors.ts';
import { readKeyring } from '../keyring/keyring-files.ts';
import { unlockWith } from '../keyring/unlock-with.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import { logName } from '../log/generations.ts';
import { openLog } from '../log/open-log.ts';
import type { OpenLog } from '../log/types.ts';
import { storageFailure } from '../log/vault-files.ts';
import { sessionKeysOf } from './session-keys.ts';
import type { SessionKeys } from './session-keys.ts';
import type { SessionPorts } from './session-ports.ts';
import { warmLog } from './warm-log.ts';

/** Wrong is told without counts here; the session adds them. */
export type WrongSecret = { readonly kind: 'wrong-passphrase' } | { readonly kind: 'wrong-recovery-key' };
type OtherFailure = Exclude<UnlockError, { readonly kind: WrongSecret['kind'] | 'wait' }>;

export type UnlockedJournal = {
  readonly opened: OpenLog;
  readonly createdAt: number;
  readonly keys: SessionKeys;
  /** One copy of the keyring had to be written again. */
  readonly keyringMended: boolean;
};

export async function unlockJournal(
  ports: SessionPorts,
  journalsDir: string,
  id: JournalId,
  secret: Secret,
): Promise<Result<UnlockedJournal, WrongSecret | OtherFailure>> {
  const folder = path.join(journalsDir, id);
  const read = await readKeyring(ports.files, folder);
  if (!read.ok) {
    if (read.error.kind !== 'missing') return err(read.error);
    // a log without any keyring is a journal that lost the keyring
    return err(
      (await hasLog(ports, folder)) ? { kind: 'damaged', what: 'keyring' } : { kind: 'no-such-journal' },
    );
  }
  const { keyring, repairedCopy } = read.value;
  const warm = await warmLog(ports.files, path.join(folder, logName));
  const unlocked = await unlockWith(keyring, secret, ports.kdf);
  await warm.done;
  if (!unlocked.ok) return unlocked;
  const opened = await openWith(ports, folder, keyring.createdAt, sessionKeysOf(keyring, unlocked.value));
  return opened.ok ? ok({ ...opened.value, keyringMended: repairedCopy }) : opened;
}

/** With keys at hand (right after creating). Wipes them when the log can't be opened. */
export async function openWith(
  ports: SessionPorts,
  folder: string,
  createdAt: number,
  keys: SessionKeys,
): Promise<Result<UnlockedJournal, OtherFailure>> {
  const { random, clock } = ports;
  let opened: Awaited<ReturnType<typeof openLog>> | null = null;
  try {
    // In the middle of a rekey the former key seals until the new keyring is sure to stay (resealing.ts).
    const [sealing, ...others] = [...keys.earlierKeys, keys.keys];
    const context = { vaultId: keys.vaultId, keys: sealing ?? keys.keys, earlierKeys: others };
    opened = await openLog(ports.files, folder, { ...context, random, clock });
  } finally {
    if (opened?.ok !== true) keys.wipe();
  }
  return opened.ok ? ok({ opened: opened.value, createdAt, keys, keyringMended: false }) : opened;
}

async function hasLog(ports: SessionPorts, folder: string): Promise<boolean> {
  try {
    await ports.files.stat(path.join(folder, logName));
    return true;
  } catch (failure) {
    storageFailure(failure);
    return false;
  }
}
