import { describe, expect, test } from 'vitest';
import { openLog } from '../../../../../electron/vault/log/open-log.ts';
import type { VaultFiles } from '../../../../../electron/vault/log/vault-files.ts';
import type { Log, OpenLog, VersionPolicy } from '../../../../../electron/vault/log/types.ts';
import type { FileCall, Fault } from '../../../../support/memory-files.ts';
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

const nextPath = `${logPath}.next`;
const previousPath = `${logPath}.previous`;

/** Keeps what says so, and the newest. */
const policy: VersionPolicy<boolean> = {
  describe: (plaintext) => words(plaintext).startsWith('keep'),
  keep: (versions) => new Set(versions.filter(({ note }) => note).map(({ rev }) => rev)),
};

const written = [
  [1, 1, 'gone a'],
  [2, 1, 'keep b'],
  [1, 2, 'keep a'],
  [2, 3, 'gone b'],
  [3, 1, 'c'.repeat(9000)],
  [1, 5, 'a'],
  [2, 7, 'b'],
] as const;
const newest = { [idOf(1)]: '5:a', [idOf(2)]: '7:b', [idOf(3)]: `1:${'c'.repeat(9000)}` };

async function wasteful(): Promise<{ files: MemoryFiles; open: OpenLog }> {
  const files = new MemoryFiles();
  const first = await mustCreate(files, await context('first'));
  for (const [id, rev, content] of written.slice(0, 4)) await mustAppend(first, idOf(id), rev, content);
  await first.log.close();
  const open = await mustOpen(files, await context('second'));
  for (const [id, rev, content] of written.slice(4)) await mustAppend(open, idOf(id), rev, content);
  return { files, open };
}

const revs = (log: Log, id: number): readonly number[] => log.versions(idOf(id)).map(({ rev }) => rev);

async function expectWhole(open: OpenLog, expected: Record<string, string>, where = ''): Promise<void> {
  expect(contents(open), where).toEqual(expected);
  expect(open.report, where).toMatchObject({
    quarantined: [],
    brokenLinks: [],
    staleRecords: [],
    mended: 0,
    header: 'good',
    readOnly: null,
  });
  expect(open.report.manifest.kind, where).not.toBe('mismatch');
  // The older versions that were to stay are there in both generations.
  expect(revs(open.log, 1), where).toEqual(expect.arrayContaining([2, 5]));
  const kept = await open.log.read(idOf(2), 1);
  expect(kept.ok && kept.value !== null && words(kept.value), where).toBe('keep b');
}

const failAt =
  (index: number, fault: Fault) =>
  (call: FileCall): Fault | null =>
    call.index === index && !('short' in fault && call.op !== 'write') ? fault : null;

