/**
 * Reads what LevelDB leaves on a disk: its write-ahead log, whose records are cut at block borders, and its tables,
 * whose blocks are compressed (leveldb doc/log_format.md and table_format.md). Only enough to see every byte of text.
 */
import { unsnappy } from './snappy.ts';

const blockSize = 32_768;
const headerSize = 7;
const footerSize = 48;
const tableMagic = Buffer.from('57fb808b247547db', 'hex');

/** The records' bytes joined as they were before cutting; what does not look like a log gives what it gives. */
export function readLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += blockSize) {
    const end = Math.min(block + blockSize, file.length);
    for (let at = block; at + headerSize <= end;) {
      const length = file.readUInt16LE(at + 4);
      const start = at + headerSize;
      parts.push(file.subarray(start, Math.min(start + length, end)));
      at = start + length;
    }
  }
  return Buffer.concat(parts);
}

export const isTable = (file: Buffer): boolean =>
  file.length >= footerSize && file.subarray(file.length - 8).equals(tableMagic);

/** Every data block, decompressed. */
export function readTable(file: Buffer): readonly Buffer[] {
  const footer = file.subarray(file.length - footerSize);
  let at = 0;
  const varint = (from: Buffer): number => {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
      const byte = from[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return value;
  };
  varint(footer);
  varint(footer);
  const index = readBlock(file, varint(footer), varint(footer));
  if (!index) return [];
  const blocks: Buffer[] = [index];
  const restarts = index.length >= 4 ? index.readUInt32LE(index.length - 4) : 0;
  const end = index.length - 4 - restarts * 4;
  at = 0;
  while (at < end) {
    varint(index);
    const unshared = varint(index);
    const valueLength = varint(index);
    at += unshared;
    const next = at + valueLength;
    const block = readBlock(file, varint(index), varint(index));
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(file: Buffer, offset: number, size: number): Buffer | null {
  if (offset + size + 1 > file.length) return null;
  const bytes = file.subarray(offset, offset + size);
  return file[offset + size] === 1 ? unsnappy(bytes) : bytes;
}
