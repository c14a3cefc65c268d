import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StorageError } from '../../electron/contract/errors.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import type { VaultFiles } from '../../electron/vault/log/vault-files.ts';
import { err } from '../../src/lib/result.ts';
import { bodyOf } from '../support/entries.ts';
import {
  createdVault,
  journalsFolder,
  newEntryId,
  passphrase,
  removeFolder,
  startVault,
  plainInit,
  unlockedVault,
  writeEntry,
} from '../support/vault-process.ts';

let journalsDir = '';
beforeEach(async () => {
  journalsDir = await journalsFolder();
});
afterEach(() => removeFolder(journalsDir));

/** Real files whose writes fail while `code` is set: half of the bytes reach the disk first. */
function failingFiles() {
  const state = { code: null as string | null };
  const files: VaultFiles = {
    ...realFiles,
    open: async (name, mode) => {
      if (state.code === 'EACCES' && mode !== 'read')
        throw Object.assign(new Error('denied'), { code: 'EACCES' });
      const file = await realFiles.open(name, mode);
      return {
        ...file,
        write: async (bytes, position) => {
          if (state.code === null) return file.write(bytes, position);
          await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)), position);
          throw Object.assign(new Error('refused'), { code: state.code });
        },
      };
    },
  };
  return { state, files };
}

describe('a disk that refuses to write', () => {
  const reasons: readonly (readonly [string, StorageError['reason']])[] = [
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'other'],
  ];

  it.each(reasons)(
    'with %s is told as %s; reading goes on, and saving works again by itself afterwards',
    async (code, reason) => {
      const { state, files } = failingFiles();
      const { vault, journalId } = await createdVault({ journalsDir, ports: { files } });
      const id = await writeEntry(vault, 'before');
      const trashed = await writeEntry(vault, 'trashed');
      await vault.must('entry.save', { id: trashed, patch: { trashed: true } });
      const fed = vault.feed.length;
      const refused = err({ kind: 'storage', reason });

      state.code = code;
      const patch = { title: 'after', body: bodyOf('x'.repeat(10_000)) };
      for (let i = 0; i < 3; i += 1) expect(await vault.call('entry.save', { id, patch })).toEqual(refused);
      expect(await vault.call('entry.create', { id: newEntryId(), init: plainInit })).toEqual(refused);
      expect(await vault.call('entry.purge', { id: trashed })).toEqual(refused);
      expect(await vault.call('profile.save', { role: 'partner' })).toEqual(refused);
      expect((await vault.must('entry.get', { id })).title).toBe('before');
      expect((await vault.must('search.run', { text: 'before', limit: 9 })).total).toBe(1);
      expect(vault.feed.length).toBe(fed);

      state.code = null;
      expect((await vault.must('entry.save', { id, patch })).title).toBe('after');
      await vault.shutdown();
      const again = await unlockedVault({ journalsDir }, journalId);
      expect(await again.must('entry.get', { id })).toMatchObject(patch);
      expect((await again.must('entry.get', { id: trashed })).trashedAt).not.toBeNull();
      await again.shutdown();
    },
  );

  it('never keeps the writer from unlocking and reading', async () => {
    const { state, files } = failingFiles();
    const { vault, journalId } = await createdVault({ journalsDir, ports: { files } });
    const id = await writeEntry(vault, 'kept');
    await vault.shutdown();
    state.code = 'ENOSPC';
    const again = startVault({ journalsDir, ports: { files } });
    const unlocked = await again.call('vault.unlock', { journalId, passphrase });
    expect(unlocked.ok).toBe(true);
    expect((await again.must('entry.get', { id })).title).toBe('kept');
    await again.shutdown();
    expect(again.bugs).toEqual([]);
  });

  it.each(reasons)(
    'with %s while a journal is created is told as %s and leaves none',
    async (code, reason) => {
      const { state, files } = failingFiles();
      state.code = code;
      const vault = startVault({ journalsDir, ports: { files } });
      expect(await vault.call('vault.create', { passphrase })).toEqual(err({ kind: 'storage', reason }));
      state.code = null;
      expect((await readdir(journalsDir)).filter((name) => /^[0-9a-f]{32}$/.test(name))).toEqual([]);
      await vault.must('vault.create', { passphrase });
      await vault.shutdown();
      expect(vault.bugs).toEqual([]);
    },
  );
});

