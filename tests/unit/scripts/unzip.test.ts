/** The scripts' own unpacking of a zip file. The archive below was made by hand, byte by byte. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../../scripts/lib/unzip.mjs';

type Member = {
  readonly name: string;
  readonly bytes: string;
  readonly mode: number;
  readonly packed?: boolean;
};

function zipOf(members: readonly Member[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, mode, packed = true } of members) {
    const data = packed ? zlib.deflateRawSync(bytes) : Buffer.from(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), data);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-unzip-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function unpack(
  members: readonly Member[],
  rename: (name: string) => string | null = (name) => name,
): string {
  const archive = path.join(folder, 'a.zip');
  fs.writeFileSync(archive, zipOf(members));
  const to = path.join(folder, 'out');
  fs.mkdirSync(to);
  unzip(archive, to, rename);
  return to;
}

test('files come out whole, packed or not, with their mode, under the names asked for', () => {
  const to = unpack(
    [
      { name: 'A/run', bytes: 'program'.repeat(100), mode: 0o100755 },
      { name: 'A/text', bytes: 'words', mode: 0o100644, packed: false },
      { name: 'A/left-out', bytes: 'x', mode: 0o100644 },
    ],
    (name) => (name === 'A/left-out' ? null : name.replace('A/', 'B/')),
  );
  expect(fs.readFileSync(path.join(to, 'B/run'), 'utf8')).toBe('program'.repeat(100));
  expect(fs.statSync(path.join(to, 'B/run')).mode & 0o777).toBe(0o755);
  expect(fs.readFileSync(path.join(to, 'B/text'), 'utf8')).toBe('words');
  expect(fs.readdirSync(path.join(to, 'B'))).toEqual(['run', 'text']);
});

test('a name that leads outside the folder is refused', () => {
  expect(() => unpack([{ name: '../outside', bytes: 'x', mode: 0o100644 }])).toThrow(/outside/);
  expect(fs.existsSync(path.join(folder, 'outside'))).toBe(false);
});

test('a file that is no zip is said to be none', () => {
  const archive = path.join(folder, 'a.zip');
  fs.writeFileSync(archive, 'not a zip at all, but long enough to be searched');
  expect(() => unzip(archive, folder, (name: string) => name)).toThrow(/not a zip/);
});
