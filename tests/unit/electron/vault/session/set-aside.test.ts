import { describe, expect, it } from 'vitest';
import type { RekeyProgress } from '../../../../../electron/contract/vault-calls.ts';
import type { DayOn, EntryId, JournalId } from '../../../../../src/domain/ids.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { createdVault, newEntryId, passphrase, startVault } from '../../../../support/vault-process.ts';
import type { TestVault } from '../../../../support/vault-process.ts';

const journalsDir = '/journals';
const next = 'another long passphrase';
const on = '2026-01-01' as DayOn;
/** Attempts follow at once here. */
const wait = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Made = {
  readonly files: MemoryFiles;
  readonly journalId: JournalId;
  readonly recoveryKey: string;
  readonly ids: readonly EntryId[];
  readonly log: string;
};

const start = (files: MemoryFiles, anchors = {}): TestVault =>
  startVault({ journalsDir, anchors, ports: { files, wait } });

/** Closed. The first entry was saved twice, and what was saved last is damaged; so is all of the second. */
async function damaged(): Promise<Made> {
  const files = new MemoryFiles();
  await files.makeDir(journalsDir);
  const created = await createdVault({ journalsDir, ports: { files, wait } });
  const { vault, journalId, recoveryKey } = created;
  const ids = [newEntryId(), newEntryId(), newEntryId()];
  for (const [i, id] of ids.entries()) {
    await vault.must('entry.create', { id, init: { template: 'i-feel', entryOn: on, title: `entry ${i}` } });
  }
  const [first = '' as EntryId, second = ''] = ids;
  await vault.must('entry.save', { id: first, patch: { title: 'a secret later title' } });
  await vault.shutdown();
  const log = `${journalsDir}/${journalId}/journal.jl`;
  flip(files, log, first);
  flip(files, log, second);
  return { files, journalId, recoveryKey, ids, log };
}

/** In the text of the last frame of this record, so that its header still names it. The file stays the same one. */
function flip(files: MemoryFiles, log: string, id: string): void {
  const bytes = files.bytes(log);
  let found = -1;
  const all = Buffer.from(bytes);
  for (let at = all.indexOf('JR01'); at >= 0; at = all.indexOf('JR01', at + 1))
    if (all.subarray(at + 22, at + 38).toString('hex') === id) found = at;
  expect(found).toBeGreaterThan(0);
  bytes[found + 100] = (bytes[found + 100] ?? 0) ^ 1;
}

async function opened({ files, journalId }: Made, words = passphrase): Promise<TestVault> {
  const vault = start(files);
  await vault.must('vault.unlock', { journalId, passphrase: words });
  return vault;
}

async function settled(vault: TestVault): Promise<RekeyProgress> {
  for (;;) {
    const progress = await vault.must('vault.rekeyProgress', {});
    if (progress.kind !== 'running' && progress.kind !== 'waiting') return progress;
    await wait();
  }
}

const copiesIn = async ({ files, journalId }: Made): Promise<readonly string[]> =>
  (await files.list(`${journalsDir}/${journalId}`)).filter((name) => name.includes('quarantine'));

/** Epochs of the frames in every file of the folder, wherever the bytes look like one. */
async function epochsIn({ files, journalId }: Made): Promise<readonly number[]> {
  const folder = `${journalsDir}/${journalId}`;
  const found = new Set<number>();
  for (const name of await files.list(folder)) {
    const bytes = Buffer.from(files.bytes(`${folder}/${name}`));
    for (let at = bytes.indexOf('JR01'); at >= 0; at = bytes.indexOf('JR01', at + 1))
      found.add(bytes.readUInt32BE(at + 10));
  }
  return [...found].sort();
}

const keyringOf = ({ files, journalId }: Made): string =>
  Buffer.from(files.bytes(`${journalsDir}/${journalId}/keyring`)).toString('utf8');