describe('a small disk that is really full', () => {
  it(
    'loses nothing, goes on reading, and saves again once there is room',
    { timeout: 60_000 },
    async (test) => {
      const run = promisify(execFile);
      const disk = path.join(journalsDir, 'small');
      await mkdir(disk);
      try {
        await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
      } catch {
        const why = 'skipped: no small disk can be mounted here (that takes root and the right to mount)';
        process.stdout.write(`${why}\n`);
        test.skip(why);
        return;
      }
      try {
        const { vault, journalId } = await createdVault({ journalsDir: disk });
        const id = await writeEntry(vault, 'kept');
        const filler = path.join(disk, 'filler');
        await writeFile(filler, Buffer.alloc(700_000));
        let acknowledged = 'kept';
        let refusals = 0;
        for (let n = 0; n < 60; n += 1) {
          const title = `save ${String(n)}`;
          const saved = await vault.call('entry.save', {
            id,
            patch: { title, body: bodyOf('x'.repeat(20_000 + n)) },
          });
          if (saved.ok) acknowledged = title;
          else {
            expect(saved.error).toEqual({ kind: 'storage', reason: 'disk-full' });
            refusals += 1;
          }
        }
        expect(refusals).toBeGreaterThan(20);
        expect((await vault.must('entry.get', { id })).title).toBe(acknowledged);
        // a second process sees the same although the disk is still full
        await vault.shutdown();
        const full = await unlockedVault({ journalsDir: disk }, journalId);
        expect((await full.must('entry.get', { id })).title).toBe(acknowledged);
        await unlink(filler);
        await full.must('entry.save', { id, patch: { title: 'room again' } });
        await full.shutdown();
        const again = await unlockedVault({ journalsDir: disk }, journalId);
        expect((await again.must('entry.get', { id })).title).toBe('room again');
        await again.shutdown();
      } finally {
        await run('umount', [disk]);
      }
    },
  );
});

describe('the files of a journal', () => {
  it('hold nothing that was written, in any form', async () => {
    const marks = Object.fromEntries(
      ['title', 'tag', 'body', 'answer', 'feeling', 'quote', 'passphrase', 'wrong', 'query'].map((field) => [
        field,
        `qz${field}${newEntryId().slice(0, 12)}`,
      ]),
    ) as Readonly<Record<string, string>>;
    const word = (field: string): string => marks[field] ?? '';
    const vault = startVault({ journalsDir });
    const { journalId, recoveryKey } = await vault.must('vault.create', { passphrase: word('passphrase') });
    const id = await writeEntry(vault, word('title'));
    await vault.must('entry.save', {
      id,
      patch: {
        tags: [word('tag')],
        body: bodyOf(word('body')),
        answers: {
          what: { text: word('answer'), feelings: [{ word: word('feeling'), intensity: 3 }] },
          seen: { text: '', evidence: [{ entryId: id, on: plainInit.entryOn, quote: word('quote') }] },
        },
      },
    });
    const fields = ['title', 'tag', 'body', 'answer', 'feeling', 'quote'];
    const totals = fields.map(
      async (field) => (await vault.must('search.run', { text: word(field), limit: 5 })).total,
    );
    expect(await Promise.all(totals)).toEqual(fields.map(() => 1));
    await vault.must('search.run', { text: word('query'), limit: 5 });
    await vault.must('entry.save', { id, patch: { trashed: true } });
    await vault.must('entry.purge', { id });
    await vault.shutdown();
    const again = startVault({ journalsDir });
    await again.call('vault.unlock', { journalId, passphrase: word('wrong') });
    await again.must('vault.unlock', { journalId, passphrase: word('passphrase') });
    await again.shutdown();

    const files = await readdir(journalsDir, { recursive: true, withFileTypes: true });
    const bytes = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name))),
    );
    expect(bytes.length).toBeGreaterThan(2);
    const holds = (text: string): boolean =>
      bytes.some((file) => formsOf(text).some((form) => file.includes(form)));
    // the scan finds what is there: the log's own magic
    const magic = (await readFile(path.join(journalsDir, journalId, 'journal.jl'))).subarray(0, 4);
    expect(bytes.some((file) => file.includes(magic))).toBe(true);
    expect(Object.keys(marks).filter((field) => holds(word(field)))).toEqual([]);
    // nor the shape of it, nor the recovery key; the ids of records stand in the clear by design
    const shape = ['"template"', 'paragraph', 'entryOn', 'free', recoveryKey.slice(0, 20)];
    expect(shape.filter(holds)).toEqual([]);
  });
});

function formsOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return Buffer.from(encoded.slice(Math.ceil((shift * 8) / 6), encoded.replaceAll('=', '').length - 1));
  });
  return [utf8, Buffer.from(text, 'utf16le'), Buffer.from(utf8.toString('hex')), ...base64];
}
