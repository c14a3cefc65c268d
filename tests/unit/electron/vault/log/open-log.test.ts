import { describe, expect, test } from 'vitest';
import { createLog, openLog } from '../../../../../electron/vault/log/open-log.ts';
import { maxRecordBytes } from '../../../../../electron/vault/log/frame.ts';
import {
  encodeHeader,
  headerCopyLength,
  headerLength,
} from '../../../../../electron/vault/log/file-header.ts';
import { sodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { deriveEpochKeys } from '../../../../../electron/vault/crypto/keys.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import {
  contents,
  context,
  dir,
  idOf,
  logPath,
  mustAppend,
  mustCreate,
  mustOpen,
  text,
  words,
} from './log-parts.ts';

async function threeRecords(files: MemoryFiles) {
  const with_ = await context();
  const open = await mustCreate(files, with_);
  await mustAppend(open, idOf(1), 1, 'first');
  await mustAppend(open, idOf(2), 1, 'second');
  await mustAppend(open, idOf(1), 2, 'first, changed');
  return { with_, open };
}

describe('a log that is opened again', () => {
  test('answers the newest version of every record', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const again = await mustOpen(files, with_);
    expect(contents(again)).toEqual({ [idOf(1)]: '2:first, changed', [idOf(2)]: '1:second' });
    expect(again.report).toMatchObject({
      quarantined: [],
      brokenLinks: [],
      staleRecords: [],
      tornTail: null,
      manifest: { kind: 'verified', count: 2, seq: 3 },
      cleanClose: true,
      header: 'good',
      frames: 4,
    });
  });

  test('reads the versions of a record that are still in the file', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const { log } = await mustOpen(files, with_);
    expect(log.versions(idOf(1))).toEqual([
      { rev: 1, seq: 1 },
      { rev: 2, seq: 3 },
    ]);
    const old = await log.read(idOf(1), 1);
    expect(old.ok && old.value !== null && words(old.value)).toBe('first');
    expect(await log.read(idOf(1), 9)).toEqual({ ok: true, value: null });
  });

  test('goes on counting where it stopped, and a manifest is one of the numbers', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const again = await mustOpen(files, with_);
    const done = await again.log.append(idOf(3), 1, text('third'));
    expect(done).toEqual({ ok: true, value: { seq: 5 } });
    expect(again.log.head()).toMatchObject({ generation: 1, seq: 5 });
  });

  test('writes no second manifest when nothing was added', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const size = files.bytes(logPath).length;
    await (await mustOpen(files, with_)).log.close();
    expect(files.bytes(logPath).length).toBe(size);
  });

  test('without a clean close has no manifest and says so', async () => {
    const files = new MemoryFiles();
    const { with_ } = await threeRecords(files);
    files.powerCut();
    const again = await mustOpen(files, with_);
    expect(contents(again)).toEqual({ [idOf(1)]: '2:first, changed', [idOf(2)]: '1:second' });
    expect(again.report).toMatchObject({ manifest: { kind: 'none' }, cleanClose: false });
  });

  test('keeps every byte of what was written, however large', async () => {
    const files = new MemoryFiles();
    const with_ = await context();
    const open = await mustCreate(files, with_);
    const large = sodium.randombytes_buf_deterministic(5_000_000, new Uint8Array(32));
    await open.log.append(idOf(1), 1, large);
    await open.log.append(idOf(2), 1, new Uint8Array(0));
    files.powerCut();
    const again = await mustOpen(files, with_);
    expect(again.records.map((record) => record.plaintext.length)).toEqual([5_000_000, 0]);
    expect(Buffer.compare(again.records[0]?.plaintext ?? new Uint8Array(0), large)).toBe(0);
  });

  test('opens frames of an earlier epoch with the earlier key, and quarantines them without it', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const keys = deriveEpochKeys({ epoch: 2, bytes: new Uint8Array(32).fill(8) });
    const both = await mustOpen(files, { ...with_, keys, earlierKeys: [with_.keys] });
    await mustAppend(both, idOf(3), 1, 'under the new key');
    await both.log.close();
    expect(
      Object.keys(contents(await mustOpen(files, { ...with_, keys, earlierKeys: [with_.keys] }))),
    ).toHaveLength(3);
    const onlyNew = await mustOpen(files, { ...with_, keys });
    expect(contents(onlyNew)).toEqual({ [idOf(3)]: '1:under the new key' });
    expect(onlyNew.report.quarantined.map((range) => range.why)).toEqual(Array(4).fill('unknown-epoch'));
  });
});

