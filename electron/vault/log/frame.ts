/**
 * One sealed frame as bytes. Everything before the ciphertext but magic, length and nonce is associated data, with
 * the vault's id in front: a frame opens only in its vault, as its type, under its id, revision, number and
 * predecessor. It opens on its own, whatever happened to its neighbours. Described in docs/vault-format.md.
 */
import { toHex } from '../../../src/lib/bytes.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { paddedLength } from '../crypto/padding.ts';
import { openBody, sealBody } from '../crypto/seal.ts';
import type { RecordId } from './types.ts';
import { readU64, writeU64 } from './u64.ts';

export const frameMagic = new Uint8Array([0x4a, 0x52, 0x30, 0x31]);
const frameVersion = 1;
const typeCodes = { record: 1, manifest: 2, checkpoint: 3 } as const;
export type FrameType = keyof typeof typeCodes;

/** Where the parts begin. */
const at = {
  length: 4,
  version: 8,
  type: 9,
  epoch: 10,
  seq: 14,
  recordId: 22,
  rev: 38,
  prevTag: 46,
  nonce: 62,
  body: 86,
};
export const tagLength = 16;
/** Magic and length are counted by nobody: `length` says how many bytes follow it. */
const beforeCounted = at.version;
const smallestBody = paddedLength(0);
export const smallestFrame = at.body + smallestBody + tagLength;
/** Of JSON, in one record. */
export const maxRecordBytes = 32 * 1024 * 1024;
export const largestFrame = at.body + paddedLength(maxRecordBytes) + tagLength;

export type FrameHeader = {
  readonly type: FrameType;
  readonly epoch: number;
  readonly seq: number;
  readonly recordId: RecordId;
  readonly rev: number;
  readonly prevTag: Uint8Array;
};

export type OpenedFrame = {
  readonly header: FrameHeader;
  readonly tag: Uint8Array;
  readonly plaintext: Uint8Array;
};

/** What frames other than records carry. */
export const noRecordId: RecordId = toHex(new Uint8Array(16));

const idBytes = (recordId: RecordId): Uint8Array => Buffer.from(recordId, 'hex');
const hexOf = (bytes: Uint8Array, from: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, 16).toString('hex');
const keyFor = (type: FrameType, keys: EpochKeys): Uint8Array =>
  type === 'record' ? keys.record : keys.manifest;

/** Filled anew for each frame; sealing and opening are synchronous, so one is enough. */
const associated = new Uint8Array(16 + at.nonce - at.version);

/** vaultId ‖ the frame from version to prevTag. */
function associatedData(vaultId: Uint8Array, frame: Uint8Array): Uint8Array {
  associated.set(vaultId, 0);
  associated.set(frame.subarray(at.version, at.nonce), 16);
  return associated;
}

export function sealFrame(
  header: Omit<FrameHeader, 'epoch'>,
  plaintext: Uint8Array,
  sealing: { readonly vaultId: Uint8Array; readonly keys: EpochKeys; readonly nonce: Uint8Array },
): Uint8Array {
  const out = new Uint8Array(at.body + paddedLength(plaintext.length) + tagLength);
  const view = new DataView(out.buffer);
  out.set(frameMagic, 0);
  view.setUint32(at.length, out.length - beforeCounted);
  view.setUint8(at.version, frameVersion);
  view.setUint8(at.type, typeCodes[header.type]);
  view.setUint32(at.epoch, sealing.keys.epoch);
  writeU64(view, at.seq, header.seq);
  out.set(idBytes(header.recordId), at.recordId);
  writeU64(view, at.rev, header.rev);
  out.set(header.prevTag, at.prevTag);
  out.set(sealing.nonce, at.nonce);
  const key = keyFor(header.type, sealing.keys);
  out.set(sealBody(plaintext, associatedData(sealing.vaultId, out), sealing.nonce, key), at.body);
  return out;
}

export const tagOf = (frame: Uint8Array): Uint8Array => frame.slice(frame.length - tagLength);

/** The length of the whole frame that starts here, as its own field claims it; null when it cannot be true. */
export function claimedLength(bytes: Uint8Array, offset: number): number | null {
  if (offset + at.version > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(offset + at.length) + beforeCounted;
  return isPossibleLength(length) ? length : null;
}

export function isPossibleLength(length: number): boolean {
  return length >= smallestFrame && length <= largestFrame && (length - smallestFrame) % smallestBody === 0;
}

export const hasMagic = (bytes: Uint8Array, offset: number): boolean =>
  frameMagic.every((byte, i) => bytes[offset + i] === byte);

/** The header as these bytes claim it, proven by nothing; null when it cannot be one. Needs `at.body` bytes. */
export function claimedHeader(bytes: Uint8Array, offset: number): FrameHeader | null {
  if (offset + at.body > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, at.body);
  const code = view.getUint8(at.type);
  const type = code === 1 ? 'record' : code === 2 ? 'manifest' : code === 3 ? 'checkpoint' : null;
  const seq = readU64(view, at.seq);
  const rev = readU64(view, at.rev);
  if (view.getUint8(at.version) !== frameVersion || type === null || seq === null || rev === null)
    return null;
  return {
    type,
    epoch: view.getUint32(at.epoch),
    seq,
    recordId: hexOf(bytes, offset + at.recordId),
    rev,
    prevTag: bytes.slice(offset + at.prevTag, offset + at.nonce),
  };
}

/** The id that damaged bytes name, whatever else of the header is damaged; null for what names none. */
export function claimedRecordId(bytes: Uint8Array, offset: number): RecordId | null {
  if (offset + at.rev > bytes.length || !hasMagic(bytes, offset)) return null;
  const id = hexOf(bytes, offset + at.recordId);
  return id === noRecordId ? null : id;
}

/**
 * Opens the `length` bytes from `offset` as one frame, whatever its magic and its own length field say (neither is
 * needed to prove it). null when it isn't one of this vault, or no key of its epoch is here.
 */
export function openFrame(
  bytes: Uint8Array,
  offset: number,
  length: number,
  vaultId: Uint8Array,
  keysOf: (epoch: number) => EpochKeys | null,
): OpenedFrame | null {
  if (!isPossibleLength(length) || offset + length > bytes.length) return null;
  const header = claimedHeader(bytes, offset);
  const keys = header === null ? null : keysOf(header.epoch);
  if (header === null || keys === null) return null;
  const frame = bytes.subarray(offset, offset + length);
  const plaintext = openBody(
    frame.subarray(at.body),
    associatedData(vaultId, frame),
    frame.subarray(at.nonce, at.body),
    keyFor(header.type, keys),
  );
  return plaintext === null ? null : { header, tag: tagOf(frame), plaintext };
}
