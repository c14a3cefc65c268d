import { describe, expect, test } from 'vitest';
import {
  keptName,
  listKept,
  listPresent,
  removeExpired,
} from '../../../../../electron/vault/backup/kept-journals.ts';
import { putInPlace } from '../../../../../electron/vault/backup/put-in-place.ts';
import type { PlaceJob } from '../../../../../electron/vault/backup/put-in-place.ts';
import { restoreStagingName, stageBackup } from '../../../../../electron/vault/backup/restore-backup.ts';
import type { StageJob } from '../../../../../electron/vault/backup/restore-backup.ts';
import { ok } from '../../../../../src/lib/result.ts';
import type { DayOn, VaultId } from '../../../../../src/domain/ids.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { seededRandom } from '../../../../support/vault-parts.ts';
import {
  alone,
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

const today = '2026-05-09' as DayOn;
const keptFolder = `${journalsDir}/${keptName(journalId, today)}`;

const stagingOf = (files: MemoryFiles): StageJob => ({
  files,
  path: backupPath,
  secret,
  kdf,
  journalsDir,
  random: seededRandom('restore'),
  clock: { now: () => 5 },
});
const placingOf = (files: MemoryFiles, more: Partial<PlaceJob> = {}): PlaceJob => ({
  files,
  journalsDir,
  from: restoreStagingName,
  id: newJournalId,
  replaces: [],
  today,
  random: seededRandom('place'),
  processes: alone,
  ...more,
});
/** A staged copy, put in place at once. */
async function restore(files: MemoryFiles, staging: Partial<StageJob> = {}, placing: Partial<PlaceJob> = {}) {
  const staged = await stageBackup({ ...stagingOf(files), ...staging });
  if (!staged.ok) return staged;
  const placed = await putInPlace(placingOf(files, placing));
  return placed.ok ? ok({ ...staged.value.facts, ...placed.value }) : placed;
}

describe('restoring a backup', () => {
  test('makes a journal of its own that opens with the same words and history, and can be written', async () => {
    const { files, open } = await backedUp();
    const before = files.bytes(`${folder}/journal.jl`).slice();
    expect(await restore(files)).toMatchObject({ ok: true, value: { entries: 2, trashed: 1 } });
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
    expect(await restore(other)).toMatchObject({ ok: true });
    expect(Object.keys(texts(await openJournal(other, restored)))).toHaveLength(4);
  });

  test('never writes into a journal that is there', async () => {
    const { files } = await backedUp();
    const answer = await restore(files, {}, { id: journalId });
    expect(answer).toEqual({ ok: false, error: { kind: 'exists' } });
  });

  test('with a wrong passphrase or from a damaged file leaves nothing', async () => {
    const { files } = await backedUp();
    const wrong = { kind: 'passphrase', passphrase: 'not this one at all' } as const;
    expect(await restore(files, { secret: wrong })).toMatchObject({
      error: { kind: 'wrong-passphrase' },
    });
    files.put(
      backupPath,
      files.bytes(backupPath).map((byte, at) => (at === 3000 ? byte ^ 4 : byte)),
    );
    expect(await restore(files)).toMatchObject({ error: { kind: 'damaged' } });
    expect(files.hasFolder(restored)).toBe(false);
    expect(files.hasFolder(`${journalsDir}/restore.partial`)).toBe(false);
  });

  test('sweeps up what an interrupted restore left', async () => {
    const { files } = await backedUp();
    await files.makeDir(`${journalsDir}/restore.partial`);
    files.put(`${journalsDir}/restore.partial/journal.jl`, new Uint8Array(500));
    files.put(`${journalsDir}/restore.partial/keyring.new`, new Uint8Array(5));
    expect(await restore(files)).toMatchObject({ ok: true });
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
        const done = await restore(files);
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
      const done = await restore(files);
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

/** Whatever happened: the old one or the new one stands whole among the journals, and nothing of the old is lost. */
async function expectOldOrNew(files: MemoryFiles, where: string): Promise<void> {
  const places = [folder, restored, keptFolder].filter((one) => files.hasFolder(one));
  expect(
    places.some((one) => one !== keptFolder),
    where,
  ).toBe(true);
  expect(files.hasFolder(folder) !== files.hasFolder(keptFolder), where).toBe(true);
  for (const one of places) {
    expect(Object.keys(texts(await openJournal(files, one))), `${where}: ${one}`).toHaveLength(4);
  }
}

describe('over a journal that is there', () => {
  test('the new one takes its place under a name of its own, and the old one is kept whole', async () => {
    const { files, open } = await backedUp();
    await open.log.close();
    const before = files.bytes(`${folder}/journal.jl`).slice();
    expect(await restore(files, {}, { replaces: [journalId] })).toMatchObject({
      ok: true,
      value: { putAside: [journalId], stillThere: [] },
    });
    files.powerCut();
    expect(files.hasFolder(folder)).toBe(false);
    expect(files.bytes(`${keptFolder}/journal.jl`)).toEqual(before);
    const vaultId = vaultIdOf(await listPresent(files, journalsDir));
    expect(await listKept(files, journalsDir)).toEqual([
      { name: keptName(journalId, today), journalId, putAsideOn: today, vaultId },
    ]);
  });

  test('the old one comes back the same way, and the new one is kept', async () => {
    const { files, open } = await backedUp();
    await open.log.close();
    await restore(files, {}, { replaces: [journalId] });
    const back = { from: keptName(journalId, today), id: journalId, replaces: [newJournalId] };
    expect(await putInPlace(placingOf(files, back))).toEqual(
      ok({ putAside: [newJournalId], stillThere: [] }),
    );
    files.powerCut();
    expect(Object.keys(texts(await openJournal(files, folder)))).toHaveLength(4);
    expect((await listKept(files, journalsDir)).map((one) => one.journalId)).toEqual([newJournalId]);
  });

  test('one that is open elsewhere is left alone', async () => {
    const { files } = await backedUp();
    const processes = { ...alone, self: { pid: 8, mark: 'b' }, isAlive: () => true };
    expect(await restore(files, {}, { replaces: [journalId], processes })).toEqual({
      ok: false,
      error: { kind: 'in-use' },
    });
    expect(files.hasFolder(restored)).toBe(false);
  });

  test('a switch that a power cut might undo is taken back, and can be made again', async () => {
    const { files, open } = await backedUp();
    await open.log.close();
    await stageBackup(stagingOf(files));
    const job = placingOf(files, { replaces: [journalId] });
    files.fault = (call) => (call.op === 'syncDir' ? { code: 'EIO' } : null);
    expect(await putInPlace(job)).toMatchObject({ error: { kind: 'storage' } });
    expect([files.hasFolder(folder), files.hasFolder(restored)]).toEqual([true, false]);
    files.fault = () => null;
    expect(await putInPlace(job)).toEqual(ok({ putAside: [journalId], stillThere: [] }));
  });

  test('a fault at any file call leaves the old or the new one in place, both whole', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files, open } = await backedUp();
        await open.log.close();
        const staged = await stageBackup(stagingOf(files));
        expect(staged.ok).toBe(true);
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const done = await putInPlace(placingOf(files, { replaces: [journalId] }));
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        if (files.calls.length <= base + index) break;
        faults += 1;
        files.fault = () => null;
        if (done.ok) expect(files.hasFolder(restored), where).toBe(true);
        else expect(done.error.kind, where).toBe('storage');
        if (index % 2 === 0) files.powerCut();
        await expectOldOrNew(files, where);
      }
    }
    expect(faults).toBeGreaterThan(20);
  }, 60_000);

  test('a power cut does, too', async () => {
    for (let index = 0; ; index += 1) {
      const { files, open } = await backedUp();
      await open.log.close();
      await stageBackup(stagingOf(files));
      const base = files.calls.length;
      files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
      const done = await putInPlace(placingOf(files, { replaces: [journalId] }));
      files.fault = () => null;
      files.powerCut();
      await expectOldOrNew(files, `cut at ${index}`);
      if (done.ok && done.value.putAside.length === 1) break;
    }
  }, 60_000);
});

describe('what was put aside', () => {
  test('goes after 30 days, once the journal in its place was opened, and not a day earlier', async () => {
    const { files, open } = await backedUp();
    await open.log.close();
    await restore(files, {}, { replaces: [journalId] });
    const vaultId = vaultIdOf(await listPresent(files, journalsDir));
    const stranger = 'ee'.repeat(16) as VaultId;
    expect(await removeExpired(files, journalsDir, vaultId, '2026-06-08' as DayOn)).toEqual([]);
    expect(await removeExpired(files, journalsDir, stranger, '2026-06-09' as DayOn)).toEqual([]);
    expect(files.hasFolder(keptFolder)).toBe(true);
    expect(await removeExpired(files, journalsDir, vaultId, '2026-06-09' as DayOn)).toEqual([journalId]);
    expect(files.hasFolder(keptFolder)).toBe(false);
    expect(Object.keys(texts(await openJournal(files, restored)))).toHaveLength(4);
  });
});

const vaultIdOf = (present: Awaited<ReturnType<typeof listPresent>>): VaultId => {
  const [first] = present;
  if (first === undefined) throw new Error('No journal is there');
  return first.vaultId;
};
