/**
 * A quarantine: a damaged log, byte for byte, sealed in a vault file of its own kind under the vault's newest key, with the
 * keys that its frames were sealed with. So it stays readable when the vault gets a new key, and whoever holds the former
 * one opens nothing of it. Written beside, read back, compared with the log as it lies on the disk, then put under its name.
 * What must never happen: a quarantine under its name that does not hold every byte; one replaced before the new one is
 * proven.
 */
import { join } from 'node:path';
import { concatBytes, equalBytes } from '../../../src/lib/bytes.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { keyLength } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { RunningHash } from '../crypto/running-hash.ts';
import type { FileHeader } from './file-header.ts';
import { decodeHeader, encodeHeader, headerLength } from './file-header.ts';
import { claimedLength, openFrame } from './frame.ts';
import { FrameReader } from './frame-reader.ts';
import { FrameWriter } from './frame-writer.ts';
import type { FrameRef } from './log-index.ts';
import { sideSuffix } from './quarantine-names.ts';
import { framesOf } from './read-log.ts';
import type { ScanKeys } from './scan-frames.ts';
import type { RecordId } from './types.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';
import { ioError, removeIfThere, writeWhole } from './vault-files.ts';
import { verifyFile } from './verify-file.ts';

/** Of the log in one record: with its length in front a power of two, so that padding adds nothing. */
const partBytes = 256 * 1024 - 4;
const aboutId: RecordId = 'f'.repeat(32);
const keysId: RecordId = `${'f'.repeat(31)}e`;
/** Parts are counted from 1. */
const partId = (part: number): RecordId => part.toString(16).padStart(32, '0');

export type Sealing = {
  readonly files: VaultFiles;
  readonly dir: string;
  readonly name: string;
  readonly keys: EpochKeys;
  readonly random: Random;
  readonly clock: { readonly now: () => number };
  /** True once nobody waits for it any more: the work ends, and nothing has happened. */
  readonly isStopped: () => boolean;
};

type Records = () => AsyncGenerator<readonly [RecordId, Uint8Array]>;

/** Every frame of a quarantine is sealed with one subkey. */
const sealingKeys = (keys: EpochKeys): EpochKeys => ({
  ...keys,
  record: keys.quarantine,
  manifest: keys.quarantine,
});
const scanning = ({ vaultId, keysOf }: ScanKeys): ScanKeys => ({
  vaultId,
  keysOf: (epoch) => {
    const keys = keysOf(epoch);
    return keys === null ? null : sealingKeys(keys);
  },
});

/**
 * The bytes of `log` up to `end`; `epochs`: the keys of its frames; `about`: for whoever lists it. False when it was
 * stopped. Rejects with a file error; then nothing is under the name, or what is there is whole.
 */
export async function writeQuarantine(
  sealing: Sealing,
  log: {
    readonly vaultId: Uint8Array;
    readonly generation: number;
    readonly file: Pick<VaultFile, 'read'>;
    readonly end: number;
  },
  epochs: readonly EpochKeys[],
  about: Uint8Array,
): Promise<boolean> {
  const { vaultId, generation, file, end } = log;
  const header = { kind: 'quarantine', vaultId, generation, firstSeq: 1, keyringLength: 0 } as const;
  return seal(sealing, header, async function* () {
    yield [aboutId, about];
    yield [keysId, concatBytes(...epochs.map(encodeKeys))];
    for (let at = 0, part = 1; at < end; at += partBytes, part += 1) {
      const into = new Uint8Array(Math.min(partBytes, end - at));
      if ((await file.read(into, at)) < into.length) throw ioError('The log is shorter than it was');
      yield [partId(part), into];
    }
  });
}

