/**
 * The long works of a vault (a new key, a new passphrase, a backup, setting aside, the switch of a restore), each killed with -9 at
 * random moments in a process of its own. Afterwards exactly one passphrase opens, what was acknowledged is there, and
 * what was begun finishes by itself or has left nothing in the way.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import { readOnly } from '../../electron/vault/log/read-only-files.ts';
import { realFiles } from '../../electron/vault/log/vault-files.ts';
import { listPartials } from '../../electron/vault/backup/list-backups.ts';
import type { EntryId, JournalId, VaultId } from '../../src/domain/ids.ts';
import { bodyOf, day } from '../support/entries.ts';
import { buildVaultChild, startVaultChild } from '../support/vault-child-process.ts';
import type { VaultChild } from '../support/vault-child-process.ts';
import { journalsFolder, newEntryId, passphrase, removeFolder } from '../support/vault-process.ts';
import { numbers } from '../support/vault-parts.ts';

/** The long form is in the slow suite. */
const isLong = process.env['TEND_SLOW'] === '1';
const rekeys = isLong ? 60 : 10;
const others = isLong ? 20 : 4;
const timeout = isLong ? 1_200_000 : 240_000;
const entriesAtFirst = 150;
const below = numbers(Number(process.env['VAULT_KILL_SEED'] ?? 21));

let child = { folder: '', file: '' };
let root = '';
let journalsDir = '';
let backupsDir = '';
beforeAll(async () => {
  child = await buildVaultChild();
}, 60_000);
afterAll(() => removeFolder(child.folder));
beforeEach(async () => {
  root = await journalsFolder();
  journalsDir = path.join(root, 'journals');
  backupsDir = path.join(root, 'backups');
});
afterEach(() => removeFolder(root));

/** What was acknowledged: the titles by entry. */
type Titles = Map<EntryId, string>;

const start = (): VaultChild => startVaultChild(child.file, journalsDir, backupsDir);

async function write(vault: VaultChild, titles: Titles, title: string): Promise<void> {
  const id = newEntryId();
  const body = bodyOf(`${title} `.repeat(400));
  await vault.must('entry.create', {
    id,
    init: { template: 'free', entryOn: day('2026-05-04'), title, body },
  });
  titles.set(id, title);
}

async function journalWith(titles: Titles): Promise<{ readonly vault: VaultChild; readonly id: JournalId }> {
  const vault = start();
  const { journalId: id } = await vault.must('vault.create', { passphrase });
  await Promise.all(Array.from({ length: entriesAtFirst }, (_, n) => write(vault, titles, `entry ${n}`)));
  return { vault, id };
}

/** Of what is open: all that was acknowledged, unchanged, and nothing that could not be read. */
async function expectAll(vault: VaultChild, titles: Titles): Promise<void> {
  for (const [id, title] of titles) expect((await vault.must('entry.get', { id })).title).toBe(title);
  expect((await vault.must('journal.report', {})).findings).toEqual([]);
}

/** The one of the two that opens; leaves the journal open with it. */
async function oneThatOpens(
  vault: VaultChild,
  journalId: JournalId,
  both: readonly [string, string],
): Promise<string> {
  const opening: string[] = [];
  for (const words of both) {
    const answer = await vault.call('vault.unlock', { journalId, passphrase: words });
    if (answer.ok) opening.push(words);
    else expect(answer.error.kind).toBe('wrong-passphrase');
  }
  expect(opening).toHaveLength(1);
  const [only = ''] = opening;
  await vault.must('vault.unlock', { journalId, passphrase: only });
  return only;
}

/** Asks, and kills the process after so many milliseconds, whatever has come of it. True when it was answered before. */
async function killedAfter(vault: VaultChild, ms: number, asked: Promise<unknown>): Promise<boolean> {
  let answered = false;
  const noted = asked.then(() => (answered = true));
  await Promise.race([wait(ms), noted.then(() => wait(ms))]);
  await vault.kill();
  return answered;
}

/**
 * All rounds, and then some more where none of them came in the middle of the work: on a busy machine it may have
 * taken far longer when it was measured than it takes now. Whoever finds that it was over halves the time.
 */
const goesOn = (round: number, rounds: number, isProven: boolean): boolean =>
  round <= (isProven ? rounds : rounds * 3);

