import { describe, expect, test } from 'vitest';
import { deleteJournal } from '../../../../../electron/vault/backup/delete-journal.ts';
import { listBackups } from '../../../../../electron/vault/backup/list-backups.ts';
import { writeBackup } from '../../../../../electron/vault/backup/write-backup.ts';
import type { VaultId } from '../../../../../src/domain/ids.ts';
import type { MemoryFiles } from '../../../../support/memory-files.ts';
import {
  backedUp,
  backups,
  failAt,
  folder,
  journal,
  journalId,
  journalsDir,
  kinds,
  newJournalId,
  openJournal,
  texts,
} from './backup-parts.ts';

const own = { folder: backups, ownFolder: backups };
const other = '/another folder';

async function prepared() {
  const made = await backedUp();
  const { files, open } = made;
  await open.log.close();
  const found = await listBackups(files, backups);
  const vaultId = found.ok ? found.value[0]?.vaultId : null;
  if (!vaultId) throw new Error('no backup');
  // A backup of another vault, under a name like this one's.
  const stranger = await journal('stranger');
  await writeBackup(stranger.job);
  files.put(
    `${backups}/journal-1a2b3c4d-2026-05-05.tendbackup`,
    stranger.files.bytes(`${backups}/${stranger.job.name}`),
  );
  files.put(`${backups}/my own name.tendbackup`, files.bytes(`${backups}/${made.job.name}`));
  files.put(`${backups}/letter.txt`, new Uint8Array(10));
  return { files, vaultId };
}
const remove = (files: MemoryFiles, vaultId: VaultId, places = own) =>
  deleteJournal({ files, journalsDir, id: journalId, vaultId, backups: places });

describe('deleting a journal', () => {
  test('takes its folder and its backups, renamed ones too, and nothing else', async () => {
    const { files, vaultId } = await prepared();
    expect(await remove(files, vaultId)).toEqual({
      ok: true,
      value: { backups: { kind: 'removed', removed: 2, left: 0 }, gone: [journalId] },
    });
    files.powerCut();
    expect(files.hasFolder(folder)).toBe(false);
    expect((await files.list(journalsDir)).length).toBe(0);
    expect([...(await files.list(backups))].sort()).toEqual([
      'journal-1a2b3c4d-2026-05-05.tendbackup',
      'letter.txt',
    ]);
  });

  test('takes what a restore has kept of it, too', async () => {
    const { files, vaultId } = await prepared();
    await files.makeDir(`${journalsDir}/${newJournalId}.replaced-2026-05-01`);
    for (const name of ['keyring', 'journal.jl'])
      files.put(
        `${journalsDir}/${newJournalId}.replaced-2026-05-01/${name}`,
        files.bytes(`${folder}/${name}`),
      );
    expect(await remove(files, vaultId)).toMatchObject({ value: { gone: [journalId, newJournalId] } });
    expect((await files.list(journalsDir)).length).toBe(0);
  });

  test('leaves the backups while another copy of the same journal stands there', async () => {
    const { files, vaultId } = await prepared();
    await files.makeDir(`${journalsDir}/${newJournalId}`);
    files.put(`${journalsDir}/${newJournalId}/keyring`, files.bytes(`${folder}/keyring`));
    expect(await remove(files, vaultId)).toMatchObject({ value: { backups: { kind: 'kept-for-copy' } } });
    expect((await files.list(backups)).length).toBe(4);
  });

  test('says when the folder for backups is not there, and empties its own folder as well', async () => {
    const { files, vaultId } = await prepared();
    expect(await remove(files, vaultId, { folder: other, ownFolder: backups })).toMatchObject({
      value: { backups: { kind: 'unreachable' } },
    });
    expect((await files.list(backups)).length).toBe(2);
    const again = await prepared();
    const none = await remove(again.files, again.vaultId, { folder: other, ownFolder: other });
    expect(none).toMatchObject({ value: { backups: { kind: 'removed', removed: 0 } } });
  });

  test('at any fault is done, or says so and leaves the journal whole', async () => {
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files, vaultId } = await prepared();
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const done = await remove(files, vaultId);
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        if (files.calls.length <= base + index) break;
        files.fault = () => null;
        if (!done.ok) expect(done.error.kind, where).toBe('storage');
        if (files.hasFolder(folder))
          expect(Object.keys(texts(await openJournal(files, folder))), where).toHaveLength(4);
        else expect(files.has(`${folder}/keyring`), where).toBe(false);
        expect(files.has(`${backups}/journal-1a2b3c4d-2026-05-05.tendbackup`), where).toBe(true);
      }
    }
  }, 60_000);
});