/** `unreadable`: it is damaged, or no key here opens it; it stays as it is. */
export async function resealQuarantine(
  sealing: Sealing,
  scanKeys: ScanKeys,
): Promise<'done' | 'stopped' | 'unreadable'> {
  const file = await sealing.files.open(join(sealing.dir, sealing.name), 'read');
  try {
    const opened = await openFile(file, scanKeys);
    if (opened?.isWhole !== true) return 'unreadable';
    const { header, refs } = opened;
    const reader = new FrameReader(() => file, scanning(scanKeys));
    const done = await seal(sealing, header, async function* () {
      for (const ref of refs) yield [ref.recordId, await reader.read(ref)];
    });
    return done ? 'done' : 'stopped';
  } finally {
    await file.close();
  }
}

async function seal(sealing: Sealing, header: FileHeader, records: Records): Promise<boolean> {
  const { files, dir, name } = sealing;
  const path = join(dir, name);
  const side = path + sideSuffix;
  await removeIfThere(files, side);
  if (!(await writeSide(sealing, side, header, records))) {
    await removeIfThere(files, side);
    return false;
  }
  await prove(sealing, side, header, records);
  await files.rename(side, path);
  await files.syncDir(dir);
  return true;
}

async function writeSide(
  { files, keys, random, clock, isStopped }: Sealing,
  side: string,
  header: FileHeader,
  records: Records,
): Promise<boolean> {
  const file = await files.open(side, 'create');
  try {
    await writeWhole(file, encodeHeader(header), 0);
    const writer = new FrameWriter({ file, header, keys: sealingKeys(keys), random });
    for await (const [id, bytes] of records()) {
      if (isStopped()) return false;
      await writer.add(id, 1, bytes);
    }
    await writer.finish(clock.now());
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/** What lies in the side file against what it was made from, both read once more. */
async function prove(
  { files, keys }: Sealing,
  side: string,
  header: FileHeader,
  records: Records,
): Promise<void> {
  const expected = new RunningHash();
  for await (const [id, bytes] of records()) addTo(expected, id, bytes);
  const found = new RunningHash();
  const file = await files.open(side, 'read');
  try {
    const { size } = await file.stat();
    const scanKeys = scanning({ vaultId: header.vaultId, keysOf: (epoch) => of(epoch, keys) });
    const { isWhole } = await verifyFile(file, framesOf(size), header, scanKeys, (ref, bytes) => {
      addTo(found, ref.recordId, bytes);
    });
    if (!isWhole || !equalBytes(expected.digest(), found.digest()))
      throw ioError('What was set aside does not read back');
  } finally {
    await file.close();
  }
}

const of = (epoch: number, keys: EpochKeys): EpochKeys | null => (keys.epoch === epoch ? keys : null);

function addTo(hash: RunningHash, id: RecordId, bytes: Uint8Array): void {
  hash.update(Buffer.from(id, 'hex'));
  hash.update(bytes);
}

export type QuarantineHead = {
  /** Of the log in it. */
  readonly generation: number;
  readonly epoch: number;
  readonly about: Uint8Array;
};

/** What it says of itself, from its beginning alone; null when that can't be opened. */
export async function readQuarantineHead(
  files: VaultFiles,
  path: string,
  scanKeys: ScanKeys,
): Promise<QuarantineHead | null> {
  const file = await files.open(path, 'read');
  try {
    const start = new Uint8Array(headBytes);
    const bytes = start.subarray(0, await file.read(start, 0));
    const read = decodeHeader(bytes.subarray(0, headerLength));
    const length = claimedLength(bytes, headerLength);
    if (read.kind !== 'good' || length === null || !isOf(read.header, scanKeys)) return null;
    const { vaultId, keysOf } = scanning(scanKeys);
    const opened = openFrame(bytes, headerLength, length, vaultId, keysOf);
    if (opened?.header.recordId !== aboutId) return null;
    return { generation: read.header.generation, epoch: opened.header.epoch, about: opened.plaintext };
  } finally {
    await file.close();
  }
}

/** More than what a quarantine says of itself ever takes. */
const headBytes = 64 * 1024;

export type OpenedQuarantine = {
  /** Of the log in it; parts that can't be opened read as zeros. */
  readonly log: Pick<VaultFile, 'read'> & { readonly size: number };
  /** Those that its frames were sealed with. Whoever takes them wipes them. */
  readonly epochs: readonly EpochKeys[];
  /** null when it can't be opened. */
  readonly about: Uint8Array | null;
  readonly isWhole: boolean;
};

/** For who wants to look into it, as long as `file` stays open. null when it is none of this vault. */
export async function openQuarantine(file: VaultFile, scanKeys: ScanKeys): Promise<OpenedQuarantine | null> {
  const opened = await openFile(file, scanKeys);
  if (opened === null) return null;
  const byId = new Map(opened.refs.map((ref) => [ref.recordId, ref]));
  const reader = new FrameReader(() => file, scanning(scanKeys));
  const readId = async (id: RecordId): Promise<Uint8Array | null> => {
    const ref = byId.get(id);
    return ref === undefined ? null : reader.read(ref);
  };
  const size = await sizeOf(opened.refs, readId);
  const read = async (into: Uint8Array, position: number): Promise<number> => {
    const end = Math.min(position + into.length, size);
    for (let at = position; at < end;) {
      const index = Math.floor(at / partBytes);
      const from = at - index * partBytes;
      const take = Math.min(end - at, partBytes - from);
      const part = await readId(partId(index + 1));
      into.subarray(at - position, at - position + take).fill(0);
      if (part !== null) into.set(part.subarray(from, from + take), at - position);
      at += take;
    }
    return Math.max(0, end - position);
  };
  const keys = await readId(keysId);
  return {
    log: { read, size },
    epochs: keys === null ? [] : decodeKeys(keys),
    about: await readId(aboutId),
    isWhole: opened.isWhole,
  };
}

async function sizeOf(
  refs: readonly FrameRef[],
  readId: (id: RecordId) => Promise<Uint8Array | null>,
): Promise<number> {
  const parts = refs.map(({ recordId }) => recordId).filter((id) => id !== aboutId && id !== keysId);
  const last = parts.sort().at(-1);
  if (last === undefined) return 0;
  return (Number.parseInt(last, 16) - 1) * partBytes + ((await readId(last))?.length ?? 0);
}

type Opened = { readonly header: FileHeader; readonly refs: readonly FrameRef[]; readonly isWhole: boolean };

async function openFile(file: VaultFile, scanKeys: ScanKeys): Promise<Opened | null> {
  const { size } = await file.stat();
  const start = new Uint8Array(Math.min(size, headerLength));
  await file.read(start, 0);
  const read = decodeHeader(start);
  if (read.kind !== 'good' || !isOf(read.header, scanKeys)) return null;
  const refs: FrameRef[] = [];
  const { isWhole } = await verifyFile(file, framesOf(size), read.header, scanning(scanKeys), (ref) => {
    refs.push(ref);
  });
  return { header: read.header, refs, isWhole };
}

const isOf = (header: FileHeader, { vaultId }: ScanKeys): boolean =>
  header.kind === 'quarantine' && equalBytes(header.vaultId, vaultId);

const epochKeysLength = 4 + 2 * keyLength;

function encodeKeys({ epoch, record, manifest }: EpochKeys): Uint8Array {
  const number = new Uint8Array(4);
  new DataView(number.buffer).setUint32(0, epoch);
  return concatBytes(number, record, manifest);
}

function decodeKeys(bytes: Uint8Array): readonly EpochKeys[] {
  const none = new Uint8Array(0);
  const all: EpochKeys[] = [];
  for (let at = 0; at + epochKeysLength <= bytes.length; at += epochKeysLength) {
    all.push({
      epoch: new DataView(bytes.buffer, bytes.byteOffset).getUint32(at),
      record: bytes.slice(at + 4, at + 4 + keyLength),
      manifest: bytes.slice(at + 4 + keyLength, at + epochKeysLength),
      settings: none,
      quarantine: none,
    });
  }
  return all;
}
