import { describe, expect, it } from 'vitest';
import type { JournalFinding, JournalReport } from '../../../../../electron/contract/journal-report.ts';
import type { Anchors } from '../../../../../electron/contract/vault-main.ts';
import { headerLength } from '../../../../../electron/vault/log/file-header.ts';
import type { DayOn, EntryId, JournalId } from '../../../../../src/domain/ids.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { createdVault, newEntryId, passphrase, startVault } from '../../../../support/vault-process.ts';
import type { TestVault } from '../../../../support/vault-process.ts';

const journalsDir = '/journals';
const init = { template: 'free', entryOn: '2026-05-03' as DayOn } as const;

type Kept = {
  readonly files: MemoryFiles;
  readonly journalId: JournalId;
  readonly log: string;
  readonly bytes: Uint8Array;
  readonly frames: readonly Uint8Array[];
  readonly anchors: Anchors;
  readonly ids: readonly EntryId[];
};

const anchorsOf = (vault: TestVault): Anchors =>
  Object.fromEntries(
    vault.told.flatMap((event) => (event.type === 'anchor' ? [[event.vaultId, event.anchor]] : [])),
  );

/** Three entries of two versions each, used and closed as usual. */
async function kept(name = 'mine'): Promise<Kept> {
  const files = new MemoryFiles();
  await files.makeDir(journalsDir);
  const { vault, journalId } = await createdVault({ journalsDir, ports: { files } });
  const ids = [newEntryId(), newEntryId(), newEntryId()];
  for (const [i, id] of ids.entries()) {
    await vault.must('entry.create', { id, init: { ...init, title: `${name} ${i}` } });
    await vault.must('entry.save', { id, patch: { title: `${name} ${i}, later` } });
  }
  await vault.shutdown();
  const log = `${journalsDir}/${journalId}/journal.jl`;
  const bytes = files.bytes(log).slice();
  return { files, journalId, log, bytes, frames: framesOf(bytes), anchors: anchorsOf(vault), ids };
}

function framesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const found: Uint8Array[] = [];
  for (let at = headerLength; at < bytes.length;) {
    const length = 8 + view.getUint32(at + 4);
    found.push(bytes.slice(at, at + length));
    at += length;
  }
  return found;
}

/** Unlocks what somebody made of the journal, and answers what the person is told. */
async function told(
  { files, journalId, log, bytes, anchors }: Kept,
  frames: readonly Uint8Array[],
  header = bytes.subarray(0, headerLength),
): Promise<JournalReport> {
  files.put(log, Uint8Array.from(Buffer.concat([header, ...frames])));
  const vault = startVault({ journalsDir, ports: { files }, anchors });
  const { report } = await vault.must('vault.unlock', { journalId, passphrase });
  const again = await vault.must('journal.report', {});
  expect(again).toEqual(report);
  await vault.shutdown();
  return report;
}

const kinds = (report: JournalReport): readonly JournalFinding['kind'][] =>
  report.findings.map(({ kind }) => kind);