describe('what is damaged in a journal', () => {
  it('is set aside on asking: the report is clean from then on, and everything that could be read is there', async () => {
    const made = await damaged();
    const vault = await opened(made);
    const before = await vault.must('journal.report', {});
    expect(before).toMatchObject({
      setAside: 'now',
      findings: [{ kind: 'unreadable', records: 2 }, { kind: 'set-differs' }],
    });
    const after = await vault.must('journal.setAside', {});
    expect(after).toMatchObject({ setAside: 'no', findings: [], how: 'asked', isNews: false });
    await vault.must('entry.create', { id: newEntryId(), init: { template: 'free', entryOn: on } });
    await vault.shutdown();
    made.files.powerCut();
    const again = start(made.files);
    const unlocked = await again.must('vault.unlock', { journalId: made.journalId, passphrase });
    expect(unlocked).toMatchObject({ entries: 3, quarantined: 0, report: { findings: [] } });
    const [first = '' as EntryId, , third = '' as EntryId] = made.ids;
    expect(await again.must('entry.get', { id: first })).toMatchObject({ title: 'entry 0' });
    expect(await again.must('entry.get', { id: third })).toMatchObject({ title: 'entry 2' });
    await again.shutdown();
  });

  it('is told by day and kind and never by a word; where the copy lies is told, too, also after another unlock', async () => {
    const made = await damaged();
    const vault = await opened(made);
    expect(await vault.must('journal.setAsideCopies', {})).toEqual([]);
    await vault.must('journal.setAside', {});
    await vault.shutdown();
    const again = await opened(made);
    const copies = await again.must('journal.setAsideCopies', {});
    expect(copies).toMatchObject([
      {
        file: expect.stringMatching(/^journal\.quarantine-\d{4}-\d\d-\d\d$/) as string,
        isUnfinished: false,
        told: {
          lost: {
            records: [
              { kind: 'entry', id: made.ids[0] as string, entryOn: on, template: 'i-feel', versions: 1 },
            ],
            unnamed: 1,
          },
        },
      },
    ]);
    expect(JSON.stringify(copies)).not.toMatch(/title|secret|entry 0/);
    await again.shutdown();
  });

  it('of a fixed record is told by what it is', async () => {
    const made = await damaged();
    flip(made.files, made.log, '00000000000000000000000000000003');
    const vault = await opened(made);
    await vault.must('journal.setAside', {});
    const [copy] = await vault.must('journal.setAsideCopies', {});
    expect(copy?.told?.lost.records).toContainEqual({ kind: 'document', document: 'journal', versions: 1 });
    await vault.shutdown();
  });

  it('that was found only since the unlock can be set aside after the next one', async () => {
    const made = await damaged();
    const vault = await opened(made);
    await vault.must('journal.setAside', {});
    flip(made.files, made.log, String(made.ids[2]));
    expect(await vault.must('journal.verify', {})).toMatchObject({
      setAside: 'after-unlock',
      findings: [{ kind: 'unreadable', records: 1 }, { kind: 'set-differs' }],
    });
    expect(await vault.call('journal.setAside', {})).toMatchObject({ error: { kind: 'not-possible' } });
    await vault.shutdown();
    const again = await opened(made);
    expect((await again.must('journal.setAside', {})).findings).toEqual([]);
    expect(await again.must('journal.setAsideCopies', {})).toHaveLength(2);
    await again.shutdown();
  });

  it('waits while the history is one that nobody has said yes to', async () => {
    const made = await damaged();
    const earlier = made.files.bytes(made.log).slice();
    const vault = await opened(made);
    await vault.must('entry.create', { id: newEntryId(), init: { template: 'free', entryOn: on } });
    await vault.shutdown();
    const anchors = Object.fromEntries(
      vault.told.flatMap((event) => (event.type === 'anchor' ? [[event.vaultId, event.anchor]] : [])),
    );
    made.files.put(made.log, earlier);
    const again = start(made.files, anchors);
    const { report } = await again.must('vault.unlock', { journalId: made.journalId, passphrase });
    expect(report).toMatchObject({ setAside: 'no' });
    expect(report.findings.map(({ kind }) => kind)).toContain('older');
    expect(await again.call('journal.setAside', {})).toMatchObject({ error: { kind: 'not-possible' } });
    expect(await again.must('journal.acknowledge', {})).toMatchObject({ setAside: 'now' });
    expect((await again.must('journal.setAside', {})).findings).toEqual([]);
    await again.shutdown();
  });

  it('is not set aside on a disk that refuses, and nothing has changed then', async () => {
    const made = await damaged();
    const vault = await opened(made);
    const before = made.files.bytes(made.log).slice();
    made.files.fault = (call) =>
      call.path.includes('quarantine') && call.op === 'write' ? { code: 'ENOSPC' } : null;
    expect(await vault.call('journal.setAside', {})).toEqual({
      ok: false,
      error: { kind: 'storage', reason: 'disk-full' },
    });
    made.files.fault = () => null;
    expect(await copiesIn(made)).toEqual([]);
    expect(Buffer.from(made.files.bytes(made.log).subarray(0, before.length)).equals(before)).toBe(true);
    await vault.shutdown();
  });
});