describe('a compaction', () => {
  test('keeps the newest versions and those the policy wants, in a chain of their own', async () => {
    const { files, open } = await wasteful();
    const before = files.bytes(logPath).length;
    const head = open.log.head();
    const done = await open.log.compact(policy);
    expect(done).toMatchObject({ ok: true, value: { generation: 2, before } });
    expect(files.bytes(logPath).length).toBeLessThan(before);
    expect([revs(open.log, 1), revs(open.log, 2), revs(open.log, 3)]).toEqual([[2, 5], [1, 7], [1]]);
    expect(open.log.head()).toMatchObject({ generation: 2, seq: head.seq + 6 });
    await mustAppend(open, idOf(1), 6, 'afterwards');
    await open.log.close();
    const again = await mustOpen(files, await context('third'));
    await expectWhole(again, { ...newest, [idOf(1)]: '6:afterwards' });
    expect(again.report).toMatchObject({ cleanClose: true, frames: 8 });
    expect(revs(again.log, 2)).toEqual([1, 7]);
  });

  test('keeps the previous generation until the next verified start', async () => {
    const { files, open } = await wasteful();
    const old = files.bytes(logPath).slice();
    await open.log.compact(policy);
    await open.log.close();
    expect(files.bytes(previousPath)).toEqual(old);
    expect(files.has(nextPath)).toBe(false);
    await mustOpen(files, await context());
    expect(files.has(previousPath)).toBe(false);
  });

  test('keeps the previous generation as long as the new one is damaged, and is not compacted again', async () => {
    const { files, open } = await wasteful();
    await open.log.compact(policy);
    await open.log.close();
    const bytes = files.bytes(logPath);
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    const again = await mustOpen(files, await context());
    expect(again.report.quarantined).toHaveLength(1);
    expect(files.has(previousPath)).toBe(true);
    expect(await again.log.compact(policy)).toMatchObject({ error: { kind: 'not-intact' } });
    expect(files.bytes(logPath)[300]).toBe(bytes[300]);
  });

  test('is thrown away when something is saved meanwhile, and the save is not delayed by it', async () => {
    const { files, open } = await wasteful();
    const saved: ReturnType<Log['append']>[] = [];
    files.fault = (call) => {
      if (call.path === nextPath && call.op === 'sync')
        saved.push(open.log.append(idOf(9), 1, text('meanwhile')));
      return null;
    };
    expect(await open.log.compact(policy)).toMatchObject({ error: { kind: 'overtaken' } });
    expect(await Promise.all(saved)).toMatchObject([{ ok: true }]);
    expect(files.has(nextPath)).toBe(false);
    files.fault = () => null;
    expect(await open.log.compact(policy)).toMatchObject({ ok: true });
    await open.log.close();
    await expectWhole(await mustOpen(files, await context()), { ...newest, [idOf(9)]: '1:meanwhile' });
  });

  test('asked for while a save is under way is overtaken by it, not refused as by damage', async () => {
    const { files, open } = await wasteful();
    await open.log.close();
    const slow: VaultFiles = {
      ...files,
      open: async (path, mode) => {
        const file = await files.open(path, mode);
        const datasync = async (): Promise<void> => {
          await new Promise((resolve) => setImmediate(resolve));
          await file.datasync();
        };
        return { ...file, datasync };
      },
    };
    const again = await openLog(slow, dir, await context('slow'));
    if (!again.ok) throw new Error(again.error.kind);
    const { log } = again.value;
    const saving = log.append(idOf(1), 6, text('under way'));
    expect(await log.reseal(policy)).toEqual({ ok: false, error: { kind: 'overtaken' } });
    expect((await saving).ok).toBe(true);
    expect((await log.reseal(policy)).ok).toBe(true);
  });

  test('lets saves that fall into the switch wait for its end', async () => {
    for (const op of ['rename', 'syncDir']) {
      const { files, open } = await wasteful();
      const saved: ReturnType<Log['append']>[] = [];
      files.fault = (call) => {
        if (call.op === op && saved.length === 0) saved.push(open.log.append(idOf(9), 1, text('in between')));
        return null;
      };
      expect(await open.log.compact(policy)).toMatchObject({ ok: true });
      expect(await Promise.all(saved)).toMatchObject([{ ok: true }]);
      files.powerCut();
      await expectWhole(await mustOpen(files, await context()), { ...newest, [idOf(9)]: '1:in between' });
    }
  });

  test('that found nothing to free is not asked for again', async () => {
    const { files, open } = await wasteful();
    expect(open.log.size().dead).toBeGreaterThan(0);
    await open.log.compact(policy);
    expect(open.log.size()).toMatchObject({ dead: 0, total: files.bytes(logPath).length });
    await mustAppend(open, idOf(3), 2, 'small');
    // What was the newest at the compaction now is history that was kept on purpose.
    expect(open.log.size().dead).toBe(0);
    await mustAppend(open, idOf(3), 3, 'small');
    expect(open.log.size().dead).toBe(358);
    const sizes = open.log.size();
    await open.log.close();
    const again = await mustOpen(files, await context());
    expect(again.log.size()).toMatchObject({ dead: sizes.dead, live: sizes.live });
  });
});

const kinds: readonly Fault[] = [
  { code: 'ENOSPC' },
  { code: 'EIO' },
  { code: 'EIO', late: true },
  { code: 'EACCES' },
  { short: 0 },
  { short: 70 },
];

