/**
 * A new journal on the disk: built whole in a staging folder, then renamed to its own random name. A crash in
 * between leaves nothing that anybody sees; the next create or start empties the staging folder.
 * What must never happen: a folder under a journal's name that is not complete and durable.
 */
import path from 'node:path';
import { encodeRecord } from '../../../src/domain/codec/record-codec.ts';
import { fixedRecordIds } from '../../../src/domain/record.ts';
import type { JournalId } from '../../../src/domain/ids.ts';
import { toHex } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { StorageError } from '../../contract/errors.ts';
import { deletedStagingName } from '../backup/delete-journal.ts';
import { restoreStagingName } from '../backup/restore-backup.ts';
import { createKeyring } from '../keyring/keyring.ts';
import { writeKeyring } from '../keyring/keyring-files.ts';
import { createLog } from '../log/open-log.ts';
import { emptyFolder, storageFailure } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { sessionKeysOf } from './session-keys.ts';
import type { SessionKeys } from './session-keys.ts';
import type { SessionPorts } from './session-ports.ts';

/** Not a journal's name, so no list shows it. */
const stagingName = 'new.partial';

export type NewJournal = {
  readonly id: JournalId;
  readonly recoveryKey: string;
  /** For opening its log; whoever takes them wipes them. */
  readonly keys: SessionKeys;
};

export async function createJournal(
  ports: SessionPorts,
  journalsDir: string,
  passphrase: string,
  appVersion: string,
): Promise<Result<NewJournal, StorageError>> {
  const { files, random, clock } = ports;
  const staging = path.join(journalsDir, stagingName);
  let keys: SessionKeys | null = null;
  try {
    await files.makeDir(staging);
    await emptyFolder(files, staging);
    const cost = await ports.chooseCost();
    const now = clock.now();
    const created = await createKeyring({ passphrase, cost, kdf: ports.kdf, random, now });
    keys = sessionKeysOf(created.keyring, created.keys);

    const log = await createLog(files, staging, { ...keys, random, clock });
    if (!log.ok) return err(storageOr(log.error));
    const facts = encodeRecord({
      kind: 'journal',
      value: { createdAt: now, lastUnlockedAt: null, openedBy: appVersion },
    });
    const appended = await log.value.log.append(fixedRecordIds.journal, 1, facts);
    const closed = await log.value.log.close();
    if (!appended.ok) return err(storageOr(appended.error));
    if (!closed.ok) return closed;

    const written = await writeKeyring(files, staging, created.keyring);
    if (!written.ok) return written;

    const id = toHex(random.bytes(16)) as JournalId;
    await files.syncDir(staging);
    await files.rename(staging, path.join(journalsDir, id));
    await files.syncDir(journalsDir);
    const made: NewJournal = { id, recoveryKey: created.recoveryKeyWords, keys };
    keys = null;
    return ok(made);
  } catch (failure) {
    return err(storageFailure(failure));
  } finally {
    keys?.wipe();
  }
}

/** What an interrupted create, restore or removal left behind. No list shows it as a journal. */
export async function clearStaging(files: VaultFiles, journalsDir: string): Promise<void> {
  for (const name of [stagingName, restoreStagingName, deletedStagingName]) {
    try {
      await emptyFolder(files, path.join(journalsDir, name));
    } catch (failure) {
      // nothing there, or nothing to be done about it: the next one tries again and says why it can't
      storageFailure(failure);
    }
  }
}

const storageOr = (error: { readonly kind: string }): StorageError =>
  error.kind === 'storage' ? (error as StorageError) : { kind: 'storage', reason: 'other' };
