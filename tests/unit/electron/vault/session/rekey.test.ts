import { describe, expect, it } from 'vitest';
import type { RekeyProgress } from '../../../../../electron/contract/vault-calls.ts';
import type { DayOn, EntryId, JournalId } from '../../../../../src/domain/ids.ts';
import type { Fault } from '../../../../support/memory-files.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { createdVault, newEntryId, passphrase, startVault } from '../../../../support/vault-process.ts';
import type { TestVault } from '../../../../support/vault-process.ts';

const journalsDir = '/journals';
const next = 'another long passphrase';
const init = { template: 'free', entryOn: '2026-01-01' as DayOn } as const;
/** Attempts follow at once here. */
const wait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Made = {
  readonly files: MemoryFiles;
  readonly vault: TestVault;
  readonly journalId: JournalId;
  readonly recoveryKey: string;
  readonly ids: readonly EntryId[];
};

async function made(entries = 3): Promise<Made> {
  const files = new MemoryFiles();
  await files.makeDir(journalsDir);
  const created = await createdVault({ journalsDir, ports: { files, wait } });
  const ids: EntryId[] = [];
  for (let i = 0; i < entries; i += 1) {
    const id = newEntryId();
    await created.vault.must('entry.create', { id, init: { ...init, title: `entry ${i}` } });
    ids.push(id);
  }
  return { files, ids, ...created };
}

const again = (files: MemoryFiles): TestVault => startVault({ journalsDir, ports: { files, wait } });

async function settled(vault: TestVault): Promise<RekeyProgress> {
  for (;;) {
    const progress = await vault.must('vault.rekeyProgress', {});
    if (progress.kind !== 'running' && progress.kind !== 'waiting') return progress;
    await wait();
  }
}

async function opens(files: MemoryFiles, journalId: JournalId, secret: string): Promise<boolean> {
  const vault = again(files);
  const result =
    secret.split(' ').length === 24
      ? await vault.call('vault.unlockWithRecoveryKey', { journalId, recoveryKey: secret })
      : await vault.call('vault.unlock', { journalId, passphrase: secret });
  await vault.shutdown();
  if (!result.ok) expect(result.error.kind).toMatch(/^wrong-/);
  return result.ok;
}

/** Epochs of the frames in every file of the folder, wherever the bytes look like one. */
async function epochsIn(files: MemoryFiles, journalId: JournalId): Promise<readonly number[]> {
  const folder = `${journalsDir}/${journalId}`;
  const found = new Set<number>();
  for (const name of await files.list(folder)) {
    const bytes = Buffer.from(files.bytes(`${folder}/${name}`));
    for (let at = bytes.indexOf('JR01'); at >= 0; at = bytes.indexOf('JR01', at + 1)) {
      found.add(bytes.readUInt32BE(at + 10));
    }
  }
  return [...found].sort();
}

const keyringOf = (files: MemoryFiles, journalId: JournalId): string =>
  Buffer.from(files.bytes(`${journalsDir}/${journalId}/keyring`)).toString('utf8');

