/** The canary scan is only worth something if it finds what is hidden: each container is planted with one and must give it up. */
import { ClassicLevel } from 'classic-level';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCanary } from '../../support/canary/needles.ts';
import { scanFor } from '../../support/canary/scan.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-canary-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const canary = makeCanary();
const sentence = `some words before ${canary} and some after, `;
const put = (name: string, bytes: Buffer | string) => fs.writeFileSync(path.join(folder, name), bytes);
const found = () => scanFor([canary], [folder]).leaks;
const containers = () => new Set(found().map(({ container }) => container));

describe('the canary scan', () => {
  it('finds nothing in a megabyte of noise and in other canaries', () => {
    put('noise', randomBytes(1_000_000));
    put('other', `${makeCanary()} ${makeCanary()}`);
    const result = scanFor([canary], [folder]);
    expect(result.leaks).toEqual([]);
    expect(result.files).toBe(2);
  });

  it.each([
    ['UTF-8', Buffer.from(sentence)],
    ['UTF-16LE', Buffer.from(sentence, 'utf16le')],
    ['hex', Buffer.from(Buffer.from(sentence).toString('hex'))],
    ['base64', Buffer.from(Buffer.from(sentence).toString('base64'))],
    ['base64 of UTF-16', Buffer.from(Buffer.from(sentence, 'utf16le').toString('base64'))],
    ['UTF-8, upper case', Buffer.from(sentence.toUpperCase())],
  ])('finds a canary written as %s', (form, bytes) => {
    put('file', bytes);
    expect(found().some((leak) => leak.form.startsWith(form))).toBe(true);
  });

  it('finds base64 at each of its three alignments', () => {
    for (const before of ['', 'x', 'xx']) {
      put('file', Buffer.from(`${before}${sentence}`).toString('base64'));
      expect(found().length).toBeGreaterThan(0);
    }
  });

  it('finds eight letters of a canary that compression cut in two', () => {
    put('file', `${canary.slice(0, 9)}\u0001\u0007${canary.slice(9)}`);
    expect(found().length).toBeGreaterThan(0);
  });

  it('refuses to call a folder clean in which there was nothing to read', () => {
    expect(() => found()).toThrow('nothing is proven');
    expect(() => scanFor([canary], [path.join(folder, 'gone')])).toThrow('nothing is proven');
  });

  it('finds a canary in a file name', () => {
    put(`${canary}.txt`, 'nothing');
    expect(containers()).toContain('file name');
  });

  it('finds a canary in gzip and zlib streams in the middle of a file', () => {
    put('cache', Buffer.concat([randomBytes(100), zlib.gzipSync(sentence), randomBytes(50)]));
    expect(containers()).toContain('gzip');
    put('cache', Buffer.concat([randomBytes(100), zlib.deflateSync(sentence), randomBytes(50)]));
    expect(containers()).toContain('zlib');
  });

  it('finds a canary in the brotli body of a cache entry', () => {
    const key = Buffer.from('1/0/app://tend/index.html');
    const header = Buffer.alloc(24);
    Buffer.from('305c72a71b6dfbfc', 'hex').copy(header);
    header.writeUInt32LE(5, 8);
    header.writeUInt32LE(key.length, 12);
    put(
      '0123456789abcdef_0',
      Buffer.concat([header, key, zlib.brotliCompressSync(sentence), randomBytes(24)]),
    );
    expect(containers()).toContain('brotli in a cache entry');
  });

  it('finds a canary in a LevelDB log, also where a block border cuts it, and in a compacted table', async () => {
    const db = new ClassicLevel(path.join(folder, 'db'), { compression: true });
    await db.put('padding', 'p'.repeat(32_768 - 80));
    await db.put('key', sentence.repeat(3));
    expect(containers()).toContain('LevelDB log');
    for (let i = 0; i < 200; i += 1) await db.put(`row ${i}`, `row ${i} ${sentence}`);
    await db.compactRange('a', 'z');
    await db.close();
    const again = new ClassicLevel(path.join(folder, 'db'));
    await again.open();
    await again.compactRange('a', 'z');
    await again.close();
    expect(containers()).toContain('LevelDB table');
  });

  it('finds in a compacted table what a search of the raw bytes would miss', async () => {
    const db = new ClassicLevel(path.join(folder, 'db'), { compression: true });
    for (let i = 0; i < 200; i += 1)
      await db.put(`row ${i}`, `${canary.slice(0, 6)}${canary.slice(0, 6)}${canary}`);
    await db.compactRange('a', 'z');
    await db.close();
    const table = found().filter(({ container }) => container === 'LevelDB table');
    expect(table.length).toBeGreaterThan(0);
  });

  it('finds a canary in a page of a write-ahead log', () => {
    const page = Buffer.alloc(4096);
    Buffer.from(sentence).copy(page, 3000);
    const header = Buffer.alloc(32);
    header.writeUInt32BE(0x377f0682, 0);
    put('Cookies-wal', Buffer.concat([header, Buffer.alloc(24), page]));
    expect(containers()).toContain('raw');
  });
});
