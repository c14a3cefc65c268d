import { describe, expect, test } from 'vitest';
import { createLog, openLog } from '../../../../../electron/vault/log/open-log.ts';
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
} from './log-parts.ts';

const kinds: readonly Fault[] = [
  { code: 'ENOSPC' },
  { code: 'EIO' },
  { code: 'EROFS' },
  { code: 'EACCES' },
  { code: 'EIO', late: true },
  { short: 0 },
  { short: 1 },
  { short: 100 },
];

const failAt =
  (index: number, fault: Fault) =>
  (call: FileCall): Fault | null => {
    if (call.index !== index) return null;
    // Only a write can be short.
    return 'short' in fault && call.op !== 'write' ? null : fault;
  };

/** As `failAt`, but from that call on everything that writes fails, until the disk has room again. */
const fullFrom =
  (index: number) =>
  (call: FileCall): Fault | null =>
    call.index >= index && ['write', 'open', 'sync', 'datasync'].includes(call.op)
      ? { code: 'ENOSPC' }
      : null;

describe('a fault at any single file call of an append', () => {
  test('loses nothing acknowledged, and the log goes on by itself', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; index < 60; index += 1) {
        const files = new MemoryFiles();
        const with_ = await context();
        const open = await mustCreate(files, with_);
        await mustAppend(open, idOf(1), 1, 'before');
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const acknowledged: Record<string, string> = { [idOf(1)]: '1:before' };
        for (let rev = 2; rev <= 5; rev += 1) {
          const done = await open.log.append(idOf(1), rev, text(`try ${rev}`));
          if (done.ok) acknowledged[idOf(1)] = `${rev}:try ${rev}`;
          else expect(done.error.kind).toBe('storage');
        }
        if (files.calls.length <= base + index) break;
        faults += 1;
        files.fault = () => null;
        await mustAppend(open, idOf(2), 1, 'after');
        acknowledged[idOf(2)] = '1:after';
        files.powerCut();
        const again = await mustOpen(files, with_);
        expect(contents(again), `${JSON.stringify(fault)} at ${index}`).toEqual(acknowledged);
        expect(again.report).toMatchObject({
          quarantined: [],
          brokenLinks: [],
          staleRecords: [],
          tornTail: null,
        });
      }
    }
    expect(faults).toBeGreaterThan(80);
  }, 60_000);

  test('tells why: full, read-only, not permitted, or something else', async () => {
    for (const [code, reason] of [
      ['ENOSPC', 'disk-full'],
      ['EDQUOT', 'disk-full'],
      ['EROFS', 'read-only'],
      ['EACCES', 'no-permission'],
      ['EPERM', 'no-permission'],
      ['EIO', 'other'],
    ] as const) {
      const files = new MemoryFiles();
      const open = await mustCreate(files, await context());
      files.fault = (call) => (call.op === 'write' ? { code } : null);
      const failed = await open.log.append(idOf(1), 1, text('x'));
      expect(failed).toEqual({ ok: false, error: { kind: 'storage', reason } });
    }
  });

  test('never acknowledges what a failed sync may not have kept', async () => {
    const files = new MemoryFiles();
    const with_ = await context();
    const open = await mustCreate(files, with_);
    files.fault = (call) => (call.op === 'datasync' ? { code: 'EIO' } : null);
    expect((await open.log.append(idOf(1), 1, text('lost'))).ok).toBe(false);
    // The state of the tail stays unknown as long as the disk refuses to sync.
    expect((await open.log.append(idOf(1), 2, text('lost too'))).ok).toBe(false);
    files.fault = () => null;
    await mustAppend(open, idOf(1), 3, 'kept');
    files.powerCut();
    const again = await mustOpen(files, with_);
    expect(contents(again)).toEqual({ [idOf(1)]: '3:kept' });
    expect(again.report.frames).toBe(1);
  });

  test('on a full disk keeps everything readable and resumes when there is room', async () => {
    const files = new MemoryFiles();
    const with_ = await context();
    const open = await mustCreate(files, with_);
    await mustAppend(open, idOf(1), 1, 'before');
    files.fault = fullFrom(files.calls.length);
    for (let rev = 2; rev < 9; rev += 1) {
      expect(await open.log.append(idOf(1), rev, text('no room'))).toMatchObject({
        error: { reason: 'disk-full' },
      });
    }
    expect(await open.log.read(idOf(1), 1)).toMatchObject({ ok: true });
    files.fault = () => null;
    await mustAppend(open, idOf(1), 9, 'room again');
    files.powerCut();
    expect(contents(await mustOpen(files, with_))).toEqual({ [idOf(1)]: '9:room again' });
  });
});

