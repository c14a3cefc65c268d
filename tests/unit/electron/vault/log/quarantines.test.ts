import { beforeAll, describe, expect, test } from 'vitest';
import { deriveEpochKeys } from '../../../../../electron/vault/crypto/keys.ts';
import type { EpochKeys } from '../../../../../electron/vault/crypto/keys.ts';
import { readySodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { openQuarantine } from '../../../../../electron/vault/log/quarantine-file.ts';
import { readLog, framesOf } from '../../../../../electron/vault/log/read-log.ts';
import type { LogContext, OpenLog, VersionPolicy } from '../../../../../electron/vault/log/types.ts';
import type { Fault, FileCall } from '../../../../support/memory-files.ts';
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

/** By the clock of the tests, wherever they run. */
const isQuarantine = (name: string): boolean => /^journal\.quarantine-2023-11-1\d(-\d)?$/.test(name);
const everything: VersionPolicy<null> = {
  describe: () => null,
  keep: (versions) => new Set(versions.map(({ rev }) => rev)),
};
const about = text('what it is');
/** More than one part of a quarantine holds. */
const long = 'd'.repeat(300_000);

type Damaged = { readonly files: MemoryFiles; readonly open: OpenLog; readonly bytes: Uint8Array };

/** Of four records the second has lost its newest version, the third all of it. */
let made: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const files = new MemoryFiles();
  const first = await mustCreate(files, await context('first'));
  await mustAppend(first, idOf(1), 1, 'a');
  await mustAppend(first, idOf(2), 1, 'b');
  await mustAppend(first, idOf(2), 2, 'b, later');
  await mustAppend(first, idOf(3), 1, 'c');
  await mustAppend(first, idOf(4), 1, long);
  await first.log.close();
  made = files.bytes(logPath).slice();
  for (const frame of [2, 3]) {
    const at = frameStarts(made)[frame] ?? 0;
    made[at + 120] = (made[at + 120] ?? 0) ^ 1;
  }
});
const readable = { [idOf(1)]: '1:a', [idOf(2)]: '1:b', [idOf(4)]: `1:${long}` };

function frameStarts(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  const all = Buffer.from(bytes);
  for (let at = all.indexOf('JR01'); at >= 0; at = all.indexOf('JR01', at + 1)) found.push(at);
  return found;
}

async function damaged(): Promise<Damaged> {
  const files = new MemoryFiles();
  files.put(logPath, made);
  const open = await mustOpen(files, await context('second'));
  return { files, open, bytes: files.bytes(logPath).slice() };
}

const quarantines = async (files: MemoryFiles): Promise<readonly string[]> =>
  (await files.list(dir)).filter((name) => name.includes('quarantine'));

type Looked = {
  readonly bytes: Uint8Array;
  readonly about: string;
  readonly isWhole: boolean;
  readonly epochs: readonly EpochKeys[];
};

async function look(files: MemoryFiles, name: string, keys: EpochKeys): Promise<Looked | null> {
  const file = await files.open(`${dir}/${name}`, 'read');
  const { vaultId } = await context();
  const opened = await openQuarantine(file, {
    vaultId,
    keysOf: (epoch) => (epoch === keys.epoch ? keys : null),
  });
  if (opened === null) return null;
  const bytes = new Uint8Array(opened.log.size);
  expect(await opened.log.read(bytes, 0)).toBe(bytes.length);
  return {
    bytes,
    about: words(opened.about ?? text('nothing')),
    isWhole: opened.isWhole,
    epochs: opened.epochs,
  };
}

const oldKeys = async (): Promise<EpochKeys> => (await context()).keys;
const newKeys = async (): Promise<EpochKeys> => {
  await readySodium();
  return deriveEpochKeys({ epoch: 2, bytes: new Uint8Array(32).fill(44) });
};

