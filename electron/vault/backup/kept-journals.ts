/**
 * The journals' folder as it stands: which vault each journal is, and those that a restore has put aside, under
 * `<32 hex>.replaced-YYYY-MM-DD`, so that no list shows them as journals. They are whole and kept for 30 days.
 * What must never happen: one removed before its time, or while the journal in its place has not been opened well.
 */
import { join } from 'node:path';
import { addDays } from '../../../src/domain/days.ts';
import { isDayOn, isJournalId } from '../../../src/domain/ids.ts';
import type { DayOn, JournalId, VaultId } from '../../../src/domain/ids.ts';
import { toHex } from '../../../src/lib/bytes.ts';
import { readKeyring } from '../keyring/keyring-files.ts';
import { decodeHeader, headerLength } from '../log/file-header.ts';
import { logName } from '../log/generations.ts';
import { readOnly } from '../log/read-only-files.ts';
import { errorCode, removeFolder, storageFailure } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';

const keptDays = 30;
const pattern = /^([0-9a-f]{32})\.replaced-(\d{4}-\d{2}-\d{2})$/;

export type Kept = {
  /** Of the folder. */
  readonly name: string;
  readonly journalId: JournalId;
  readonly putAsideOn: DayOn;
  /** null when neither keyring nor log tell. */
  readonly vaultId: VaultId | null;
};

export const keptName = (id: JournalId, today: DayOn): string => `${id}.replaced-${today}`;
/** The last day on which it is surely there. */
export const keptUntil = (putAsideOn: DayOn): DayOn => addDays(putAsideOn, keptDays);

/** The latest first. Rejects when the folder can't be listed; none when it isn't there. */
export async function listKept(files: VaultFiles, journalsDir: string): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  for (const name of await namesIn(files, journalsDir)) {
    const [, id = '', on = ''] = pattern.exec(name) ?? [];
    if (!isJournalId(id) || !isDayOn(on)) continue;
    kept.push({
      name,
      journalId: id,
      putAsideOn: on,
      vaultId: await vaultIdOf(files, join(journalsDir, name)),
    });
  }
  return kept.sort((a, b) => (a.putAsideOn > b.putAsideOn ? -1 : 1));
}

export type Present = { readonly journalId: JournalId; readonly vaultId: VaultId };

/** The journals whose vault can be told. */
export async function listPresent(files: VaultFiles, journalsDir: string): Promise<readonly Present[]> {
  const present: Present[] = [];
  for (const name of await namesIn(files, journalsDir)) {
    if (!isJournalId(name)) continue;
    const vaultId = await vaultIdOf(files, join(journalsDir, name));
    if (vaultId !== null) present.push({ journalId: name, vaultId });
  }
  return present;
}

/** After `vaultId` was opened well. Those whose vault can't be told go with any. Best effort. */
export async function removeExpired(
  files: VaultFiles,
  journalsDir: string,
  vaultId: VaultId,
  today: DayOn,
): Promise<readonly JournalId[]> {
  const removed: JournalId[] = [];
  try {
    for (const kept of await listKept(files, journalsDir)) {
      if (kept.vaultId !== null && kept.vaultId !== vaultId) continue;
      if (today <= keptUntil(kept.putAsideOn)) continue;
      await removeFolder(files, join(journalsDir, kept.name));
      removed.push(kept.journalId);
    }
  } catch (error) {
    storageFailure(error);
  }
  return removed;
}

async function namesIn(files: VaultFiles, dir: string): Promise<readonly string[]> {
  try {
    return await files.list(dir);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** From the keyring, or where that is damaged from the log's header. */
async function vaultIdOf(files: VaultFiles, folder: string): Promise<VaultId | null> {
  const keyring = await readKeyring(readOnly(files), folder);
  if (keyring.ok) return toHex(keyring.value.keyring.vaultId) as VaultId;
  try {
    const file = await files.open(join(folder, logName), 'read');
    try {
      const start = new Uint8Array(headerLength);
      const read = decodeHeader(start.subarray(0, await file.read(start, 0)));
      return read.kind === 'good' ? (toHex(read.header.vaultId) as VaultId) : null;
    } finally {
      await file.close();
    }
  } catch (error) {
    storageFailure(error);
    return null;
  }
}
