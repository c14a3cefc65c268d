/**
 * Opens what `findSource` found with a secret, and reads all that can be read. What must never happen: a wrong secret
 * called damage, or damage a wrong secret; a record left out without being named.
 */
import { toHex } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Kdf } from '../crypto/kdf.ts';
import { deriveEpochKeys } from '../crypto/keys.ts';
import { wipe } from '../crypto/sodium.ts';
import { unlockWithEither } from '../keyring/unlock-with.ts';
import type { FileHeader } from '../log/file-header.ts';
import type { ReadLog } from '../log/read-log.ts';
import { readLog } from '../log/read-log.ts';
import type { LogReport } from '../log/types.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import { storageFailure } from '../log/vault-files.ts';
import { readRecords } from '../store/read-records.ts';
import type { JournalContent } from '../store/read-records.ts';
import { damagedCopy, framesIn, listSetAside } from './set-aside-source.ts';
import type { Keys, SetAside } from './set-aside-source.ts';
import type { Source } from './vault-source.ts';

export type VaultRead = {
  readonly content: JournalContent;
  readonly read: ReadLog;
  /** null when both copies are lost. */
  readonly header: FileHeader | null;
  /** Copies of damaged logs beside a vault's; none unless asked for. */
  readonly setAside: readonly SetAside[];
  readonly problems: readonly string[];
  /** Records that a newer version of the program wrote. */
  readonly tooNew: readonly string[];
};

export type ReadFailure =
  { readonly kind: 'wrong-passphrase' } | { readonly kind: 'damaged'; readonly problems: readonly string[] };

/** `line`: the recovery key if its checksum holds, else the passphrase. `withSetAside`: looks at those copies, too. */
export async function readSource(
  files: VaultFiles,
  source: Source,
  line: string,
  kdf: Kdf,
  withSetAside: boolean,
): Promise<Result<VaultRead, ReadFailure>> {
  const unlocked = await unlockWithEither(source.keyring, line, kdf);
  if (!unlocked.ok) {
    const { kind } = unlocked.error;
    if (kind === 'wrong-passphrase') return err({ kind });
    return err({ kind: 'damaged', problems: [...source.problems, keyringWords[kind]] });
  }
  const { vaultKey, earlierKeys } = unlocked.value;
  const keys = new Map([vaultKey, ...earlierKeys].map((key) => [key.epoch, deriveEpochKeys(key)]));
  wipe(vaultKey.bytes, ...earlierKeys.map(({ bytes }) => bytes));
  try {
    const setAside = withSetAside ? await listSetAside(files, source, keys) : [];
    return ok(await readAll(files, source, keys, setAside));
  } catch (error) {
    const { reason } = storageFailure(error);
    return err({
      kind: 'damaged',
      problems: [...source.problems, `the disk does not give the file (${reason})`],
    });
  }
}

async function readAll(
  files: VaultFiles,
  source: Source,
  keys: Keys,
  setAside: readonly SetAside[],
): Promise<VaultRead> {
  const file = await files.open(source.path, 'read');
  try {
    const frames = await framesIn(file, source, keys);
    const read = await readLog(frames.file, frames.range, frames.header, frames.keys);
    const content = readRecords(read.records);
    const unreadable = [...content.quarantined].filter(([, why]) => why === 'unreadable');
    const problems = [
      ...source.problems,
      ...frames.problems,
      ...problemsOf(read.report, source.kind),
      ...unreadable.map(([id]) => `record ${id}: it opens, but what is in it can't be read`),
      ...setAside.filter(({ whole }) => !whole).map(({ file: name }) => `${name}: ${damagedCopy}`),
    ];
    const tooNew = [...content.quarantined].filter(([, why]) => why === 'too-new').map(([id]) => id);
    return { content, read, header: frames.header, setAside, problems, tooNew };
  } finally {
    await file.close();
  }
}

const keyringWords = {
  'unsafe-parameters': 'keyring: it asks for costs of key derivation outside the accepted bounds',
  damaged: 'keyring: the sealed vault key in it was changed',
} as const;

function problemsOf(report: ReadLog['report'], kind: Source['kind']): readonly string[] {
  return [
    ...report.quarantined.map(({ offset, length, recordId, why }) => {
      const what = recordId === null ? 'something' : `a version of record ${recordId}`;
      return `${what} at byte ${offset} (${length} bytes): ${words[why]}`;
    }),
    ...report.brokenLinks
      .filter(({ besideDamage }) => !besideDamage)
      .map(
        ({ offset, seq }) =>
          `frame ${seq} at byte ${offset}: it does not follow the one before; something was removed, moved or replayed`,
      ),
    ...report.staleRecords.map(
      ({ recordId, rev, offset }) => `record ${recordId}: its version ${rev} came again at byte ${offset}`,
    ),
    ...manifestProblem(report.manifest),
    ...(report.mended > 0
      ? [`${report.mended} frames with a damaged mark or length, read all the same`]
      : []),
    ...(kind === 'backup' && report.tornTail !== null
      ? [`backup: ${report.tornTail.bytes} bytes at its end are no whole frame`]
      : []),
  ];
}

const words = {
  damaged: 'damaged',
  'unknown-epoch': 'sealed with a key that is not in the keyring',
  replayed: 'from before this file began',
} as const;

function manifestProblem(manifest: LogReport['manifest']): readonly string[] {
  if (manifest.kind !== 'mismatch') return [];
  const { expectedCount, foundCount } = manifest;
  return [
    `the set of records differs from the one at the last clean close (${expectedCount} then, ${foundCount} of them now)`,
  ];
}

export const vaultIdOf = ({ keyring }: Source): string => toHex(keyring.vaultId);
