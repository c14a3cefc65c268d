/**
 * What was set aside of a damaged log, for the command: the copies beside a journal's log, and the frames in one of them.
 * Changes nothing. What must never happen: a copy called whole that does not open to its last byte.
 */
import { dirname, join } from 'node:path';
import { decodeSetAsideNote } from '../../../src/domain/set-aside-note.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import type { FileHeader } from '../log/file-header.ts';
import { decodeHeader, headerLength } from '../log/file-header.ts';
import { openQuarantine } from '../log/quarantine-file.ts';
import { quarantineNames } from '../log/quarantine-names.ts';
import { framesOf } from '../log/read-log.ts';
import type { ScanKeys } from '../log/scan-frames.ts';
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';
import type { Source } from './vault-source.ts';

export type Keys = ReadonlyMap<number, EpochKeys>;

export type SetAside = {
  readonly file: string;
  readonly bytes: number;
  readonly whole: boolean;
  /** null when the copy does not say. */
  readonly madeAt: number | null;
};

export const damagedCopy = 'this copy of a damaged log is itself damaged, or no key here opens it';

export async function listSetAside(
  files: VaultFiles,
  source: Source,
  keys: Keys,
): Promise<readonly SetAside[]> {
  if (source.kind !== 'vault') return [];
  const folder = dirname(source.path);
  const found: SetAside[] = [];
  for (const name of await quarantineNames(files, folder)) {
    const file = await files.open(join(folder, name), 'read');
    try {
      const { size } = await file.stat();
      const opened = await openQuarantine(file, scanKeysOf(source, keys));
      const note = opened?.about ? decodeSetAsideNote(opened.about) : null;
      found.push({ file: name, bytes: size, whole: opened?.isWhole ?? false, madeAt: note?.at ?? null });
    } finally {
      await file.close();
    }
  }
  return found;
}

export type Frames = {
  readonly file: Pick<VaultFile, 'read'>;
  readonly range: { readonly start: number; readonly end: number };
  readonly header: FileHeader | null;
  readonly keys: ScanKeys;
  readonly problems: readonly string[];
};

/** Where the frames of a source lie: in its file, or for a quarantine inside what is sealed in it. */
export async function framesIn(file: VaultFile, source: Source, keys: Keys): Promise<Frames> {
  const scanKeys = scanKeysOf(source, keys);
  const { range, header } = source;
  if (source.kind !== 'quarantine') return { file, range, header, keys: scanKeys, problems: [] };
  const opened = await openQuarantine(file, scanKeys);
  if (opened === null) return { file, range, header: null, keys: scanKeys, problems: [damagedCopy] };
  const { log, epochs, isWhole } = opened;
  const start = new Uint8Array(Math.min(log.size, headerLength));
  await log.read(start, 0);
  const read = decodeHeader(start);
  return {
    file: log,
    range: framesOf(log.size),
    header: read.kind === 'good' ? read.header : null,
    keys: { ...scanKeys, keysOf: (epoch) => epochs.find((one) => one.epoch === epoch) ?? null },
    problems: isWhole ? [] : [damagedCopy],
  };
}

const scanKeysOf = ({ keyring }: Source, keys: Keys): ScanKeys => ({
  vaultId: keyring.vaultId,
  keysOf: (epoch) => keys.get(epoch) ?? null,
});
