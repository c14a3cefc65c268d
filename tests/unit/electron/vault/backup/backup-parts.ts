/** What the tests of backups share: a journal with a keyring and entries on a disk in memory. */
import { kdfBounds } from '../../../../../electron/vault/crypto/kdf.ts';
import { deriveEpochKeys } from '../../../../../electron/vault/crypto/keys.ts';
import { readySodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { writeBackup } from '../../../../../electron/vault/backup/write-backup.ts';
import type { BackupJob } from '../../../../../electron/vault/backup/write-backup.ts';
import { readKeyring, writeKeyring } from '../../../../../electron/vault/keyring/keyring-files.ts';
import { createKeyring } from '../../../../../electron/vault/keyring/keyring.ts';
import { unlockWithPassphrase } from '../../../../../electron/vault/keyring/unlock.ts';
import { createLog, openLog } from '../../../../../electron/vault/log/open-log.ts';
import type { OpenLog } from '../../../../../electron/vault/log/types.ts';
import { keepVersions } from '../../../../../electron/vault/store/keep-versions.ts';
import type { VersionNote } from '../../../../../electron/vault/store/keep-versions.ts';
import { tombstone } from '../../../../../electron/vault/store/tombstone.ts';
import { encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { newEntry } from '../../../../../src/domain/entry.ts';
import type { DayOn, EntryId, JournalId } from '../../../../../src/domain/ids.ts';
import type { FileCall, Fault } from '../../../../support/memory-files.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { fastKdf, seededRandom } from '../../../../support/vault-parts.ts';

const passphrase = 'a long enough passphrase';
export const secret = { kind: 'passphrase', passphrase } as const;
export const kdf = fastKdf();
export const journalsDir = '/journals';
export const journalId = '1a2b3c4d'.repeat(4) as JournalId;
export const newJournalId = 'f0'.repeat(16) as JournalId;
export const folder = `${journalsDir}/${journalId}`;
export const backups = '/backups';
const name = 'journal-1a2b3c4d-2026-05-04.tendbackup';
export const backupPath = `${backups}/${name}`;
const noon = Date.UTC(2026, 4, 3, 12);

export const idOf = (n: number): EntryId => `7f${n.toString(16).padStart(30, '0')}` as EntryId;

export const entryRecord = (n: number, on: string, title: string, minutes = 0, trashed = false): Uint8Array =>
  encodeRecord({
    kind: 'entry',
    value: {
      ...newEntry({ template: 'free', entryOn: on as DayOn, title }, idOf(n), noon),
      updatedAt: noon + minutes * 60_000,
      trashedAt: trashed ? noon : null,
    },
  });

export type Journal = {
  readonly files: MemoryFiles;
  readonly open: OpenLog;
  readonly recoveryKey: string;
  readonly job: BackupJob<VersionNote>;
};

/** Three entries, one of them in the trash, one with history, and one that was removed for good. */
export async function journal(seed = 'backup', extra = 0): Promise<Journal> {
  await readySodium();
  const files = new MemoryFiles();
  const random = seededRandom(seed);
  await files.makeDir(journalsDir);
  await files.makeDir(folder);
  const created = await createKeyring({
    passphrase,
    cost: { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses },
    kdf,
    random,
    now: noon,
  });
  const { keyring } = created;
  const keys = deriveEpochKeys(created.keys.vaultKey);
  const context = { vaultId: keyring.vaultId, keys, random, clock: { now: () => noon + 1 } };
  const log = await createLog(files, folder, { ...context, processes: alone });
  if (!log.ok) throw new Error(log.error.kind);
  const saves: readonly [number, number, Uint8Array][] = [
    [1, 1, entryRecord(1, '2026-05-01', 'first words', 0)],
    [1, 2, entryRecord(1, '2026-05-01', 'first words, a little later', 1)],
    [1, 3, entryRecord(1, '2026-05-01', 'first words, much later', 60)],
    [2, 1, entryRecord(2, '2026-05-03', 'second')],
    [3, 1, entryRecord(3, '2025-01-01', 'thrown away', 0, true)],
    [4, 1, entryRecord(4, '2024-01-01', 'removed')],
    [4, 2, tombstone],
  ];
  for (const [n, rev, bytes] of saves) await append(log.value, n, rev, bytes);
  for (let i = 0; i < extra; i += 1) {
    await append(log.value, 100 + i, 1, entryRecord(100 + i, '2026-05-02', `${i} ${'x'.repeat(9000)}`));
  }
  const written = await writeKeyring(files, folder, keyring);
  if (!written.ok) throw new Error(written.error.kind);
  const job = {
    files,
    folder: backups,
    name,
    keyring,
    log: log.value.log,
    context: { keys, random, clock: { now: () => noon + 2 } },
    policy: keepVersions,
  };
  return { files, open: log.value, recoveryKey: created.recoveryKeyWords, job };
}

export async function append(open: OpenLog, n: number, rev: number, bytes: Uint8Array): Promise<void> {
  const done = await open.log.append(idOf(n), rev, bytes);
  if (!done.ok) throw new Error(done.error.kind);
}

export async function backedUp(extra = 0): Promise<Journal> {
  const made = await journal('backup', extra);
  const done = await writeBackup(made.job);
  if (!done.ok) throw new Error(done.error.kind);
  return made;
}

/** As a person would open it: by the passphrase, with everything proven. */
export async function openJournal(files: MemoryFiles, dir: string): Promise<OpenLog> {
  const read = await readKeyring(files, dir);
  if (!read.ok) throw new Error(read.error.kind);
  const { keyring } = read.value;
  const unlocked = await unlockWithPassphrase(keyring, passphrase, kdf);
  if (!unlocked.ok) throw new Error(unlocked.error.kind);
  const opened = await openLog(files, dir, {
    vaultId: keyring.vaultId,
    keys: deriveEpochKeys(unlocked.value.vaultKey),
    random: seededRandom('open'),
    clock: { now: () => noon + 9 },
    processes: alone,
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

export const texts = (open: OpenLog): Record<string, string> =>
  Object.fromEntries(
    open.records
      .map((one): [string, string] => [
        one.recordId,
        `${one.rev}:${Buffer.from(one.plaintext).toString('utf8')}`,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export const failAt =
  (index: number, fault: Fault) =>
  (call: FileCall): Fault | null =>
    call.index === index && !('short' in fault && call.op !== 'write') ? fault : null;

export const kinds: readonly Fault[] = [
  { code: 'ENOSPC' },
  { code: 'EIO' },
  { code: 'EIO', late: true },
  { code: 'EACCES' },
  { short: 0 },
  { short: 70 },
];

export const alone = {
  self: { pid: 7, mark: 'a' },
  isAlive: () => false,
  markOf: () => null,
  wait: async () => {},
};
