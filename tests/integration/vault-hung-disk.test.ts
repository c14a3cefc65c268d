/** A folder for backups on a disk that answers nothing: said in time, and never in the way of the journal. */
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import type { VaultFiles } from '../../electron/vault/log/vault-files.ts';
import { day } from '../support/entries.ts';
import {
  createdVault,
  journalsFolder,
  newEntryId,
  passphrase,
  removeFolder,
  startVault,
} from '../support/vault-process.ts';

let root = '';
beforeEach(async () => {
  root = await journalsFolder();
});
afterEach(() => removeFolder(root));

/** Real files, but what is asked of `folder` while `isHung` is never answered. */
function hangingFiles(folder: string) {
  const state = { isHung: false, asked: 0 };
  const ask = <T>(of: string, act: () => Promise<T>): Promise<T> => {
    if (!state.isHung || !of.startsWith(folder)) return act();
    state.asked += 1;
    return new Promise<never>(() => undefined);
  };
  const files: VaultFiles = {
    open: (name, mode) =>
      ask(name, async () => {
        const file = await realFiles.open(name, mode);
        return { ...file, read: (into, position) => ask(name, () => file.read(into, position)) };
      }),
    list: (dir) => ask(dir, () => realFiles.list(dir)),
    stat: (name) => ask(name, () => realFiles.stat(name)),
    makeDir: (dir) => ask(dir, () => realFiles.makeDir(dir)),
    rename: (from, to) => ask(to, () => realFiles.rename(from, to)),
    unlink: (name) => ask(name, () => realFiles.unlink(name)),
    removeDir: (dir) => ask(dir, () => realFiles.removeDir(dir)),
    syncDir: (dir) => ask(dir, () => realFiles.syncDir(dir)),
  };
  return { state, files };
}

describe('a folder for backups that answers nothing', () => {
  const secret = { kind: 'passphrase', passphrase } as const;
  const noAnswer = { kind: 'storage', reason: 'timeout' };
  async function journalWithBackup() {
    const backupsDir = path.join(root, 'backups');
    const { state, files } = hangingFiles(backupsDir);
    const options = {
      journalsDir: path.join(root, 'journals'),
      backupsDir,
      ownBackupsDir: path.join(root, 'own'),
      ports: { files, answerWithinMs: 400 },
    };
    await realFiles.makeDir(backupsDir);
    // While the disk answers it may take its time, which on a busy machine it does.
    const { vault, journalId } = await createdVault({ ...options, ports: { files } });
    const init = { template: 'free', entryOn: day('2026-05-04'), title: 'one' } as const;
    await vault.must('entry.create', { id: newEntryId(), init });
    await vault.must('backup.now', {});
    await vault.shutdown();
    return { options, journalId, state };
  }

  it('is told at the lock screen, where unlocking goes on meanwhile', async () => {
    const { options, journalId, state } = await journalWithBackup();
    const vault = startVault({ ...options, ports: { ...options.ports, answerWithinMs: 2_000 } });
    const { files } = await vault.must('restore.list', {});
    const [file] = files;
    if (file === undefined) throw new Error('no backup is listed');
    state.isHung = true;
    const answered: string[] = [];
    const source = { kind: 'listed', place: file.place, file: file.file } as const;
    const listed = vault.must('restore.list', {});
    const staged = vault.call('restore.stage', { source, secret });
    void Promise.race([listed, staged]).then(() => answered.push('disk'));
    await vault.must('vault.unlock', { journalId, passphrase });
    answered.push('unlock');
    expect(await listed).toMatchObject({ files: [], problem: noAnswer, present: [{ journalId }] });
    expect(await staged).toMatchObject({ error: noAnswer });
    expect(answered).toEqual(['unlock', 'disk']);
    await vault.shutdown();
    expect(vault.bugs).toEqual([]);
  });

  it('is told while the journal is open, which is locked and deleted all the same', async () => {
    const { options, journalId, state } = await journalWithBackup();
    const vault = startVault(options);
    state.isHung = true;
    await vault.must('vault.unlock', { journalId, passphrase });
    expect(await vault.call('backup.now', {})).toMatchObject({ error: noAnswer });
    expect(await vault.must('backup.status', {})).toMatchObject({ failure: noAnswer, files: null });
    expect(
      await vault.call('backup.check', {
        source: { kind: 'listed', place: 'current', file: 'x.tendbackup' },
      }),
    ).toMatchObject({ error: noAnswer });
    expect(await vault.must('journal.delete', { passphrase })).toEqual({ backups: { kind: 'unreachable' } });
    expect(await vault.must('restore.list', {})).toMatchObject({ present: [], problem: noAnswer });
    // It would have taken every thread that reads files otherwise.
    expect(state.asked).toBeLessThanOrEqual(2);
    await vault.shutdown();
    expect(vault.bugs).toEqual([]);
  });
});