const flipped = (frame: Uint8Array, at: number): Uint8Array => {
  const copy = frame.slice();
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

describe('what is as it was written', () => {
  it('has nothing to tell, and knows when and how it was last used here', async () => {
    const all = await kept();
    const report = await told(all, all.frames);
    expect(report).toMatchObject({ findings: [], isNews: false, entries: 3, how: 'unlock' });
    expect(report.lastUsed?.entries).toBe(3);
  });

  it('moves its note on with every use, also after a crash, and never calls itself older', async () => {
    const all = await kept();
    let { anchors } = all;
    for (let i = 0; i < 4; i += 1) {
      const vault = startVault({ journalsDir, ports: { files: all.files }, anchors });
      const { report } = await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
      expect(report.findings).toEqual([]);
      await vault.must('entry.save', { id: all.ids[0] as EntryId, patch: { title: `turn ${i}` } });
      if (i % 2 === 0) await vault.shutdown();
      else all.files.remove(`${journalsDir}/${all.journalId}/lock`);
      anchors = { ...anchors, ...anchorsOf(vault) };
    }
  });
});

describe('somebody who can write the folder but has no key', () => {
  it('deletes a record: it is told how many are missing', async () => {
    const all = await kept();
    for (const gone of [1, 3, 5]) {
      const report = await told(
        all,
        all.frames.filter((_, i) => i !== gone),
      );
      expect(report.findings).toContainEqual({ kind: 'removed', records: 1 });
      expect(report.isNews).toBe(true);
    }
  });

  it('replays an older record: it is told as such and changes nothing', async () => {
    const all = await kept();
    const entryFrame = all.frames.findIndex((frame) => Buffer.from(frame).includes(id(all, 0)));
    const report = await told(all, [...all.frames, all.frames[entryFrame] as Uint8Array]);
    expect(kinds(report)).toEqual(['out-of-order', 'replayed']);
    expect(report.entries).toBe(3);
  });

  it('swaps the contents of two records: both are told as unreadable, by the names that are left', async () => {
    const all = await kept();
    const [a, b] = [lastOf(all, 0), lastOf(all, 1)];
    const cut = 62;
    const frames = all.frames.map((frame, i) => {
      const other = i === a ? all.frames[b] : i === b ? all.frames[a] : undefined;
      return other === undefined
        ? frame
        : Uint8Array.from(Buffer.concat([frame.subarray(0, cut), other.subarray(cut)]));
    });
    const report = await told(all, frames);
    const found = report.findings.find((finding) => finding.kind === 'unreadable');
    expect(found).toMatchObject({ records: 2, unnamed: 0 });
    expect(found?.entries.map(({ title }) => title)).toEqual(['mine 0', 'mine 1']);
  });

  it('moves records here from another journal: they are told as unreadable', async () => {
    const all = await kept();
    const other = await kept('theirs');
    const report = await told(all, [...all.frames, ...other.frames.slice(0, 3)]);
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'unreadable', records: 3 }));
    expect(report.entries).toBe(3);
  });

  it('reorders records: it is told that their order is not the one written', async () => {
    const all = await kept();
    const frames = [...all.frames];
    [frames[2], frames[4]] = [frames[4] as Uint8Array, frames[2] as Uint8Array];
    expect(kinds(await told(all, frames))).toContain('out-of-order');
  });

  it('cuts the end off, inside a record or between two: told as interrupted, and as older', async () => {
    const all = await kept();
    const last = all.frames.length - 1;
    const half = all.frames[last]?.subarray(0, 90) as Uint8Array;
    expect(kinds(await told(all, [...all.frames.slice(0, last), half]))).toEqual(['older', 'torn-tail']);
    expect(kinds(await told(all, all.frames.slice(0, last)))).toEqual(['older']);
  });

  it('puts an earlier list of records in the place of the last one: told as order and as another set', async () => {
    const all = await kept();
    const vault = startVault({ journalsDir, ports: { files: all.files }, anchors: all.anchors });
    await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
    await vault.must('entry.create', { id: newEntryId(), init });
    await vault.shutdown();
    const grown = framesOf(all.files.bytes(all.log).slice());
    const earlier = all.frames.at(-1) as Uint8Array;
    const report = await told({ ...all, anchors: {} }, [...grown.slice(0, -1), earlier]);
    expect(kinds(report)).toEqual(expect.arrayContaining(['out-of-order']));
  });

  it('changes any byte of the header of the file: it is mended, or told', async () => {
    const all = await kept();
    const one = flipped(all.bytes.subarray(0, headerLength), 40);
    expect(kinds(await told(all, all.frames, one))).toEqual(['header-mended']);
    const both = flipped(one, 104);
    expect(kinds(await told(all, all.frames, both))).toContain('header-lost');
  });

  it('damages one copy of the keyring: it is mended, and told', async () => {
    const all = await kept();
    all.files.put(`${journalsDir}/${all.journalId}/keyring.copy`, new Uint8Array(300).fill(7));
    expect(kinds(await told(all, all.frames))).toEqual(['keyring-mended']);
  });

  it('puts the whole folder back: told with when it was last used and how many entries it had', async () => {
    const all = await kept();
    const now = 1_777_800_000_000;
    const vault = startVault({
      journalsDir,
      ports: { files: all.files, clock: { now: () => now } },
      anchors: all.anchors,
    });
    await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
    await vault.must('entry.create', { id: newEntryId(), init });
    await vault.shutdown();
    const report = await told({ ...all, anchors: anchorsOf(vault) }, all.frames);
    expect(report.findings).toEqual([{ kind: 'older', lastUsed: { at: now, entries: 4 } }]);
  });

  it('lets two histories part: the other one is told', async () => {
    const all = await kept();
    const write = async (title: string): Promise<Anchors> => {
      all.files.put(all.log, all.bytes);
      const vault = startVault({ journalsDir, ports: { files: all.files }, anchors: {} });
      await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
      await vault.must('entry.create', { id: newEntryId(), init: { ...init, title } });
      await vault.shutdown();
      return anchorsOf(vault);
    };
    const anchors = await write('here');
    await write('elsewhere');
    expect(kinds(await told({ ...all, anchors }, framesOf(all.files.bytes(all.log).slice())))).toEqual([
      'other-history',
    ]);
  });

  it('loses or damages the note: that blocks nothing and accuses nobody', async () => {
    const all = await kept();
    const [[vaultId, anchor] = ['', '']] = Object.entries(all.anchors);
    for (const damaged of [undefined, `${anchor.slice(0, -2)}00`, '1.1.00', anchor.replace('1.1.', '1.4.')]) {
      const anchors: Anchors = damaged === undefined ? {} : { [vaultId]: damaged };
      const report = await told({ ...all, anchors }, all.frames);
      expect(report.entries).toBe(3);
      // only a note that says it is sealed under a later key is taken at its word
      expect(kinds(report)).toEqual(damaged?.startsWith('1.4.') === true ? ['older'] : []);
    }
  });
});