describe('a log refuses', () => {
  test('to be created over another', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    expect(await createLog(files, dir, with_)).toEqual({ ok: false, error: { kind: 'exists' } });
    expect(Object.keys(contents(await mustOpen(files, with_)))).toHaveLength(2);
  });

  test('records that are too large, before writing anything', async () => {
    const files = new MemoryFiles();
    const open = await mustCreate(files, await context());
    const size = files.bytes(logPath).length;
    const result = await open.log.append(idOf(1), 1, new Uint8Array(maxRecordBytes + 1));
    expect(result).toEqual({ ok: false, error: { kind: 'too-large' } });
    expect(files.bytes(logPath).length).toBe(size);
  });

  test('a revision that does not grow, as the bug it is', async () => {
    const { open } = await threeRecords(new MemoryFiles());
    expect(() => open.log.append(idOf(1), 2, text('again'))).toThrow('A revision must grow');
    expect(() => open.log.append('not an id', 1, text(''))).toThrow('record id');
  });

  test('appends after it was closed', async () => {
    const { open } = await threeRecords(new MemoryFiles());
    await open.log.close();
    expect(await open.log.append(idOf(9), 1, text('late'))).toEqual({ ok: false, error: { kind: 'closed' } });
  });

  test('a file of a newer format, and leaves it alone', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const bytes = files.bytes(logPath).slice();
    for (const start of [0, headerCopyLength]) {
      bytes[start + 9] = 2;
      bytes.set(sodium.crypto_generichash(16, bytes.subarray(start, start + 48), null), start + 48);
    }
    files.put(logPath, bytes);
    const before = bytes.slice();
    expect(await openLog(files, dir, with_)).toEqual({
      ok: false,
      error: { kind: 'too-new', formatVersion: 2 },
    });
    expect(files.bytes(logPath)).toEqual(before);
  });

  test("another vault's log, a missing log and one without a single readable byte, as damage", async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const damaged = { ok: false, error: { kind: 'damaged', what: 'log' } };
    expect(await openLog(files, dir, await context('log', 2))).toEqual(damaged);
    files.put(logPath, new Uint8Array(3000).fill(7));
    expect(await openLog(files, dir, with_)).toEqual(damaged);
    files.remove(logPath);
    expect(await openLog(files, dir, with_)).toEqual(damaged);
  });

  test('a backup in the place of the live file', async () => {
    const files = new MemoryFiles();
    const with_ = await context();
    const header = {
      kind: 'backup',
      vaultId: with_.vaultId,
      generation: 1,
      firstSeq: 1,
      keyringLength: 0,
    } as const;
    files.put(logPath, encodeHeader(header));
    expect(await openLog(files, dir, with_)).toMatchObject({ ok: false, error: { kind: 'damaged' } });
  });
});

describe('the header of the file', () => {
  test('is repaired from its other copy', async () => {
    for (const at of [0, 30, headerCopyLength + 20]) {
      const files = new MemoryFiles();
      const { with_, open } = await threeRecords(files);
      await open.log.close();
      const good = files.bytes(logPath).slice();
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      files.put(logPath, bytes);
      const again = await mustOpen(files, with_);
      expect(again.report).toMatchObject({ header: 'repaired', brokenLinks: [] });
      expect(files.bytes(logPath)).toEqual(good);
    }
  });

  test('can be lost altogether without losing one record', async () => {
    const files = new MemoryFiles();
    const { with_, open } = await threeRecords(files);
    await open.log.close();
    const bytes = files.bytes(logPath).slice();
    bytes.fill(0, 0, headerLength);
    files.put(logPath, bytes);
    const again = await mustOpen(files, with_);
    expect(again.report).toMatchObject({ header: 'lost', quarantined: [], brokenLinks: [] });
    expect(Object.keys(contents(again))).toHaveLength(2);
    await mustAppend(again, idOf(4), 1, 'still writable');
    await again.log.close();
    expect(contents(await mustOpen(files, with_))[idOf(4)]).toBe('1:still writable');
  });
});