describe('setting the damaged part of a log aside', () => {
  test('keeps the whole log byte for byte and goes on with everything that opens, as it was written', async () => {
    const { files, open, bytes } = await damaged();
    expect(open.report.quarantined).toHaveLength(2);
    expect(open.log.canSetAside).toBe(true);
    const done = await open.log.setAside(everything, about);
    if (!done.ok) throw new Error(done.error.kind);
    expect(isQuarantine(done.value.file)).toBe(true);
    expect(await quarantines(files)).toEqual([done.value.file]);
    const kept = await look(files, done.value.file, await oldKeys());
    expect(kept).toMatchObject({ about: 'what it is', isWhole: true });
    expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true);
    // it can be appended to and written anew from now on
    expect(open.log.canSetAside).toBe(false);
    await mustAppend(open, idOf(3), 2, 'c again');
    expect((await open.log.compact(everything)).ok).toBe(true);
    await open.log.close();
    files.powerCut();
    const again = await mustOpen(files, await context('again'));
    expect(contents(again)).toEqual({ ...readable, [idOf(3)]: '2:c again' });
    expect(again.report).toMatchObject({ quarantined: [], brokenLinks: [], staleRecords: [] });
    expect(again.report.manifest.kind).toBe('verified');
    expect(await quarantines(files)).toEqual([done.value.file]);
  });

  test('gives the keys along that its frames were sealed with, so that it can be read on its own', async () => {
    const { files, open } = await damaged();
    const done = await open.log.setAside(everything, about);
    const kept = await look(files, done.ok ? done.value.file : '', await oldKeys());
    const { vaultId } = await context();
    const reading = { read: async (into: Uint8Array, at: number) => copyOf(kept?.bytes, into, at) };
    const read = await readLog(reading, framesOf(kept?.bytes.length ?? 0), null, {
      vaultId,
      keysOf: (epoch) => kept?.epochs.find((one) => one.epoch === epoch) ?? null,
    });
    expect(read.records.map(({ plaintext }) => words(plaintext)).sort()).toEqual(['a', 'b', long]);
    expect(read.report.quarantined).toHaveLength(2);
  });

  test('is for a log that is not as it was written, and for no other', async () => {
    const files = new MemoryFiles();
    const open = await mustCreate(files, await context('whole'));
    await mustAppend(open, idOf(1), 1, 'a');
    expect(open.log.canSetAside).toBe(false);
    expect(await open.log.setAside(everything, about)).toEqual({
      ok: false,
      error: { kind: 'not-possible' },
    });
    expect(await quarantines(files)).toEqual([]);
  });

  test('overtaken by a save changes nothing, and asked again goes on with the copy there is', async () => {
    const { files, open } = await damaged();
    let saves = 0;
    files.fault = (call) => {
      if (call.op === 'sync' && call.path.endsWith('.next') && saves === 0) {
        saves += 1;
        void open.log.append(idOf(5), 1, text('meanwhile'));
      }
      return null;
    };
    expect(await open.log.setAside(everything, about)).toMatchObject({ error: { kind: 'overtaken' } });
    const [there] = await quarantines(files);
    const again = await open.log.setAside(everything, about);
    expect(again).toMatchObject({ ok: true, value: { file: there } });
    expect(await quarantines(files)).toEqual([there]);
    await open.log.close();
    expect(contents(await mustOpen(files, await context('again')))).toEqual({
      ...readable,
      [idOf(5)]: '1:meanwhile',
    });
  });

  test('asked for while a save is under way waits its turn like one that was overtaken', async () => {
    const { files, open } = await damaged();
    const saving = open.log.append(idOf(5), 1, text('under way'));
    const first = await open.log.setAside(everything, about);
    expect((await saving).ok).toBe(true);
    if (!first.ok) expect(first.error.kind).toBe('overtaken');
    const done = first.ok ? first : await open.log.setAside(everything, about);
    expect(done.ok).toBe(true);
    expect(await quarantines(files)).toHaveLength(1);
    await open.log.close();
    expect(contents(await mustOpen(files, await context('again')))).toEqual({
      ...readable,
      [idOf(5)]: '1:under way',
    });
  });

  test('given up after it was overtaken leaves no copy that nobody needs', async () => {
    const { files, open, bytes } = await damaged();
    files.fault = (call) => {
      if (call.op === 'sync' && call.path.endsWith('.next')) void open.log.append(idOf(5), 1, text('x'));
      return null;
    };
    expect((await open.log.setAside(everything, about)).ok).toBe(false);
    await open.log.close();
    expect(await quarantines(files)).toEqual([]);
    expect(Buffer.from(files.bytes(logPath).subarray(0, bytes.length)).equals(bytes)).toBe(true);
  });

  test('twice on one day makes two copies', async () => {
    const { files, open } = await damaged();
    await open.log.setAside(everything, about);
    await open.log.close();
    const bytes = files.bytes(logPath).slice();
    bytes[300] = (bytes[300] ?? 0) ^ 1;
    files.put(logPath, bytes);
    const again = await mustOpen(files, await context('again'));
    expect((await again.log.setAside(everything, about)).ok).toBe(true);
    const names = await quarantines(files);
    expect(names).toHaveLength(2);
    expect(names.every(isQuarantine)).toBe(true);
  });
});

