/**
 * The ways a file's bytes can hide text, each as a decoder: LevelDB logs and tables, gzip and zlib streams anywhere in
 * the file (caches keep bodies as they came), brotli behind a cache entry's headers. SQLite databases and their
 * write-ahead logs keep text as it is, cut only at pages: the pieces of a canary find it in the raw bytes.
 */
import path from 'node:path';
import zlib from 'node:zlib';
import { isTable, readLog, readTable } from './leveldb.ts';

export type View = { readonly container: string; readonly bytes: Buffer };

const limit = { maxOutputLength: 64 * 1024 * 1024, finishFlush: zlib.constants.Z_SYNC_FLUSH } as const;

export function viewsOf(name: string, file: Buffer): readonly View[] {
  const views: View[] = [{ container: 'raw', bytes: file }];
  if (isTable(file)) for (const bytes of readTable(file)) views.push({ container: 'LevelDB table', bytes });
  if (/^(\d+\.log|MANIFEST-\d+)$/.test(path.basename(name)))
    views.push({ container: 'LevelDB log', bytes: readLog(file) });
  views.push(...deflated(file), ...brotliBodies(file));
  return views;
}

/** gzip (1f 8b 08) and zlib (78 01/5e/9c/da) streams, wherever they begin. */
function deflated(file: Buffer): readonly View[] {
  const views: View[] = [];
  for (let at = 0; at + 3 < file.length; at += 1) {
    const gzip = file[at] === 0x1f && file[at + 1] === 0x8b && file[at + 2] === 8;
    const zlibHeader = file[at] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(file[at + 1]!);
    if (!gzip && !zlibHeader) continue;
    // Raw inflation for gzip: its own decoder refuses what follows the stream, and a cache always has something there.
    const rest = file.subarray(gzip ? endOfGzipHeader(file, at) : at);
    const bytes = tried(() => (gzip ? zlib.inflateRawSync(rest, limit) : zlib.inflateSync(rest, limit)));
    if (bytes) views.push({ container: gzip ? 'gzip' : 'zlib', bytes });
  }
  return views;
}

/** Ten fixed bytes, then what its flags announce: extra field, name, comment, checksum (RFC 1952). */
function endOfGzipHeader(file: Buffer, start: number): number {
  const flags = file[start + 3] ?? 0;
  let at = start + 10;
  if (flags & 4 && at + 2 <= file.length) at += 2 + file.readUInt16LE(at);
  for (const text of [8, 16]) if (flags & text) at = file.indexOf(0, at) + 1 || file.length;
  return flags & 2 ? at + 2 : at;
}

/** Chromium's simple cache: magic, key, then the body. Brotli has no magic of its own, so the body is tried where it would begin. */
const simpleCacheMagic = Buffer.from('305c72a71b6dfbfc', 'hex');

function brotliBodies(file: Buffer): readonly View[] {
  if (!file.subarray(0, 8).equals(simpleCacheMagic)) return [];
  const keyLength = file.readUInt32LE(12);
  const bytes = tried(() =>
    zlib.brotliDecompressSync(file.subarray(24 + keyLength), {
      maxOutputLength: limit.maxOutputLength,
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
    }),
  );
  return bytes ? [{ container: 'brotli in a cache entry', bytes }] : [];
}

function tried(decode: () => Buffer): Buffer | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