describe('a log whose file was changed by somebody else while it was open', () => {
  test('acknowledges nothing into a deleted file', async () => {
    const files = new MemoryFiles();
    const open = await mustCreate(files, await context());
    await mustAppend(open, idOf(1), 1, 'x');
    await files.unlink(logPath);
    expect(await open.log.append(idOf(1), 2, text('y'))).toMatchObject({ ok: false });
  });

  test('does not cut into what it does not know', async () => {
    const files = new MemoryFiles();
    const open = await mustCreate(files, await context());
    await mustAppend(open, idOf(1), 1, 'x');
    const longer = Uint8Array.from(Buffer.concat([files.bytes(logPath), new Uint8Array(500).fill(3)]));
    const handle = await files.open(logPath, 'read-write');
    await handle.write(longer.subarray(longer.length - 500), longer.length - 500);
    expect(await open.log.append(idOf(1), 2, text('y'))).toMatchObject({ ok: false });
    expect(files.bytes(logPath)).toEqual(longer);
  });

  test('writes nothing when its acknowledged end is gone', async () => {
    const files = new MemoryFiles();
    const open = await mustCreate(files, await context());
    await mustAppend(open, idOf(1), 1, 'x');
    files.fault = (call) => (call.op === 'write' ? { code: 'EIO' } : null);
    await open.log.append(idOf(1), 2, text('y'));
    files.fault = () => null;
    const handle = await files.open(logPath, 'read-write');
    await handle.truncate(files.bytes(logPath).length - 20);
    const size = files.bytes(logPath).length;
    for (let rev = 3; rev < 6; rev += 1)
      expect((await open.log.append(idOf(1), rev, text('z'))).ok).toBe(false);
    expect(files.bytes(logPath).length).toBe(size);
  });
});

describe('a fault at any single file call', () => {
  test('of creating leaves either a log that opens or none', async () => {
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; index < 40; index += 1) {
        const files = new MemoryFiles();
        const with_ = await context();
        files.fault = failAt(index, fault);
        const created = await createLog(files, dir, with_);
        if (files.calls.length <= index) break;
        faults += 1;
        files.fault = () => null;
        if (created.ok) {
          await mustAppend(created.value, idOf(1), 1, 'x');
          files.powerCut();
          expect(contents(await mustOpen(files, with_))).toEqual({ [idOf(1)]: '1:x' });
        } else {
          expect(created.error.kind).toBe('storage');
          if (!files.has(logPath)) expect((await createLog(files, dir, with_)).ok).toBe(true);
        }
      }
    }
    expect(faults).toBeGreaterThan(40);
  }, 60_000);

  test('of opening, with a torn tail to cut, loses nothing and opens in full the next time', async () => {
    const made = new MemoryFiles();
    const with_ = await context();
    const first = await mustCreate(made, with_);
    for (let i = 1; i < 4; i += 1) await mustAppend(first, idOf(i), 1, `text ${i}`);
    const torn = Uint8Array.from(
      Buffer.concat([made.bytes(logPath), made.bytes(logPath).subarray(128, 300)]),
    );
    const all = { [idOf(1)]: '1:text 1', [idOf(2)]: '1:text 2', [idOf(3)]: '1:text 3' };
    let faults = 0;
    for (const fault of kinds) {
      for (let index = 0; index < 60; index += 1) {
        const files = new MemoryFiles();
        files.put(logPath, torn);
        files.fault = failAt(index, fault);
        const opened = await openLog(files, dir, with_);
        if (files.calls.length <= index) break;
        faults += 1;
        files.fault = () => null;
        if (opened.ok) {
          expect(contents(opened.value)).toEqual(all);
          await mustAppend(opened.value, idOf(9), 1, 'more');
          await opened.value.log.close();
        }
        files.powerCut();
        expect(contents(await mustOpen(files, with_))).toEqual(
          opened.ok ? { ...all, [idOf(9)]: '1:more' } : all,
        );
      }
    }
    expect(faults).toBeGreaterThan(60);
  }, 60_000);

  test('of closing leaves a log that opens in full', async () => {
    for (const fault of kinds) {
      for (let index = 0; index < 30; index += 1) {
        const files = new MemoryFiles();
        const with_ = await context();
        const open = await mustCreate(files, with_);
        await mustAppend(open, idOf(1), 1, 'x');
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        await open.log.close();
        if (files.calls.length <= base + index) break;
        files.fault = () => null;
        files.powerCut();
        const again = await mustOpen(files, with_);
        expect(contents(again)).toEqual({ [idOf(1)]: '1:x' });
        expect(again.report.quarantined).toEqual([]);
      }
    }
  });
});