describe('a person who is told', () => {
  it('that the journal is older and says that it is right is not asked again', async () => {
    const all = await kept();
    const older = { ...all, frames: all.frames.slice(0, -2) };
    all.files.put(
      all.log,
      Uint8Array.from(Buffer.concat([all.bytes.subarray(0, headerLength), ...older.frames])),
    );
    const open = async (anchors: Anchors) => {
      const vault = startVault({ journalsDir, ports: { files: all.files }, anchors });
      const { report } = await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
      return { vault, report };
    };
    const first = await open(all.anchors);
    expect(kinds(first.report)).toEqual(['older']);
    // not answered: asked again, whatever was written meanwhile
    await first.vault.must('entry.create', { id: newEntryId(), init });
    await first.vault.shutdown();
    expect(anchorsOf(first.vault)).toEqual({});
    const second = await open(all.anchors);
    expect(kinds(second.report)).toEqual(['other-history']);
    expect(await second.vault.must('journal.acknowledge', {})).toMatchObject({ findings: [], isNews: false });
    await second.vault.shutdown();
    const third = await open(anchorsOf(second.vault));
    expect(third.report).toMatchObject({ findings: [], isNews: false });
    await third.vault.shutdown();
  });

  it('of damage and has understood is not told of the same again, but of anything new', async () => {
    const all = await kept();
    const frames = all.frames.map((frame, i) => (i === 3 ? flipped(frame, 200) : frame));
    all.files.put(all.log, Uint8Array.from(Buffer.concat([all.bytes.subarray(0, headerLength), ...frames])));
    const vault = startVault({ journalsDir, ports: { files: all.files }, anchors: all.anchors });
    const { report } = await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
    expect(report.isNews).toBe(true);
    await vault.must('journal.acknowledge', {});
    await vault.shutdown();
    const anchors = anchorsOf(vault);
    const known = { ...all, anchors, bytes: all.files.bytes(all.log).slice() };
    const now = framesOf(known.bytes);
    expect(await told(known, now)).toMatchObject({ isNews: false, findings: [{ kind: 'unreadable' }] });
    const more = now.map((frame, i) => (i === 5 ? flipped(frame, 200) : frame));
    expect(await told(known, more)).toMatchObject({ isNews: true });
  });

  it('can have the whole file read again, and learns of what happened since the unlock', async () => {
    const all = await kept();
    const vault = startVault({ journalsDir, ports: { files: all.files }, anchors: all.anchors });
    await vault.must('vault.unlock', { journalId: all.journalId, passphrase });
    const fine = await vault.must('journal.verify', {});
    expect(fine).toMatchObject({ how: 'asked', findings: [], isNews: false });
    const now = all.files.bytes(all.log);
    now[headerLength + 200] = (now[headerLength + 200] ?? 0) ^ 1;
    const damaged = await vault.must('journal.verify', {});
    expect(kinds(damaged)).toContain('unreadable');
    expect(damaged.isNews).toBe(true);
    await vault.shutdown();
  });
});

const id = ({ ids }: Kept, n: number): Buffer => Buffer.from(ids[n] as string, 'hex');
/** The newest version of an entry. */
const lastOf = (all: Kept, n: number): number =>
  all.frames.findLastIndex((frame) => Buffer.from(frame).includes(id(all, n)));