describe('a rekey', () => {
  it('leaves everything readable, with the new passphrase and the new recovery key alone', async () => {
    const { files, vault, journalId, recoveryKey, ids } = await made();
    const { recoveryKey: words } = await vault.must('vault.rekey', { current: passphrase, next });
    expect(words.split(' ')).toHaveLength(24);
    expect(await settled(vault)).toEqual({ kind: 'done' });
    await vault.must('entry.save', { id: ids[0] as EntryId, patch: { title: 'goes on' } });
    await vault.shutdown();
    files.powerCut();
    const works = async (secret: string) => opens(files, journalId, secret);
    expect([await works(passphrase), await works(recoveryKey)]).toEqual([false, false]);
    expect([await works(next), await works(words)]).toEqual([true, true]);
    const reopened = again(files);
    expect(await reopened.must('vault.unlock', { journalId, passphrase: next })).toMatchObject({
      entries: 3,
      quarantined: 0,
    });
    expect(await reopened.must('entry.get', { id: ids[0] as EntryId })).toMatchObject({ title: 'goes on' });
    expect(await settled(reopened)).toEqual({ kind: 'none' });
  });

  it('takes the former key out of the keyring and out of every file of the folder', async () => {
    const { files, vault, journalId } = await made();
    expect(await epochsIn(files, journalId)).toEqual([1]);
    await vault.must('vault.rekey', { current: passphrase, next });
    expect(await settled(vault)).toEqual({ kind: 'done' });
    expect(await epochsIn(files, journalId)).toEqual([2]);
    expect(keyringOf(files, journalId)).toContain('"earlier":[]');
    const folder = await files.list(`${journalsDir}/${journalId}`);
    expect([...folder].sort()).toEqual(['journal.jl', 'keyring', 'keyring.copy', 'lock']);
    await vault.shutdown();
  });

  it('makes a stolen keyring worthless for whatever is in the journal now', async () => {
    const { files, vault, journalId } = await made();
    const stolen = files.bytes(`${journalsDir}/${journalId}/keyring`).slice();
    await vault.must('vault.rekey', { current: passphrase, next });
    await settled(vault);
    await vault.shutdown();
    for (const name of ['keyring', 'keyring.copy']) files.put(`${journalsDir}/${journalId}/${name}`, stolen);
    const thief = again(files);
    const opened = await thief.call('vault.unlock', { journalId, passphrase });
    expect(opened.ok ? opened.value.entries : 0).toBe(0);
    await thief.shutdown();
  });

  it('takes the generation before with it, which a compaction had left', async () => {
    const { files, vault, journalId } = await made();
    await vault.must('vault.rekey', { current: passphrase, next });
    await settled(vault);
    await vault.must('vault.rekey', { current: next, next: `${next} again` });
    expect(await settled(vault)).toEqual({ kind: 'done' });
    expect(await epochsIn(files, journalId)).toEqual([3]);
    await vault.shutdown();
    expect(await opens(files, journalId, `${next} again`)).toBe(true);
  });

  it('is followed by a backup that opens with the new passphrase and not with the old one', async () => {
    const files = new MemoryFiles();
    for (const dir of [journalsDir, '/backups']) await files.makeDir(dir);
    const { vault } = await createdVault({ journalsDir, backupsDir: '/backups', ports: { files, wait } });
    await vault.must('entry.create', { id: newEntryId(), init });
    await vault.must('vault.rekey', { current: passphrase, next });
    await settled(vault);
    for (let turn = 0; turn < 200 && (await files.list('/backups')).length === 0; turn += 1) await wait();
    const { files: backups } = await vault.must('backup.status', {});
    const file = backups?.[0]?.file ?? 'none';
    const check = (secret: string) =>
      vault.call('backup.check', {
        source: { kind: 'listed', place: 'own', file },
        secret: { kind: 'passphrase', passphrase: secret },
      });
    expect(await check(next)).toMatchObject({ ok: true, value: { entries: 1 } });
    expect((await check(passphrase)).ok).toBe(false);
    await vault.shutdown();
  });

  it('is no obstacle to saving: what is saved meanwhile is there afterwards', async () => {
    const { files, vault, journalId, ids } = await made(40);
    await vault.must('vault.rekey', { current: passphrase, next });
    for (const id of ids) {
      await vault.must('entry.save', { id, patch: { title: 'saved meanwhile' } });
      await wait();
    }
    expect(await settled(vault)).toEqual({ kind: 'done' });
    await vault.shutdown();
    const reopened = again(files);
    await reopened.must('vault.unlock', { journalId, passphrase: next });
    for (const id of ids) {
      expect(await reopened.must('entry.get', { id })).toMatchObject({ title: 'saved meanwhile' });
    }
  });

  it('cut short by a lock goes on at the next unlock', async () => {
    const { files, vault, journalId, ids } = await made();
    await vault.must('vault.rekey', { current: passphrase, next });
    await vault.shutdown();
    expect(keyringOf(files, journalId)).not.toContain('"earlier":[]');
    const reopened = again(files);
    expect(await reopened.must('vault.unlock', { journalId, passphrase: next })).toMatchObject({
      entries: 3,
    });
    await reopened.must('entry.save', { id: ids[1] as EntryId, patch: { title: 'in between' } });
    while ((await reopened.must('vault.rekeyProgress', {})).kind === 'none') await wait();
    expect(await settled(reopened)).toEqual({ kind: 'done' });
    expect(await epochsIn(files, journalId)).toEqual([2]);
    expect(keyringOf(files, journalId)).toContain('"earlier":[]');
    await reopened.shutdown();
  });

  it('of a journal with an unreadable place keeps that place, the rest stays readable, and it is said', async () => {
    const { files, vault, journalId } = await made();
    await vault.shutdown();
    const log = `${journalsDir}/${journalId}/journal.jl`;
    const bytes = files.bytes(log).slice();
    const hit = Buffer.from(bytes).lastIndexOf('JR01') - 30;
    bytes[hit] = (bytes[hit] ?? 0) ^ 1;
    files.put(log, bytes);
    const damaged = again(files);
    await damaged.must('vault.unlock', { journalId, passphrase });
    await damaged.must('vault.rekey', { current: passphrase, next });
    expect(await settled(damaged)).toEqual({ kind: 'kept', by: 'log' });
    await damaged.shutdown();
    const reopened = again(files);
    const unlocked = await reopened.must('vault.unlock', { journalId, passphrase: next });
    expect(unlocked.quarantined).toBe(1);
    expect(unlocked.entries).toBeGreaterThanOrEqual(2);
    await reopened.shutdown();
    expect(await opens(files, journalId, passphrase)).toBe(false);
  });

  it('with a wrong passphrase changes nothing; while locked it is refused', async () => {
    const { files, vault, journalId } = await made();
    const before = keyringOf(files, journalId);
    expect(await vault.call('vault.rekey', { current: 'not this one', next })).toMatchObject({
      error: { kind: 'wrong-passphrase', failures: 1 },
    });
    expect(await vault.call('vault.rekey', { current: passphrase, next: 'short' })).toMatchObject({
      error: { kind: 'weak-passphrase' },
    });
    expect(keyringOf(files, journalId)).toBe(before);
    await vault.shutdown();
    expect(await again(files).call('vault.rekey', { current: passphrase, next })).toMatchObject({
      error: { kind: 'locked' },
    });
  });
});