describe('a quarantine under a new key', () => {
  const rekeyed = async (): Promise<Damaged & { readonly file: string }> => {
    const all = await damaged();
    const done = await all.open.log.setAside(everything, about);
    all.open.log.useKeys(await newKeys());
    return { ...all, file: done.ok ? done.value.file : '' };
  };

  test('opens with that one alone and holds the same bytes', async () => {
    const { files, open, bytes, file } = await rekeyed();
    const before = files.bytes(`${dir}/${file}`).slice();
    expect((await open.log.reseal(everything)).ok).toBe(true);
    const kept = await look(files, file, await newKeys());
    expect(kept).toMatchObject({ about: 'what it is', isWhole: true });
    expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true);
    expect(await look(files, file, await oldKeys())).toMatchObject({ isWhole: false, epochs: [] });
    for (const name of await files.list(dir)) {
      const now = Buffer.from(files.bytes(`${dir}/${name}`));
      // nothing of what the former key sealed lies anywhere
      for (const from of [...frameStarts(before), ...frameStarts(bytes)])
        expect(
          now.includes(Buffer.from((from < before.length ? before : bytes).subarray(from, from + 86))),
        ).toBe(false);
    }
  });

  test('that is damaged itself stays as it is, and that is said', async () => {
    const { files, open, file } = await rekeyed();
    const hurt = files.bytes(`${dir}/${file}`).slice();
    hurt[hurt.length - 2000] = (hurt[hurt.length - 2000] ?? 0) ^ 1;
    files.put(`${dir}/${file}`, hurt);
    expect(await open.log.reseal(everything)).toEqual({
      ok: false,
      error: { kind: 'quarantine-unreadable' },
    });
    expect(Buffer.from(files.bytes(`${dir}/${file}`)).equals(Buffer.from(hurt))).toBe(true);
    expect(await look(files, file, await oldKeys())).toMatchObject({ isWhole: false, about: 'what it is' });
  });
});

const kinds: readonly Fault[] = [
  { code: 'ENOSPC' },
  { code: 'EIO' },
  { code: 'EIO', late: true },
  { short: 0 },
  { short: 70 },
];

/** Either the damaged log is in its place, or the new one, with a proven copy of every byte of the old one beside it. */
async function expectWhole(
  { files, bytes }: Damaged,
  keys: LogContext,
  extra: Record<string, string>,
  where: string,
): Promise<'old' | 'new'> {
  const again = await mustOpen(files, keys);
  expect(contents(again), where).toEqual({ ...readable, ...extra });
  const isOld = again.report.quarantined.length > 0;
  expect(again.report.quarantined, where).toHaveLength(isOld ? 2 : 0);
  if (isOld) {
    expect(Buffer.from(files.bytes(logPath).subarray(0, bytes.length)).equals(bytes), where).toBe(true);
  } else {
    const [name = 'none'] = await quarantines(files);
    const kept = await look(files, name, keys.keys);
    expect(kept?.isWhole, where).toBe(true);
    expect(
      Buffer.from(kept?.bytes ?? [])
        .subarray(0, bytes.length)
        .equals(bytes),
      where,
    ).toBe(true);
  }
  // nothing half-written is left once it was opened again
  expect((await quarantines(files)).every(isQuarantine), where).toBe(true);
  await again.log.close();
  return isOld ? 'old' : 'new';
}

