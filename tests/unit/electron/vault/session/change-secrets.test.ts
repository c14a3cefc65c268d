import { describe, expect, it } from 'vitest';
import type { DayOn, JournalId } from '../../../../../src/domain/ids.ts';
import type { Fault } from '../../../../support/memory-files.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { createdVault, newEntryId, passphrase, startVault } from '../../../../support/vault-process.ts';
import type { TestVault } from '../../../../support/vault-process.ts';

const journalsDir = '/journals';
const next = 'another long passphrase';

type Made = {
  readonly files: MemoryFiles;
  readonly vault: TestVault;
  readonly journalId: JournalId;
  readonly recoveryKey: string;
};

async function made(): Promise<Made> {
  const files = new MemoryFiles();
  await files.makeDir(journalsDir);
  return { files, ...(await createdVault({ journalsDir, ports: { files } })) };
}

async function opens(files: MemoryFiles, journalId: JournalId, secret: string): Promise<boolean> {
  const vault = startVault({ journalsDir, ports: { files } });
  const result =
    secret.includes(' ') && secret.split(' ').length === 24
      ? await vault.call('vault.unlockWithRecoveryKey', { journalId, recoveryKey: secret })
      : await vault.call('vault.unlock', { journalId, passphrase: secret });
  await vault.shutdown();
  if (!result.ok) expect(result.error.kind).toMatch(/^wrong-/);
  return result.ok;
}

describe('a change of passphrase', () => {
  it('lets the new one open what was written, and the old one nothing', async () => {
    const { files, vault, journalId, recoveryKey } = await made();
    const id = newEntryId();
    await vault.must('entry.create', { id, init: { template: 'free', entryOn: '2026-01-01' as DayOn } });
    await vault.must('vault.changePassphrase', { current: passphrase, next });
    await vault.must('entry.save', { id, patch: { title: 'goes on' } });
    await vault.shutdown();
    files.powerCut();
    expect(await opens(files, journalId, passphrase)).toBe(false);
    expect(await opens(files, journalId, recoveryKey)).toBe(true);
    const again = startVault({ journalsDir, ports: { files } });
    await again.must('vault.unlock', { journalId, passphrase: next });
    expect(await again.must('entry.get', { id })).toMatchObject({ title: 'goes on' });
  });

  it('leaves no file in the folder that the old one opens', async () => {
    const { files, vault, journalId } = await made();
    const folder = `${journalsDir}/${journalId}`;
    const old = Buffer.from(files.bytes(`${folder}/keyring`)).toString('utf8');
    const salt = /"salt":"([0-9a-f]{32})"/.exec(old)?.[1] ?? 'none';
    await vault.must('vault.changePassphrase', { current: passphrase, next });
    for (const name of await files.list(folder)) {
      expect(Buffer.from(files.bytes(`${folder}/${name}`)).includes(salt), name).toBe(false);
    }
  });

  it('is open to who forgot the old one and has the recovery key', async () => {
    const { files, vault, journalId, recoveryKey } = await made();
    await vault.must('vault.changePassphrase', { current: recoveryKey.toUpperCase(), next });
    await vault.shutdown();
    expect(await opens(files, journalId, next)).toBe(true);
    expect(await opens(files, journalId, passphrase)).toBe(false);
  });

  it('with a wrong one changes nothing, and counts and waits as at the lock screen', async () => {
    const { files, vault, journalId } = await made();
    for (const failures of [1, 2, 3, 4]) {
      expect(await vault.call('vault.changePassphrase', { current: 'not this one', next })).toMatchObject({
        error: { kind: 'wrong-passphrase', failures },
      });
    }
    expect(await vault.call('vault.changePassphrase', { current: passphrase, next })).toMatchObject({
      error: { kind: 'wait' },
    });
    expect(vault.told.filter(({ type }) => type === 'unlock-failed')).toHaveLength(4);
    await vault.shutdown();
    expect(await opens(files, journalId, passphrase)).toBe(true);
  });

  it('to one that is too short is refused, and while locked, too', async () => {
    const { files, vault } = await made();
    const short = { current: passphrase, next: 'short' };
    expect(await vault.call('vault.changePassphrase', short)).toMatchObject({
      error: { kind: 'weak-passphrase' },
    });
    await vault.shutdown();
    const locked = startVault({ journalsDir, ports: { files } });
    const answer = await locked.call('vault.changePassphrase', { current: passphrase, next });
    expect(answer).toMatchObject({ error: { kind: 'locked' } });
  });
});

describe('a new recovery key', () => {
  it('opens from then on, and the old one does not', async () => {
    const { files, vault, journalId, recoveryKey } = await made();
    const { recoveryKey: words } = await vault.must('vault.reissueRecoveryKey', { current: passphrase });
    expect(words.split(' ')).toHaveLength(24);
    await vault.shutdown();
    expect(await opens(files, journalId, words)).toBe(true);
    expect(await opens(files, journalId, recoveryKey)).toBe(false);
    expect(await opens(files, journalId, passphrase)).toBe(true);
  });
});

const kinds: readonly Fault[] = [
  { code: 'EIO' },
  { code: 'ENOSPC' },
  { code: 'EIO', late: true },
  { short: 0 },
  { short: 40 },
];

describe('a fault at any single file call', () => {
  it('of a change of passphrase leaves exactly one that works, and the answer says which', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files, vault, journalId } = await made();
        await vault.must('profile.save', { role: 'partner' });
        const base = files.calls.length;
        files.fault = (call) =>
          call.index === base + index && !('short' in fault && call.op !== 'write') ? fault : null;
        const done = await vault.call('vault.changePassphrase', { current: passphrase, next });
        const reached = files.calls.length > base + index;
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        files.fault = () => null;
        await vault.shutdown();
        if (!reached) break;
        faults += 1;
        const works = [await opens(files, journalId, passphrase), await opens(files, journalId, next)];
        expect(works, where).toEqual(done.ok ? [false, true] : [true, false]);
      }
    }
    expect(faults).toBeGreaterThan(60);
  }, 60_000);

  it('of a new recovery key leaves exactly one that works', async () => {
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files, vault, journalId, recoveryKey } = await made();
        await vault.must('profile.save', { role: 'partner' });
        const base = files.calls.length;
        files.fault = (call) =>
          call.index === base + index && !('short' in fault && call.op !== 'write') ? fault : null;
        const done = await vault.call('vault.reissueRecoveryKey', { current: passphrase });
        const reached = files.calls.length > base + index;
        files.fault = () => null;
        await vault.shutdown();
        if (!reached) break;
        const old = await opens(files, journalId, recoveryKey);
        if (done.ok)
          expect([old, await opens(files, journalId, done.value.recoveryKey)]).toEqual([false, true]);
        else expect(old).toBe(true);
        expect(await opens(files, journalId, passphrase)).toBe(true);
      }
    }
  }, 60_000);
});