describe('a copy that was set aside', () => {
  it('is removed on asking, and nothing else by its name', async () => {
    const made = await damaged();
    const vault = await opened(made);
    await vault.must('journal.setAside', {});
    const [copy] = await vault.must('journal.setAsideCopies', {});
    for (const file of ['journal.jl', 'keyring', 'journal.quarantine-2000-01-01', '..'])
      expect(await vault.call('journal.removeSetAside', { file })).toMatchObject({
        error: { kind: 'no-such-copy' },
      });
    await vault.must('journal.removeSetAside', { file: copy?.file ?? '' });
    expect(await copiesIn(made)).toEqual([]);
    await vault.shutdown();
    const again = await opened(made);
    expect(await again.must('journal.setAsideCopies', {})).toEqual([]);
    await again.shutdown();
  });

  it('goes with the journal when that is deleted', async () => {
    const made = await damaged();
    const vault = await opened(made);
    await vault.must('journal.setAside', {});
    await vault.must('journal.delete', { passphrase });
    expect(await made.files.list(journalsDir)).toEqual([]);
  });
});

describe('a rekey of a journal with a damaged place', () => {
  it('is finished by setting it aside: neither old secret opens anything, the copy included', async () => {
    const made = await damaged();
    const stolen = made.files.bytes(`${journalsDir}/${made.journalId}/keyring`).slice();
    const vault = await opened(made);
    const { recoveryKey } = await vault.must('vault.rekey', { current: passphrase, next });
    expect(await settled(vault)).toEqual({ kind: 'kept', by: 'log' });
    expect(keyringOf(made)).not.toContain('"earlier":[]');
    await vault.must('journal.setAside', {});
    expect(await settled(vault)).toEqual({ kind: 'done' });
    expect(keyringOf(made)).toContain('"earlier":[]');
    expect(await epochsIn(made)).toEqual([2]);
    expect(await vault.must('journal.setAsideCopies', {})).toMatchObject([
      { told: { lost: { unnamed: 1 } } },
    ]);
    await vault.shutdown();

    const again = start(made.files);
    const { journalId } = made;
    expect((await again.call('vault.unlock', { journalId, passphrase })).ok).toBe(false);
    const oldWords = { journalId, recoveryKey: made.recoveryKey };
    expect((await again.call('vault.unlockWithRecoveryKey', oldWords)).ok).toBe(false);
    expect(await again.must('vault.unlockWithRecoveryKey', { journalId, recoveryKey })).toMatchObject({
      entries: 2,
    });
    await again.shutdown();

    // and not for whoever has kept the keyring of before
    for (const name of ['keyring', 'keyring.copy'])
      made.files.put(`${journalsDir}/${made.journalId}/${name}`, stolen);
    const thief = start(made.files);
    const opening = await thief.call('vault.unlock', { journalId, passphrase });
    expect(opening.ok ? opening.value.entries : 0).toBe(0);
    if (opening.ok) expect(await thief.must('journal.setAsideCopies', {})).toMatchObject([{ told: null }]);
    await thief.shutdown();
  });

  it('takes along what was set aside before it', async () => {
    const made = await damaged();
    const vault = await opened(made);
    await vault.must('journal.setAside', {});
    await vault.must('vault.rekey', { current: passphrase, next });
    expect(await settled(vault)).toEqual({ kind: 'done' });
    expect(await epochsIn(made)).toEqual([2]);
    await vault.shutdown();
    const again = await opened(made, next);
    expect(await again.must('journal.setAsideCopies', {})).toMatchObject([
      { told: { lost: { unnamed: 1 } } },
    ]);
    await again.shutdown();
  });

  it('left unfinished by a lock, is finished after a later unlock', async () => {
    const made = await damaged();
    const vault = await opened(made);
    await vault.must('vault.rekey', { current: passphrase, next });
    await settled(vault);
    await vault.shutdown();
    const again = await opened(made, next);
    await again.must('journal.setAside', {});
    while (!keyringOf(made).includes('"earlier":[]')) await wait();
    expect(await epochsIn(made)).toEqual([2]);
    await again.shutdown();
  });

  it('waits for a copy that does not open any more, says so, and goes on when that is removed', async () => {
    const made = await damaged();
    const vault = await opened(made);
    await vault.must('journal.setAside', {});
    const [file = ''] = await copiesIn(made);
    const path = `${journalsDir}/${made.journalId}/${file}`;
    const bytes = made.files.bytes(path).slice();
    bytes[bytes.length - 1000] = (bytes[bytes.length - 1000] ?? 0) ^ 1;
    made.files.put(path, bytes);
    await vault.must('vault.rekey', { current: passphrase, next });
    expect(await settled(vault)).toEqual({ kind: 'kept', by: 'copy' });
    expect(keyringOf(made)).not.toContain('"earlier":[]');
    await vault.must('journal.removeSetAside', { file });
    expect(await settled(vault)).toEqual({ kind: 'done' });
    expect(keyringOf(made)).toContain('"earlier":[]');
    expect(await epochsIn(made)).toEqual([2]);
    await vault.shutdown();
  });

  it('ended at any file call goes on at the next unlock, and the copy opens with the one secret that opens', async () => {
    // every third call, in turn with and without the power going; log/quarantines.test.ts ends it at each
    for (const hasPower of [true, false]) {
      for (let index = hasPower ? 0 : 3; ; index += 6) {
        const made = await damaged();
        const vault = await opened(made);
        await vault.must('journal.setAside', {});
        const { files, journalId } = made;
        const base = files.calls.length;
        files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
        const done = await vault.call('vault.rekey', { current: passphrase, next });
        // no later call reaches the disk, so what happens after this is of no account
        if (done.ok) for (let turn = 0; turn < 60; turn += 1) await wait();
        const isOver = files.calls.length <= base + index;
        const where = `ended at ${JSON.stringify(files.calls[base + index])}`;
        await vault.shutdown();
        files.fault = () => null;
        files.remove(`${journalsDir}/${journalId}/lock`);
        if (!hasPower) files.powerCut();

        const again = start(files);
        const isChanged = (await again.call('vault.unlock', { journalId, passphrase: next })).ok;
        const isOld = (await again.call('vault.unlock', { journalId, passphrase })).ok;
        expect(isOld, where).toBe(!isChanged);
        if (isChanged) {
          await again.must('vault.unlock', { journalId, passphrase: next });
          while (!keyringOf(made).includes('"earlier":[]')) await wait();
          await settled(again);
          expect(await epochsIn(made), where).toEqual([2]);
        }
        const copies = await again.must('journal.setAsideCopies', {});
        expect(copies, where).toMatchObject([{ told: { lost: { unnamed: 1 } } }]);
        await again.shutdown();
        if (isOver) break;
      }
    }
  }, 120_000);
});