const kinds: readonly Fault[] = [
  { code: 'EIO' },
  { code: 'ENOSPC' },
  { code: 'EIO', late: true },
  { short: 0 },
  { short: 40 },
];

/** Exactly one passphrase works, and it opens everything that was acknowledged. */
async function expectWhole(
  { files, journalId, ids }: Made,
  isChanged: boolean,
  where: string,
): Promise<void> {
  const works = [await opens(files, journalId, passphrase), await opens(files, journalId, next)];
  expect(works, where).toEqual(isChanged ? [false, true] : [true, false]);
  const vault = again(files);
  const unlocked = await vault.must('vault.unlock', {
    journalId,
    passphrase: isChanged ? next : passphrase,
  });
  expect(unlocked, where).toMatchObject({ quarantined: 0, entries: ids.length });
  if (isChanged) {
    for (;;) {
      if (keyringOf(files, journalId).includes('"earlier":[]')) break;
      await wait();
    }
    await settled(vault);
    expect(await epochsIn(files, journalId), where).toEqual([2]);
  }
  await vault.shutdown();
}

describe('a rekey that is disturbed', () => {
  it('by a fault at any single file call leaves the old state or the new, whole', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const all = await made(2);
        const { files, vault } = all;
        const base = files.calls.length;
        files.fault = (call) =>
          call.index === base + index && !('short' in fault && call.op !== 'write') ? fault : null;
        const done = await vault.call('vault.rekey', { current: passphrase, next });
        if (done.ok) await settled(vault);
        const reached = files.calls.length > base + index;
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        files.fault = () => null;
        await vault.shutdown();
        if (!reached) break;
        faults += 1;
        files.powerCut();
        await expectWhole(all, done.ok, where);
      }
    }
    expect(faults).toBeGreaterThan(200);
  }, 120_000);

  it('by an end at any file call, with or without the power going, goes on from there', async () => {
    for (const hasPower of [true, false]) {
      for (let index = 0; ; index += 1) {
        const all = await made(2);
        const { files, vault } = all;
        const base = files.calls.length;
        files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
        const done = await vault.call('vault.rekey', { current: passphrase, next });
        // no later call reaches the disk, so what happens after this is of no account
        if (done.ok) for (let turn = 0; turn < 40; turn += 1) await wait();
        const isOver = files.calls.length <= base + index;
        await vault.shutdown();
        files.fault = () => null;
        for (const name of await files.list(`${journalsDir}/${all.journalId}`)) {
          if (name === 'lock') files.remove(`${journalsDir}/${all.journalId}/${name}`);
        }
        if (!hasPower) files.powerCut();
        const isChanged = await opens(files, all.journalId, next);
        // without power a rename that no sync followed may be taken back
        if (done.ok && hasPower) expect(isChanged).toBe(true);
        await expectWhole(all, isChanged, `ended at ${JSON.stringify(files.calls[base + index])}`);
        if (isOver) break;
      }
    }
  }, 120_000);
});
