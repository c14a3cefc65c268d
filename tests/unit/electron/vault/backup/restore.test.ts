import { describe, expect, test } from 'vitest';
import { restoreBackup } from '../../../../../electron/vault/backup/restore-backup.ts';
import type { RestoreJob } from '../../../../../electron/vault/backup/restore-backup.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { seededRandom } from '../../../../support/vault-parts.ts';
import {
  append,
  backedUp,
  backupPath,
  entryRecord,
  failAt,
  folder,
  idOf,
  journalId,
  journalsDir,
  kdf,
  kinds,
  newJournalId,
  openJournal,
  secret,
  texts,
} from './backup-parts.ts';

const restored = `${journalsDir}/${newJournalId}`;

const jobOf = (files: MemoryFiles): RestoreJob => ({
  files,
  path: backupPath,
  secret,
  kdf,
  journalsDir,
  journalId: newJournalId,
  random: seededRandom('restore'),
  clock: { now: () => 5 },
});

describe('restoring a backup', () => {
  test('makes a journal of its own that opens with the same words and history, and can be written', async () => {
    const { files, open } = await backedUp();
    const before = files.bytes(`${folder}/journal.jl`).slice();
    expect(await restoreBackup(jobOf(files))).toMatchObject({ ok: true, value: { entries: 2, trashed: 1 } });
    expect(files.bytes(`${folder}/journal.jl`)).toEqual(before);
    files.powerCut();
    const again = await openJournal(files, restored);
    await open.log.close();
    expect(texts(again)).toEqual(texts(await openJournal(files, folder)));
    expect(again.report).toMatchObject({ cleanClose: true, quarantined: [], brokenLinks: [] });
    expect(again.log.versions(idOf(1)).map(({ rev }) => rev)).toEqual([2, 3]);
    expect(again.log.head().generation).toBe(2);
    await append(again, 1, 4, entryRecord(1, '2026-05-01', 'goes on', 200));
    expect(files.hasFolder(`${journalsDir}/restore.partial`)).toBe(false);
  });

  test('works on a computer that never saw the journal', async () => {
    const { files } = await backedUp();
    const other = new MemoryFiles();
    await other.makeDir('/backups');
    await other.makeDir(journalsDir);
    other.put(backupPath, files.bytes(backupPath));
    expect(await restoreBackup(jobOf(other))).toMatchObject({ ok: true });
    expect(Object.keys(texts(await openJournal(other, restored)))).toHaveLength(4);
  });

  test('never writes into a journal that is there', async () => {
    const { files } = await backedUp();
    const answer = await restoreBackup({ ...jobOf(files), journalId });
    expect(answer).toEqual({ ok: false, error: { kind: 'exists' } });
  });

  test('with a wrong passphrase or from a damaged file leaves nothing', async () => {
    const { files } = await backedUp();
    const wrong = { kind: 'passphrase', passphrase: 'not this one at all' } as const;
    expect(await restoreBackup({ ...jobOf(files), secret: wrong })).toMatchObject({
      error: { kind: 'wrong-passphrase' },
    });
    files.put(
      backupPath,
      files.bytes(backupPath).map((byte, at) => (at === 3000 ? byte ^ 4 : byte)),
    );
    expect(await restoreBackup(jobOf(files))).toMatchObject({ error: { kind: 'damaged' } });
    expect(files.hasFolder(restored)).toBe(false);
    expect(files.hasFolder(`${journalsDir}/restore.partial`)).toBe(false);
  });

  test('sweeps up what an interrupted restore left', async () => {
    const { files } = await backedUp();
    await files.makeDir(`${journalsDir}/restore.partial`);
    files.put(`${journalsDir}/restore.partial/journal.jl`, new Uint8Array(500));
    files.put(`${journalsDir}/restore.partial/keyring.new`, new Uint8Array(5));
    expect(await restoreBackup(jobOf(files))).toMatchObject({ ok: true });
    expect(await files.list(restored)).toEqual(expect.not.arrayContaining(['keyring.new']));
    expect(Object.keys(texts(await openJournal(files, restored)))).toHaveLength(4);
  });
});

describe('at any file call of a restore', () => {
  test('a fault leaves a whole new journal or none, and the old one as it was', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files } = await backedUp();
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const done = await restoreBackup(jobOf(files));
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        if (files.calls.length <= base + index) break;
        faults += 1;
        files.fault = () => null;
        if (!done.ok) expect(done.error.kind, where).toBe('storage');
        files.powerCut();
        if (done.ok) expect(files.hasFolder(restored), where).toBe(true);
        if (files.hasFolder(restored)) {
          expect(Object.keys(texts(await openJournal(files, restored))), where).toHaveLength(4);
        }
        expect(Object.keys(texts(await openJournal(files, folder))), where).toHaveLength(4);
      }
    }
    expect(faults).toBeGreaterThan(150);
  }, 60_000);

  test('a power cut does, too', async () => {
    let whole = 0;
    for (let index = 0; ; index += 1) {
      const { files } = await backedUp();
      const base = files.calls.length;
      files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
      const done = await restoreBackup(jobOf(files));
      files.fault = () => null;
      files.powerCut((unsynced) => Math.floor(unsynced / 2));
      if (files.hasFolder(restored)) {
        whole += 1;
        expect(Object.keys(texts(await openJournal(files, restored)))).toHaveLength(4);
      }
      if (done.ok) break;
    }
    expect(whole).toBeGreaterThan(0);
  }, 60_000);
});
