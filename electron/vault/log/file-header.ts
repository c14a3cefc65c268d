/**
 * The first bytes of a vault file, log, backup and quarantine alike: 64 bytes, written twice one after the other, so that
 * damage to one copy costs nothing. Not secret. The first frame's link is bound to it. Described in docs/vault-format.md.
 */
import { concatBytes, equalBytes } from '../../../src/lib/bytes.ts';
import { sodium } from '../crypto/sodium.ts';
import { readU64, writeU64 } from './u64.ts';

const logFormatVersion = 1;
export const headerCopyLength = 64;
export const headerLength = 2 * headerCopyLength;

/** "TENDJL" and CR LF: a transfer that rewrites line ends shows at once. */
const magic = new Uint8Array([0x54, 0x45, 0x4e, 0x44, 0x4a, 0x4c, 0x0d, 0x0a]);
const checkedLength = 48;
const chainLabel = new TextEncoder().encode('tend.v1.chain');
const kindCodes = { live: 1, backup: 2, quarantine: 3 } as const;
const kinds = { 1: 'live', 2: 'backup', 3: 'quarantine' } as const;

export type FileKind = keyof typeof kindCodes;

export type FileHeader = {
  readonly kind: FileKind;
  readonly vaultId: Uint8Array;
  /** Grows by one with every compaction. */
  readonly generation: number;
  /** The sequence number of this file's first frame; numbers never restart in the life of a vault. */
  readonly firstSeq: number;
  /** Bytes of the keyring that follows the header; 0 in a live file. */
  readonly keyringLength: number;
};

export type HeaderRead =
  | { readonly kind: 'good'; readonly header: FileHeader; readonly bothCopies: boolean }
  | { readonly kind: 'too-new'; readonly formatVersion: number }
  | { readonly kind: 'lost' };

/** Both copies. */
export function encodeHeader(header: FileHeader): Uint8Array {
  const checked = encodeChecked(header);
  const copy = concatBytes(checked, checksum(checked));
  return concatBytes(copy, copy);
}

/** What the first frame gives as its predecessor's tag. */
export const firstLink = (header: FileHeader): Uint8Array =>
  sodium.crypto_generichash(16, concatBytes(chainLabel, encodeChecked(header)), null);

/** `bytes`: the first `headerLength` bytes of the file, or fewer where the file is shorter. */
export function decodeHeader(bytes: Uint8Array): HeaderRead {
  const first = decodeCopy(bytes.subarray(0, headerCopyLength));
  const second = decodeCopy(bytes.subarray(headerCopyLength, headerLength));
  for (const copy of [first, second])
    if (typeof copy === 'number') return { kind: 'too-new', formatVersion: copy };
  for (const copy of [first, second]) {
    if (copy !== null && typeof copy === 'object') {
      return { kind: 'good', header: copy, bothCopies: first !== null && second !== null };
    }
  }
  return { kind: 'lost' };
}

function encodeChecked(header: FileHeader): Uint8Array {
  const out = new Uint8Array(checkedLength);
  const view = new DataView(out.buffer);
  out.set(magic, 0);
  view.setUint16(8, logFormatVersion);
  view.setUint8(10, kindCodes[header.kind]);
  view.setUint32(12, header.keyringLength);
  out.set(header.vaultId, 16);
  writeU64(view, 32, header.generation);
  writeU64(view, 40, header.firstSeq);
  return out;
}

const checksum = (checked: Uint8Array): Uint8Array => sodium.crypto_generichash(16, checked, null);

/** A number is the version of a good header that is too new to read; null is damage. */
function decodeCopy(copy: Uint8Array): FileHeader | number | null {
  if (copy.length < headerCopyLength) return null;
  const checked = copy.subarray(0, checkedLength);
  if (!equalBytes(checked.subarray(0, magic.length), magic)) return null;
  if (!equalBytes(copy.subarray(checkedLength), checksum(checked))) return null;
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const version = view.getUint16(8);
  if (version > logFormatVersion) return version;
  const code = view.getUint8(10);
  const kind: FileKind | null = code === 1 || code === 2 || code === 3 ? kinds[code] : null;
  const generation = readU64(view, 32);
  const firstSeq = readU64(view, 40);
  if (version !== logFormatVersion || kind === null || generation === null || firstSeq === null) return null;
  if (view.getUint8(11) !== 0) return null;
  return { kind, vaultId: copy.slice(16, 32), generation, firstSeq, keyringLength: view.getUint32(12) };
}