const failAt =
  (index: number, fault: Fault) =>
  (call: FileCall): Fault | null =>
    call.index === index && !('short' in fault && call.op !== 'write') ? fault : null;

describe('a fault at any single file call of a setting aside', () => {
  test('leaves the old or the new log whole, and nothing lost', async () => {
    let faults = 0;
    const ends = new Set<string>();
    for (const fault of kinds) {
      for (let index = 0; ; index += 1) {
        const all = await damaged();
        const { files, open } = all;
        const base = files.calls.length;
        files.fault = failAt(base + index, fault);
        const done = await open.log.setAside(everything, about);
        const reached = files.calls.length > base + index;
        const where = `${JSON.stringify(fault)} at ${JSON.stringify(files.calls[base + index])}`;
        files.fault = () => null;
        await mustAppend(open, idOf(8), 1, 'after');
        files.powerCut();
        const end = await expectWhole(all, await context('again'), { [idOf(8)]: '1:after' }, where);
        if (done.ok) expect(end, where).toBe('new');
        ends.add(end);
        if (!reached) break;
        faults += 1;
      }
    }
    expect(faults).toBeGreaterThan(150);
    expect([...ends].sort()).toEqual(['new', 'old']);
  }, 120_000);
});

describe('an end at any file call of a setting aside', () => {
  test.each(['nothing', 'half', 'everything'] as const)(
    'leaves the old or the new log whole when %s of what was not synced reached the disk',
    async (much) => {
      const parts = { nothing: 0, half: 0.5, everything: 1 };
      for (let index = 0; ; index += 1) {
        const all = await damaged();
        const { files, open } = all;
        const base = files.calls.length;
        files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
        const done = await open.log.setAside(everything, about);
        files.powerCut((unsynced) => Math.floor(unsynced * parts[much]));
        files.fault = () => null;
        const where = JSON.stringify(files.calls[base + index]);
        await expectWhole(all, await context('again'), {}, where);
        if (done.ok) break;
      }
    },
    120_000,
  );

  test('by a kill, with all that the system was told, does as well', async () => {
    for (let index = 0; ; index += 1) {
      const all = await damaged();
      const { files, open } = all;
      const base = files.calls.length;
      files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
      const done = await open.log.setAside(everything, about);
      files.fault = () => null;
      await expectWhole(all, await context('again'), {}, JSON.stringify(files.calls[base + index]));
      if (done.ok) break;
    }
  }, 120_000);

  test('of sealing it anew leaves a quarantine that opens with one key and holds every byte', async () => {
    const ends = new Set<number>();
    // every call once, in turn with and without the power going
    for (const hasPower of [true, false]) {
      for (let index = hasPower ? 0 : 1; ; index += 2) {
        const { files, open, bytes } = await damaged();
        const set = await open.log.setAside(everything, about);
        const file = set.ok ? set.value.file : '';
        open.log.useKeys(await newKeys());
        const base = files.calls.length;
        files.fault = (call) => (call.index >= base + index ? { code: 'EIO' } : null);
        const done = await open.log.reseal(everything);
        files.fault = () => null;
        if (!hasPower) files.powerCut();
        const where = JSON.stringify(files.calls[base + index]);
        const found = [];
        for (const keys of [await oldKeys(), await newKeys()]) {
          const kept = await look(files, file, keys);
          if (kept?.isWhole !== true) continue;
          expect(Buffer.from(kept.bytes).equals(bytes), where).toBe(true);
          found.push(keys.epoch);
        }
        expect(found, where).toHaveLength(1);
        for (const epoch of found) ends.add(epoch);
        if (done.ok) break;
      }
    }
    expect([...ends].sort()).toEqual([1, 2]);
  }, 120_000);
});

function copyOf(from: Uint8Array | undefined, into: Uint8Array, at: number): number {
  const part = from?.subarray(at, at + into.length) ?? new Uint8Array();
  into.set(part);
  return part.length;
}