async function took(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The progress says nothing yet right after an unlock, so the keyring is asked. */
async function sealedAnew(vault: VaultChild, id: JournalId): Promise<void> {
  while ((await keysKept(id)) > 0) {
    expect((await vault.must('vault.rekeyProgress', {})).kind).not.toBe('kept');
    await wait(10);
  }
}

async function keysKept(id: JournalId): Promise<number> {
  const read = await readKeyring(readOnly(realFiles), path.join(journalsDir, id));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.keyring.earlier.length;
}

describe('a rekey', () => {
  it(
    `killed ${rekeys} times leaves one passphrase that opens, every word, and finishes by itself`,
    async () => {
      const titles: Titles = new Map();
      const first = await journalWith(titles);
      const { id } = first;
      // How long it takes here, undisturbed.
      let current = 'passphrase number 0';
      let callMs = await took(() => first.vault.must('vault.rekey', { current: passphrase, next: current }));
      let sealMs = await took(() => sealedAnew(first.vault, id));
      await first.vault.shutdown();
      let cutShort = 0;
      let unanswered = 0;
      // else the rounds proved nothing
      const isProven = (): boolean => cutShort > rekeys / 5 && unanswered > 0;

      for (let round = 1; goesOn(round, rekeys, isProven()); round += 1) {
        const next = `passphrase number ${round}`;
        const vault = start();
        await vault.must('vault.unlock', { journalId: id, passphrase: current });
        await sealedAnew(vault, id);
        const asked = vault.must('vault.rekey', { current, next });
        // In turn while the secrets change and while all is sealed anew; there a save overtakes it now and then.
        const isLater = round % 2 === 0;
        if (isLater) await asked;
        if (round % 4 === 0) await write(vault, titles, `meanwhile ${round}`);
        const ms = below(Math.ceil(isLater ? sealMs : callMs) + 1);
        const isAnswered = isLater
          ? await killedAfter(vault, ms, new Promise(() => undefined)).then(() => true)
          : await killedAfter(vault, ms, asked);
        if (!isAnswered) unanswered += 1;
        else if (!isLater) callMs /= 2;
        if ((await keysKept(id)) > 0) cutShort += 1;
        else if (isLater) sealMs /= 2;

        const again = start();
        const opens = await oneThatOpens(again, id, [next, current]);
        if (isAnswered) expect(opens).toBe(next);
        current = opens;
        await expectAll(again, titles);
        await sealedAnew(again, id);
        expect(await keysKept(id)).toBe(0);
        await expectAll(again, titles);
        await again.shutdown();

        const last = start();
        await last.must('vault.unlock', { journalId: id, passphrase: current });
        await expectAll(last, titles);
        await last.shutdown();
      }
      expect(isProven()).toBe(true);
    },
    timeout,
  );
});

describe('a change of passphrase', () => {
  it(
    `killed ${others} times leaves exactly one that opens, and every word`,
    async () => {
      const titles: Titles = new Map();
      const first = await journalWith(titles);
      const { id } = first;
      let current = 'passphrase number 0';
      const callMs = await took(() =>
        first.vault.must('vault.changePassphrase', { current: passphrase, next: current }),
      );
      await first.vault.shutdown();
      for (let round = 1; round <= others; round += 1) {
        const next = `passphrase number ${round}`;
        const vault = start();
        await vault.must('vault.unlock', { journalId: id, passphrase: current });
        const asked = vault.must('vault.changePassphrase', { current, next });
        const isAnswered = await killedAfter(vault, below(Math.ceil(callMs) + 1), asked);
        const again = start();
        const opens = await oneThatOpens(again, id, [next, current]);
        if (isAnswered) expect(opens).toBe(next);
        current = opens;
        await expectAll(again, titles);
        await again.shutdown();
      }
    },
    timeout,
  );
});

describe('a backup', () => {
  it(
    `killed ${others} times leaves whole ones only, and the next one tidies up`,
    async () => {
      const titles: Titles = new Map();
      const first = await journalWith(titles);
      const { id } = first;
      let callMs = await took(() => first.vault.must('backup.now', {}));
      await first.vault.shutdown();
      let unanswered = 0;
      for (let round = 1; goesOn(round, others, unanswered > 0); round += 1) {
        const vault = start();
        await vault.must('vault.unlock', { journalId: id, passphrase });
        await vault.must('backup.status', {});
        await write(vault, titles, `round ${round}`);
        if (await killedAfter(vault, below(Math.ceil(callMs)), vault.must('backup.now', {}))) callMs /= 2;
        else unanswered += 1;

        const again = start();
        await again.must('vault.unlock', { journalId: id, passphrase });
        await expectAll(again, titles);
        await again.must('backup.now', {});
        const { files } = await again.must('backup.status', {});
        expect(files?.length).toBeGreaterThan(0);
        for (const { file, place } of files ?? [])
          await again.must('backup.check', { source: { kind: 'listed', place, file } });
        const [newest] = files ?? [];
        expect(
          await listPartials(realFiles, backupsDir, newest?.vaultId ?? ('0'.repeat(32) as VaultId)),
        ).toEqual([]);
        await again.shutdown();
      }
      expect(unanswered).toBeGreaterThan(0);
    },
    timeout,
  );
});

/** In what was saved last of that entry. */
async function damage(id: JournalId, entry: EntryId): Promise<Buffer> {
  const file = path.join(journalsDir, id, 'journal.jl');
  const bytes = await readFile(file);
  let last = -1;
  for (let at = bytes.indexOf('JR01'); at >= 0; at = bytes.indexOf('JR01', at + 4))
    if (bytes.subarray(at + 22, at + 38).toString('hex') === entry) last = at;
  bytes[last + 100] = (bytes[last + 100] ?? 0) ^ 1;
  await writeFile(file, bytes);
  return bytes;
}

describe('setting a damaged part aside', () => {
  it(
    `killed ${others} times leaves every word, and either the damaged file or a copy of it that opens`,
    async () => {
      const titles: Titles = new Map();
      const { vault: first, id } = await journalWith(titles);
      const victims: Titles = new Map();
      await write(first, victims, 'the victim');
      const [victim = '' as EntryId] = victims.keys();
      await first.shutdown();
      let callMs = 50;
      let unanswered = 0;
      for (let round = 0; goesOn(round, others, unanswered > 0); round += 1) {
        const before = start();
        await before.must('vault.unlock', { journalId: id, passphrase });
        await before.must('entry.save', { id: victim, patch: { title: `round ${round}` } });
        const copiesBefore = (await before.must('journal.setAsideCopies', {})).length;
        await before.shutdown();
        const damaged = await damage(id, victim);

        const vault = start();
        await vault.must('vault.unlock', { journalId: id, passphrase });
        const asked = vault.must('journal.setAside', {});
        // The first one is left alone, to see how long it takes.
        if (round === 0) {
          callMs = await took(() => asked);
          await vault.shutdown();
        } else if (await killedAfter(vault, below(Math.ceil(callMs)), asked)) callMs /= 2;
        else unanswered += 1;

        const again = start();
        const { report } = await again.must('vault.unlock', { journalId: id, passphrase });
        for (const [entry, title] of titles)
          expect((await again.must('entry.get', { id: entry })).title).toBe(title);
        const copies = await again.must('journal.setAsideCopies', {});
        const isSetAside = report.findings.every(({ kind }) => kind !== 'unreadable');
        if (isSetAside) {
          expect(copies.length).toBeGreaterThan(copiesBefore);
          const copy = copies.at(-1);
          expect(copy).toMatchObject({
            isUnfinished: false,
            told: { lost: { records: [{ id: victim }], unnamed: 0 } },
          });
          expect(copy?.bytes).toBeGreaterThan(damaged.length);
        } else {
          const file = await readFile(path.join(journalsDir, id, 'journal.jl'));
          expect(file.subarray(0, damaged.length).equals(damaged)).toBe(true);
          expect((await again.must('journal.setAside', {})).findings).toEqual([]);
        }
        await expectAll(again, titles);
        await again.shutdown();
      }
      expect(unanswered).toBeGreaterThan(0);
    },
    timeout,
  );
});

describe('the switch of a restore', () => {
  it(
    `killed ${others} times leaves the old or the new journal standing whole, and loses neither`,
    async () => {
      const titles: Titles = new Map();
      const { vault: first } = await journalWith(titles);
      await first.must('backup.now', {});
      await first.shutdown();
      const secret = { kind: 'passphrase', passphrase } as const;
      let callMs = 5;
      for (let round = 1; round <= others; round += 1) {
        const before = await foldersOfJournals();
        const vault = start();
        const { files } = await vault.must('restore.list', {});
        const [file] = files;
        if (file === undefined) throw new Error('no backup is listed');
        await vault.must('restore.stage', {
          source: { kind: 'listed', place: file.place, file: file.file },
          secret,
        });
        const asked = vault.must('restore.finish', {});
        // The first one is left alone, to see how long it takes.
        if (round === 1) {
          callMs = await took(() => asked);
          await vault.shutdown();
        } else await killedAfter(vault, below(Math.ceil(callMs) + 1), asked);

        const again = start();
        const { present, kept } = await again.must('restore.list', {});
        expect(present.length).toBeGreaterThan(0);
        const ids = [...present, ...kept].map(({ journalId }) => journalId);
        expect(ids).toEqual(expect.arrayContaining([...before]));
        await again.shutdown();
        // Each in a process of its own: one that has opened the newer of two copies rightly calls the other one older.
        for (const { journalId } of present) {
          const alone = start();
          await alone.must('vault.unlock', { journalId, passphrase });
          await expectAll(alone, titles);
          await alone.shutdown();
        }
      }
    },
    timeout,
  );
});

/** Present and kept ones. */
async function foldersOfJournals(): Promise<readonly string[]> {
  const names = await readdir(journalsDir);
  return names.flatMap((name) => /^([0-9a-f]{32})(\.replaced-.*)?$/.exec(name)?.[1] ?? []);
}