describe('a fault at any single file call of a compaction', () => {
  test('leaves the old or the new generation whole, and the log goes on by itself', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const { files, open } = await wasteful();
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const done = await open.log.compact(policy);
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        if (files.calls.length <= base + index) break;
        faults += 1;
        if (!done.ok) expect(done.error.kind, where).toBe('storage');
        files.fault = () => null;
        await mustAppend(open, idOf(8), 1, 'after');
        files.powerCut();
        const again = await mustOpen(files, await context('again'));
        await expectWhole(again, { ...newest, [idOf(8)]: '1:after' }, where);
        expect(again.log.head().generation, where).toBe(open.log.head().generation);
      }
    }
    expect(faults).toBeGreaterThan(80);
  }, 60_000);

  test('that lasts refuses saves rather than lose them', async () => {
    for (let index = 0; ; index += 1) {
      const { files, open } = await wasteful();
      const base = files.calls.length;
      files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
      const done = await open.log.compact(policy);
      const where = JSON.stringify(files.calls[base + index]);
      if (done.ok) break;
      const refused = await open.log.append(idOf(8), 1, text('never'));
      expect(refused.ok, where).toBe(false);
      files.fault = () => null;
      await mustAppend(open, idOf(8), 2, 'after');
      files.powerCut();
      await expectWhole(
        await mustOpen(files, await context('again')),
        { ...newest, [idOf(8)]: '2:after' },
        where,
      );
    }
  }, 60_000);
});

describe('a power cut at any file call of a compaction', () => {
  test.each(['nothing', 'half', 'everything'] as const)(
    'leaves one generation whole when %s of what was not synced reached the disk',
    async (much) => {
      const parts = { nothing: 0, half: 0.5, everything: 1 };
      const generations = new Set<number>();
      for (let index = 0; ; index += 1) {
        const { files, open } = await wasteful();
        const base = files.calls.length;
        files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
        const done = await open.log.compact(policy);
        files.powerCut((unsynced) => Math.floor(unsynced * parts[much]));
        files.fault = () => null;
        const again = await mustOpen(files, await context('again'));
        await expectWhole(again, newest, JSON.stringify(files.calls[base + index]));
        generations.add(again.log.head().generation);
        await mustAppend(again, idOf(8), 1, 'after');
        if (done.ok) break;
      }
      expect([...generations].sort((a, b) => a - b)).toEqual([1, 2]);
    },
    60_000,
  );

  test('between the two renames is finished by the next opening, also when only one of them reached the disk', async () => {
    for (const lost of ['nothing', 'next', 'half of next']) {
      const { files, open } = await wasteful();
      const old = files.bytes(logPath).slice();
      await open.log.compact(policy);
      await open.log.close();
      const compacted = files.bytes(logPath).slice();
      files.remove(logPath);
      files.put(previousPath, old);
      if (lost === 'nothing') files.put(nextPath, compacted);
      if (lost === 'half of next') files.put(nextPath, compacted.slice(0, compacted.length / 2));
      const again = await mustOpen(files, await context('again'));
      await expectWhole(again, newest, lost);
      expect(again.log.head().generation).toBe(lost === 'nothing' ? 2 : 1);
      expect(files.has(`${dir}/journal.jl.next`)).toBe(false);
    }
  });
});

describe('a snapshot', () => {
  test('is copied later without what was saved after it, also when a compaction has moved the rest', async () => {
    for (const isCompacted of [false, true]) {
      const { open } = await wasteful();
      const snapshot = open.log.snapshot();
      const head = open.log.head();
      await mustAppend(open, idOf(1), 6, 'saved later');
      await mustAppend(open, idOf(4), 1, 'new later');
      const everything: VersionPolicy<null> = {
        describe: () => null,
        keep: (versions) => new Set(versions.map(({ rev }) => rev)),
      };
      if (isCompacted) expect((await open.log.compact(everything)).ok).toBe(true);
      const copied: string[] = [];
      const done = await snapshot.copy(policy, async (id, rev) => {
        copied.push(`${id}:${rev}`);
      });
      expect(done.ok).toBe(true);
      expect(copied.sort()).toEqual(
        [
          [1, 2],
          [1, 5],
          [2, 1],
          [2, 7],
          [3, 1],
        ].map(([id = 0, rev = 0]) => `${idOf(id)}:${rev}`),
      );
      expect(snapshot.head()).toEqual(head);
    }
  });
});