describe('a disk that can only be read', () => {
  test('opens for reading, answers why nothing can be saved, and saves when it can be written again', async () => {
    const files = new MemoryFiles();
    const with_ = await context();
    const open = await mustCreate(files, with_);
    await mustAppend(open, idOf(1), 1, 'x');
    await open.log.close();
    files.fault = (call) => (call.op === 'open' && !isReading(files, call) ? { code: 'EROFS' } : null);
    let opensOfLog = 0;
    function isReading(_: MemoryFiles, call: FileCall): boolean {
      // The second try is the one for reading only.
      if (call.path !== logPath) return false;
      opensOfLog += 1;
      return opensOfLog === 2;
    }
    const reading = await mustOpen(files, with_);
    expect(contents(reading)).toEqual({ [idOf(1)]: '1:x' });
    expect(reading.report.readOnly).toEqual({ kind: 'storage', reason: 'read-only' });
    expect(await reading.log.append(idOf(1), 2, text('y'))).toMatchObject({ error: { reason: 'read-only' } });
    files.fault = () => null;
    await mustAppend(reading, idOf(1), 3, 'z');
    files.powerCut();
    expect(contents(await mustOpen(files, with_))).toEqual({ [idOf(1)]: '3:z' });
  });
});

describe('a power cut in the middle of a write', () => {
  test('keeps everything acknowledged, however much of the rest reached the disk', async () => {
    for (let kept = 0; kept <= 360; kept += 5) {
      const files = new MemoryFiles();
      const with_ = await context();
      const open = await mustCreate(files, with_);
      await mustAppend(open, idOf(1), 1, 'acknowledged');
      files.fault = (call) =>
        call.op === 'datasync' ? { code: 'EIO' } : call.op === 'truncate' ? { code: 'EIO' } : null;
      await open.log.append(idOf(2), 1, text('under way'));
      files.fault = () => null;
      files.powerCut(() => kept);
      const again = await mustOpen(files, with_);
      expect(contents(again)[idOf(1)]).toBe('1:acknowledged');
      expect(again.report).toMatchObject({ quarantined: [], brokenLinks: [] });
      expect(again.report.tornTail === null).toBe(kept === 0 || kept >= 358);
      if (again.report.tornTail !== null) expect(files.bytes('/vault/journal.torn')).toHaveLength(kept);
      await mustAppend(again, idOf(3), 1, 'afterwards');
      await again.log.close();
      expect((await mustOpen(files, with_)).report).toMatchObject({ tornTail: null, cleanClose: true });
    }
  });
});
