/**
 * The frame of a backup file, described in docs/vault-format.md: header, keyring, frames, keyring once more, trailer.
 * Reading it here needs no secret: it proves that the file is complete and not one bit of it has changed.
 * What must never happen: a truncated or altered file taken for a backup; memory that grows with the file.
 */
import { concatBytes, equalBytes } from '../../../src/lib/bytes.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import { hashLength, RunningHash } from '../crypto/running-hash.ts';
import { readySodium } from '../crypto/sodium.ts';
import { decodeKeyring, maxKeyringBytes } from '../keyring/keyring-format.ts';
import type { Keyring } from '../keyring/types.ts';
import type { FileHeader } from '../log/file-header.ts';
import { decodeHeader, headerLength } from '../log/file-header.ts';
import type { StorageFailure } from '../log/types.ts';
import { readU64, writeU64 } from '../log/u64.ts';
import type { VaultFile, VaultFiles } from '../log/vault-files.ts';
import { storageFailure } from '../log/vault-files.ts';

const endMagic = new Uint8Array([0x4a, 0x52, 0x45, 0x4e]);
const endLength = endMagic.length + 8 + 8;
const chunk = 1024 * 1024;

export type BackupReadError =
  | StorageFailure
  /** Something else, or so damaged at its beginning that nothing says it is a backup. */
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'damaged'; readonly what: 'backup' };

/** A complete file; its frames have not been opened yet. */
export type SealedBackup = {
  readonly header: FileHeader;
  readonly keyring: Keyring;
  /** Where the frames lie. */
  readonly range: { readonly start: number; readonly end: number };
  readonly frames: number;
  readonly bytes: number;
};

const damaged = { kind: 'damaged', what: 'backup' } as const;

/** "JREN" ‖ number of frames ‖ number of bytes before "JREN"; the hash over everything before it comes behind. */
function encodeEnd(frames: number, bytesBefore: number): Uint8Array {
  const end = new Uint8Array(endLength);
  const view = new DataView(end.buffer);
  end.set(endMagic, 0);
  writeU64(view, endMagic.length, frames);
  writeU64(view, endMagic.length + 8, bytesBefore);
  return end;
}

export async function readSealedBackup(
  files: VaultFiles,
  path: string,
): Promise<Result<SealedBackup, BackupReadError>> {
  await readySodium();
  try {
    const file = await files.open(path, 'read');
    try {
      return await readSealed(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    return err(storageFailure(error));
  }
}

async function readSealed(file: VaultFile): Promise<Result<SealedBackup, BackupReadError>> {
  const { size } = await file.stat();
  const read = decodeHeader(await readAt(file, 0, headerLength));
  if (read.kind === 'too-new') return err(read);
  if (read.kind === 'lost') return err((await hasEnd(file, size)) ? damaged : { kind: 'not-a-backup' });
  const { header } = read;
  if (header.kind !== 'backup') return err({ kind: 'not-a-backup' });
  const { keyringLength } = header;
  const start = headerLength + keyringLength;
  const end = size - hashLength - endLength - keyringLength;
  if (!read.bothCopies || keyringLength > maxKeyringBytes || end < start) return err(damaged);

  const first = await readAt(file, headerLength, keyringLength);
  const tail = await readAt(file, end, keyringLength + endLength + hashLength);
  const keyring = decodeKeyring(first);
  if (keyring.kind === 'too-new') return err(keyring);
  const counts = decodeEnd(tail.subarray(keyringLength, keyringLength + endLength));
  const isConsistent =
    keyring.kind === 'good' &&
    equalBytes(keyring.keyring.vaultId, header.vaultId) &&
    equalBytes(first, tail.subarray(0, keyringLength)) &&
    counts?.bytesBefore === end + keyringLength &&
    equalBytes(await hashOf(file, size - hashLength), tail.subarray(keyringLength + endLength));
  if (!isConsistent) return err(damaged);
  return ok({ header, keyring: keyring.keyring, range: { start, end }, frames: counts.frames, bytes: size });
}

/** Fewer bytes where the file is shorter. */
async function readAt(file: VaultFile, at: number, length: number): Promise<Uint8Array> {
  const into = new Uint8Array(length);
  return into.subarray(0, await file.read(into, at));
}

function decodeEnd(bytes: Uint8Array): { readonly frames: number; readonly bytesBefore: number } | null {
  if (bytes.length !== endLength || !equalBytes(bytes.subarray(0, endMagic.length), endMagic)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const frames = readU64(view, endMagic.length);
  const bytesBefore = readU64(view, endMagic.length + 8);
  return frames === null || bytesBefore === null ? null : { frames, bytesBefore };
}

async function hasEnd(file: VaultFile, size: number): Promise<boolean> {
  const at = size - hashLength - endLength;
  return at > 0 && decodeEnd(await readAt(file, at, endLength)) !== null;
}

async function hashOf(file: VaultFile, length: number): Promise<Uint8Array> {
  const hash = new RunningHash();
  const into = new Uint8Array(Math.min(chunk, length));
  for (let at = 0; at < length;) {
    const part = into.subarray(0, Math.min(into.length, length - at));
    const count = await file.read(part, at);
    if (count === 0) break;
    hash.update(part.subarray(0, count));
    at += count;
  }
  return hash.digest();
}

/** Writes through to `file`, one piece behind the other, and hashes what was written. */
export function hashing(file: VaultFile, hash: RunningHash): VaultFile {
  return {
    ...file,
    write: async (bytes, position) => {
      const count = await file.write(bytes, position);
      hash.update(bytes.subarray(0, count));
      return count;
    },
  };
}

export const endOf = (frames: number, bytesBefore: number, hash: RunningHash): Uint8Array => {
  const end = encodeEnd(frames, bytesBefore);
  hash.update(end);
  return concatBytes(end, hash.digest());
};
