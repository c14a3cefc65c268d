/**
 * Unpacks a zip file with Node alone, since a fresh machine need not have `unzip`. Only for archives whose checksum
 * was verified before. What must never happen: a file written outside the destination.
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** `rename(name)` says where an entry goes (relative), or null to leave it out. */
export function unzip(file, destination, rename) {
  const zip = fs.openSync(file, 'r');
  try {
    for (const entry of entriesOf(zip)) {
      const to = rename(entry.name);
      if (to === null || entry.name.endsWith('/')) continue;
      const target = path.resolve(destination, to);
      if (!target.startsWith(path.resolve(destination) + path.sep))
        throw new Error(`outside the folder: ${to}`);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const bytes = contentsOf(zip, entry);
      const isLink = (entry.mode & 0o170000) === 0o120000;
      if (isLink) fs.symlinkSync(bytes.toString('utf8'), target);
      else fs.writeFileSync(target, bytes, { mode: entry.mode & 0o777 || 0o644 });
    }
  } finally {
    fs.closeSync(zip);
  }
}

function read(zip, position, length) {
  const bytes = Buffer.alloc(length);
  const got = fs.readSync(zip, bytes, 0, length, position);
  if (got !== length) throw new Error('the zip file ends too early');
  return bytes;
}

function entriesOf(zip) {
  const size = fs.fstatSync(zip).size;
  const tailLength = Math.min(size, 65_557);
  const tail = read(zip, size - tailLength, tailLength);
  let at = tailLength - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== endOfDirectory) at--;
  if (at < 0) throw new Error('not a zip file');
  const directory = read(zip, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  const entries = [];
  for (let i = 0; i < directory.length;) {
    if (directory.readUInt32LE(i) !== directoryEntry) throw new Error('the zip directory is damaged');
    const nameLength = directory.readUInt16LE(i + 28);
    entries.push({
      name: directory.toString('utf8', i + 46, i + 46 + nameLength),
      method: directory.readUInt16LE(i + 10),
      packed: directory.readUInt32LE(i + 20),
      mode: directory.readUInt32LE(i + 38) >>> 16,
      offset: directory.readUInt32LE(i + 42),
    });
    i += 46 + nameLength + directory.readUInt16LE(i + 30) + directory.readUInt16LE(i + 32);
  }
  return entries;
}

function contentsOf(zip, { offset, packed, method, name }) {
  const header = read(zip, offset, 30);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const bytes = read(zip, start, packed);
  if (method === 0) return bytes;
  if (method === 8) return zlib.inflateRawSync(bytes);
  throw new Error(`unknown compression of ${name}`);
}
