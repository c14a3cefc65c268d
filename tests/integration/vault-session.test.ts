import { copyFile, readFile, readdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { argon2id } from '../../electron/vault/crypto/kdf.ts';
import type { Kdf } from '../../electron/vault/crypto/kdf.ts';
import { readySodium, sodium } from '../../electron/vault/crypto/sodium.ts';
import type { EntryId, JournalId } from '../../src/domain/ids.ts';
import { err } from '../../src/lib/result.ts';
import { bodyOf, day } from '../support/entries.ts';
import {
  createdVault,
  fastKdf,
  feedOf,
  journalsFolder,
  newEntryId,
  newJournalId,
  passphrase,
  removeFolder,
  startVault,
  unlockedVault,
} from '../support/vault-process.ts';
import type { TestVault } from '../support/vault-process.ts';

let journalsDir = '';
beforeEach(async () => {
  journalsDir = await journalsFolder();
});
afterEach(() => removeFolder(journalsDir));

const init = { template: 'free', entryOn: day('2026-05-04') } as const;
const write = async (vault: TestVault, title: string): Promise<EntryId> => {
  const id = newEntryId();
  await vault.must('entry.create', { id, init: { ...init, title } });
  return id;
};
const inFolder = (id: JournalId, name: string): string => path.join(journalsDir, id, name);
const damage = async (file: string): Promise<void> => {
  const bytes = await readFile(file);
  for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  await writeFile(file, bytes);
};
const unlockError = async (id: JournalId, words = passphrase): Promise<unknown> => {
  const vault = startVault({ journalsDir });
  const result = await vault.call('vault.unlock', { journalId: id, passphrase: words });
  await vault.shutdown();
  return result.ok ? 'unlocked' : result.error;
};

describe('a new journal', () => {
  it('is one folder of its own random name, open at once, with a recovery key of 24 words', async () => {
    const { vault, journalId, recoveryKey } = await createdVault({ journalsDir });
    expect(journalId).toMatch(/^[0-9a-f]{32}$/);
    expect(recoveryKey).toMatch(/^([a-z]+ ){23}[a-z]+$/);
    expect(await readdir(journalsDir)).toEqual([journalId]);
    expect(await readdir(path.join(journalsDir, journalId))).toEqual(
      expect.arrayContaining(['journal.jl', 'keyring', 'keyring.copy']),
    );
    expect(vault.told.slice(0, 2)).toMatchObject([{ type: 'ready' }, { type: 'unlocked', journalId }]);
    expect((await vault.call('search.run', { text: 'a', limit: 1 })).ok).toBe(true);
    await vault.shutdown();
  });

  it('needs ten characters of passphrase, counted as people count, and makes nothing with fewer', async () => {
    const vault = startVault({ journalsDir });
    for (const weak of ['', 'nine char', '😀😀😀😀😀😀😀😀😀', 'e\u0301'.repeat(9)]) {
      expect(await vault.call('vault.create', { passphrase: weak })).toEqual(
        err({ kind: 'weak-passphrase' }),
      );
    }
    await vault.shutdown();
    expect(await readdir(journalsDir)).toEqual([]);
  });

  it('does not notice what an interrupted creation left behind', async () => {
    const first = await createdVault({ journalsDir });
    await first.vault.shutdown();
    const staging = path.join(journalsDir, 'new.partial');
    await rename(path.join(journalsDir, first.journalId), staging);
    const second = await createdVault({ journalsDir });
    await second.vault.shutdown();
    expect(await readdir(journalsDir)).toEqual([second.journalId]);
  });

  it('beside others has its own key', async () => {
    const one = await createdVault({ journalsDir });
    const id = await write(one.vault, 'of one');
    await one.vault.shutdown();
    const two = await createdVault({ journalsDir });
    expect((await two.vault.call('entry.get', { id })).ok).toBe(false);
    await two.vault.shutdown();
    expect((await readdir(journalsDir)).sort()).toEqual([one.journalId, two.journalId].sort());
  });
});

describe('after locking and unlocking', () => {
  it('everything is there again: entries, trash, role, what hard day showed', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const kept = await write(vault, 'kept');
    const trashed = await write(vault, 'trashed');
    const purged = await write(vault, 'purged');
    const body = bodyOf('Ünïcode “words” 😀', 'and a lone \ud800 surrogate');
    const saved = await vault.must('entry.save', {
      id: kept,
      patch: { body, tags: ['a', 'b'], finished: true },
    });
    const inTrash = await vault.must('entry.save', { id: trashed, patch: { trashed: true } });
    await vault.must('entry.save', { id: purged, patch: { trashed: true } });
    await vault.must('entry.purge', { id: purged });
    await vault.must('profile.save', { role: 'partner' });
    await vault.shutdown();

    const again = startVault({ journalsDir });
    const unlocked = await again.must('vault.unlock', { journalId, passphrase });
    expect(unlocked).toMatchObject({
      report: { findings: [], isNews: false },
      journalId,
      entries: 1,
      quarantined: 0,
      failuresBefore: 0,
      lastUnlockedAt: null,
    });
    expect(await again.must('entry.get', { id: kept })).toEqual(saved);
    expect(await again.must('entry.get', { id: trashed })).toEqual(inTrash);
    expect(await again.call('entry.get', { id: purged })).toEqual(err({ kind: 'no-such-entry' }));
    const [first] = await feedOf(again);
    expect(first).toMatchObject({ initial: true, complete: true, profile: { role: 'partner' } });
    expect(first?.months[0]?.items.map((i) => i.title)).toEqual(['kept']);
    expect(first?.shelves.trash?.map((i) => i.title)).toEqual(['trashed']);
    await again.shutdown();
    expect(again.bugs).toEqual([]);
  });

  it('the person learns when the journal was last unlocked', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    await vault.shutdown();
    let time = 5_000_000;
    const ports = { clock: { now: () => time } };
    const times: unknown[] = [];
    for (const step of [1, 2, 3]) {
      time += step;
      const next = startVault({ journalsDir, ports });
      times.push((await next.must('vault.unlock', { journalId, passphrase })).lastUnlockedAt);
      await next.shutdown();
    }
    expect(times).toEqual([null, 5_000_001, 5_000_003]);
  });

  it('a save still waiting when the lock came is on the disk', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await write(vault, 'first');
    const saves = Array.from({ length: 50 }, (_, i) =>
      vault.call('entry.save', { id, patch: { title: `title ${String(i)}` } }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    await vault.shutdown();
    void saves;
    const again = await unlockedVault({ journalsDir }, journalId);
    expect((await again.must('entry.get', { id })).title).toBe('title 49');
    await again.shutdown();
  });

  it('an entry of 200,000 words comes back as it was, and is found', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = newEntryId();
    const paragraph = 'quiet words of a long evening '.repeat(40).trim();
    const body = bodyOf(...Array.from({ length: 833 }, (_, i) => `${paragraph} p${String(i)}`), 'the needle');
    await vault.must('entry.create', { id, init });
    const saved = await vault.must('entry.save', { id, patch: { body } });
    await vault.shutdown();
    const again = await unlockedVault({ journalsDir }, journalId);
    expect(await again.must('entry.get', { id })).toEqual(saved);
    const found = await again.must('search.run', { text: 'needle', limit: 5 });
    expect(found.hits.map((hit) => [hit.item.id, hit.item.words > 199_000, hit.snippet.text])).toEqual([
      [id, true, 'the needle'],
    ]);
    await again.shutdown();
  });

  it('the real key derivation opens what it closed', { timeout: 120_000 }, async () => {
    const ports = { kdf: argon2id, chooseCost: () => Promise.resolve({ memoryKiB: 65_536, passes: 3 }) };
    const { vault, journalId } = await createdVault({ journalsDir, ports });
    const id = await write(vault, 'sealed');
    await vault.shutdown();
    const again = startVault({ journalsDir, ports });
    expect(await again.call('vault.unlock', { journalId, passphrase: 'another passphrase' })).toMatchObject(
      err({ kind: 'wrong-passphrase' }),
    );
    await again.must('vault.unlock', { journalId, passphrase });
    expect((await again.must('entry.get', { id })).title).toBe('sealed');
    await again.shutdown();
  });
});

describe('the secret', () => {
  it('is the same passphrase whether typed composed or decomposed', async () => {
    const vault = startVault({ journalsDir });
    const { journalId } = await vault.must('vault.create', { passphrase: 'pässwörter éternels' });
    await vault.shutdown();
    expect(await unlockError(journalId, 'pässwörter éternels'.normalize('NFD'))).toBe('unlocked');
  });

  it('may be the recovery key, in any case and spacing; a mistyped one is told before anything is tried', async () => {
    const { vault, journalId, recoveryKey } = await createdVault({ journalsDir });
    await vault.shutdown();
    const again = startVault({ journalsDir });
    const unlock = (words: string) =>
      again.call('vault.unlockWithRecoveryKey', { journalId, recoveryKey: words });
    const swapped = recoveryKey.replace(/^\w+/, (word) => (word === 'zoo' ? 'zebra' : 'zoo'));
    expect(await unlock(swapped)).toEqual(err({ kind: 'mistyped-recovery-key' }));
    expect(await unlock('one two three')).toEqual(err({ kind: 'mistyped-recovery-key' }));
    // a whole recovery key, but another journal's
    const other = await createdVault({ journalsDir });
    await other.vault.shutdown();
    expect(await unlock(other.recoveryKey)).toMatchObject(err({ kind: 'wrong-recovery-key', failures: 1 }));
    expect(await unlock(`  ${recoveryKey.toUpperCase().replaceAll(' ', '\n\t')} `)).toMatchObject({
      ok: true,
      value: { journalId, failuresBefore: 1 },
    });
    await again.shutdown();
  });

  it('when wrong is counted, told to main, and slowed down after the third time', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    await vault.shutdown();
    let time = 1_000_000;
    let derivations = 0;
    const kdf: Kdf = {
      derive: (words, params) => {
        derivations += 1;
        return fastKdf.derive(words, params);
      },
    };
    const again = startVault({ journalsDir, ports: { clock: { now: () => time }, kdf } });
    const attempt = (words: string) => again.call('vault.unlock', { journalId, passphrase: words });
    const wrong = (failures: number, retryAt: number | null) =>
      err({ kind: 'wrong-passphrase', failures, retryAt });
    expect(await attempt('wrong wrong')).toEqual(wrong(1, null));
    expect(await attempt('wrong wrong')).toEqual(wrong(2, null));
    expect(await attempt('wrong wrong')).toEqual(wrong(3, null));
    expect(await attempt('wrong wrong')).toEqual(wrong(4, 1_001_000));
    expect(derivations).toBe(4);
    // even the right one waits, and nothing is tried meanwhile
    expect(await attempt(passphrase)).toEqual(err({ kind: 'wait', retryAt: 1_001_000 }));
    expect(derivations).toBe(4);
    time += 1_000;
    expect(await attempt('wrong wrong')).toEqual(wrong(5, 1_003_000));
    time += 2_000;
    expect(await attempt(passphrase)).toMatchObject({ ok: true, value: { failuresBefore: 5 } });
    expect(again.told.filter((e) => e.type === 'unlock-failed').map((e) => e.count)).toEqual([1, 2, 3, 4, 5]);
    expect(again.told.findLast(({ type }) => type !== 'anchor')).toMatchObject({
      type: 'unlocked',
      journalId,
    });
    expect(await attempt('wrong wrong')).toEqual(wrong(1, null));
    await again.shutdown();
  });

  it('when wrong before a restart still waits after it', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    await vault.shutdown();
    const again = startVault({
      journalsDir,
      ports: { clock: { now: () => 10_000 } },
      failedUnlocks: { [journalId]: { count: 8, lastAt: 9_000 } },
    });
    expect(await again.call('vault.unlock', { journalId, passphrase })).toEqual(
      err({ kind: 'wait', retryAt: 25_000 }),
    );
    await again.shutdown();
  });

  it('tried wrongly twenty times leaves the journal as it was', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await write(vault, 'kept');
    await vault.shutdown();
    const bytes = async (): Promise<readonly Buffer[]> =>
      Promise.all(
        ['keyring', 'keyring.copy', 'journal.jl'].map((name) => readFile(inFolder(journalId, name))),
      );
    const before = await bytes();
    let time = 0;
    const again = startVault({ journalsDir, ports: { clock: { now: () => (time += 61_000) } } });
    for (let i = 0; i < 20; i += 1) {
      const answer = await again.call('vault.unlock', { journalId, passphrase: `wrong ${String(i)}` });
      expect(answer).toMatchObject(err({ kind: 'wrong-passphrase', failures: i + 1 }));
    }
    expect(await bytes()).toEqual(before);
    await again.must('vault.unlock', { journalId, passphrase });
    expect((await again.must('entry.get', { id })).title).toBe('kept');
    await again.shutdown();
  });
});

describe('damage', () => {
  let journalId = '' as JournalId;
  beforeEach(async () => {
    const created = await createdVault({ journalsDir });
    journalId = created.journalId;
    await write(created.vault, 'kept');
    await created.vault.shutdown();
  });

  it('of both copies of the keyring is told as damage, whatever the passphrase', async () => {
    await damage(inFolder(journalId, 'keyring'));
    await damage(inFolder(journalId, 'keyring.copy'));
    const damaged = { kind: 'damaged', what: 'keyring' };
    expect(await unlockError(journalId)).toEqual(damaged);
    expect(await unlockError(journalId, 'wrong wrong')).toEqual(damaged);
  });

  it('is what a journal without any keyring has; a folder without a journal is none', async () => {
    await unlink(inFolder(journalId, 'keyring'));
    await unlink(inFolder(journalId, 'keyring.copy'));
    expect(await unlockError(journalId)).toEqual({ kind: 'damaged', what: 'keyring' });
    expect(await unlockError(newJournalId())).toEqual({ kind: 'no-such-journal' });
  });

  it.each(['keyring', 'keyring.copy'])('of %s alone is mended from the other copy', async (name) => {
    const whole = await readFile(inFolder(journalId, name));
    await damage(inFolder(journalId, name));
    expect(await unlockError(journalId)).toBe('unlocked');
    expect(await readFile(inFolder(journalId, name))).toEqual(whole);
    await unlink(inFolder(journalId, name));
    expect(await unlockError(journalId)).toBe('unlocked');
    expect(await readFile(inFolder(journalId, name))).toEqual(whole);
  });

  it('of the one copy never makes a wrong passphrase right', async () => {
    await damage(inFolder(journalId, 'keyring'));
    expect(await unlockError(journalId, 'wrong wrong')).toMatchObject({ kind: 'wrong-passphrase' });
  });

  it('of the whole log is told as damage of the log', async () => {
    await writeFile(inFolder(journalId, 'journal.jl'), Buffer.alloc(5_000, 7));
    expect(await unlockError(journalId)).toEqual({ kind: 'damaged', what: 'log' });
    await unlink(inFolder(journalId, 'journal.jl'));
    expect(await unlockError(journalId)).toEqual({ kind: 'damaged', what: 'log' });
  });

  it('of one record loses at most that one, and the rest is counted and there', async () => {
    const vault = await unlockedVault({ journalsDir }, journalId);
    const before = (await stat(inFolder(journalId, 'journal.jl'))).size;
    const hurt = await write(vault, 'hurt');
    const after = (await stat(inFolder(journalId, 'journal.jl'))).size;
    const whole = await write(vault, 'whole');
    await vault.shutdown();
    const bytes = await readFile(inFolder(journalId, 'journal.jl'));
    const middle = Math.floor((before + after) / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(inFolder(journalId, 'journal.jl'), bytes);

    const again = startVault({ journalsDir });
    const unlocked = await again.must('vault.unlock', { journalId, passphrase });
    expect(unlocked.quarantined).toBe(1);
    expect((await again.must('entry.get', { id: whole })).title).toBe('whole');
    expect(await again.call('entry.get', { id: hurt })).toEqual(err({ kind: 'no-such-entry' }));
    await again.shutdown();
  });
});

describe('a keyring that was tampered with or comes from elsewhere', () => {
  type Header = { version: number; slots: { kdf: { memoryKiB?: number; passes?: number } }[] };
  /** Both copies changed, with a checksum that holds. */
  const rewrite = async (id: JournalId, change: (header: Header) => void): Promise<Buffer> => {
    await readySodium();
    const [line = ''] = (await readFile(inFolder(id, 'keyring'), 'utf8')).split('\n');
    const header = JSON.parse(line) as Header;
    change(header);
    const changed = JSON.stringify(header);
    const sum = sodium.to_hex(sodium.crypto_generichash(32, changed, null));
    const bytes = Buffer.from(`${changed}\nblake2b-256:${sum}\n`);
    for (const name of ['keyring', 'keyring.copy']) await writeFile(inFolder(id, name), bytes);
    return bytes;
  };
  const attempt = async (id: JournalId) => {
    let derivations = 0;
    const kdf: Kdf = {
      derive: (words, params) => {
        derivations += 1;
        return fastKdf.derive(words, params);
      },
    };
    const vault = startVault({ journalsDir, ports: { kdf } });
    const result = await vault.call('vault.unlock', { journalId: id, passphrase });
    await vault.shutdown();
    return { error: result.ok ? null : result.error, derivations, told: vault.told };
  };

  it('of a newer format is told as that, untouched', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    await vault.shutdown();
    const bytes = await rewrite(journalId, (header) => {
      header.version = 2;
    });
    const log = await readFile(inFolder(journalId, 'journal.jl'));
    expect(await attempt(journalId)).toEqual({
      error: { kind: 'too-new', formatVersion: 2 },
      derivations: 0,
      told: [{ type: 'ready' }],
    });
    expect(await readFile(inFolder(journalId, 'keyring'))).toEqual(bytes);
    expect(await readFile(inFolder(journalId, 'journal.jl'))).toEqual(log);
  });

  it.each([
    ['four gibibytes of memory', { memoryKiB: 4 * 1024 * 1024 }],
    ['a million passes', { passes: 1_000_000 }],
    ['next to no memory', { memoryKiB: 8 }],
    ['one pass', { passes: 1 }],
  ])('that asks for %s is refused before any work, and not counted as a wrong try', async (_what, costs) => {
    const { vault, journalId } = await createdVault({ journalsDir });
    await vault.shutdown();
    await rewrite(journalId, ({ slots }) => {
      for (const { kdf } of slots) if (kdf.memoryKiB !== undefined) Object.assign(kdf, costs);
    });
    expect(await attempt(journalId)).toEqual({
      error: { kind: 'unsafe-parameters' },
      derivations: 0,
      told: [{ type: 'ready' }],
    });
  });
});

describe('one journal', () => {
  it('is open in one process at a time, and free again afterwards', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    expect(await unlockError(journalId)).toEqual({ kind: 'in-use' });
    await vault.shutdown();
    expect(await unlockError(journalId)).toBe('unlocked');
  });

  it('copied to another folder opens there', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await write(vault, 'moved');
    await vault.shutdown();
    const elsewhere = newJournalId();
    await rename(path.join(journalsDir, journalId), path.join(journalsDir, elsewhere));
    await copyFile(inFolder(elsewhere, 'keyring'), inFolder(elsewhere, 'keyring.copy'));
    const moved = await unlockedVault({ journalsDir }, elsewhere);
    expect((await moved.must('entry.get', { id })).title).toBe('moved');
    await moved.shutdown();
  });
});

describe('looking back', () => {
  const gratitude = {
    template: 'gratitude',
    entryOn: day('2026-05-04'),
    body: bodyOf('a walk by the sea'),
  } as const;

  it('hard day shows what is finished, and remembers over a lock what it showed', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const ids: EntryId[] = [];
    for (let i = 0; i < 9; i += 1) {
      const id = newEntryId();
      ids.push(id);
      await vault.must('entry.create', { id, init: gratitude });
      await vault.must('entry.save', { id, patch: { finished: true } });
    }
    const never = ids[0] ?? newEntryId();
    await vault.must('entry.save', { id: never, patch: { hardDay: 'never' } });
    const draft = newEntryId();
    await vault.must('entry.create', { id: draft, init: gratitude });

    const today = day('2026-06-01');
    const first = await vault.must('hardDay.pick', { on: today });
    expect(first.map((card) => card.text)).toEqual(Array.from({ length: 5 }, () => 'a walk by the sea'));
    for (const { item } of first) await vault.must('hardDay.shown', { on: today, id: item.id });
    await vault.shutdown();

    const again = await unlockedVault({ journalsDir }, journalId);
    expect(await again.must('hardDay.pick', { on: today })).toEqual(first);
    const shown = new Set(first.map((card) => card.item.id));
    const next = await again.must('hardDay.pick', { on: day('2026-06-02') });
    expect(next.length).toBe(3);
    for (const { item } of next) {
      expect([never, draft, ...shown]).not.toContain(item.id);
    }
    await again.shutdown();
  });

  it('hard day leaves out what the coach marks, unless that kind is switched off; danger never comes', async () => {
    const { vault } = await createdVault({ journalsDir });
    const writeFinished = async (text: string): Promise<void> => {
      const id = newEntryId();
      await vault.must('entry.create', { id, init: { ...gratitude, body: bodyOf(text) } });
      await vault.must('entry.save', { id, patch: { finished: true } });
    };
    await writeFinished('You sat with me in the waiting room.');
    await writeFinished('I’m a worthless person and you stayed.');
    await writeFinished('I wanted to kill myself, and you sat with me.');
    const texts = async (): Promise<readonly string[]> =>
      (await vault.must('hardDay.pick', { on: day('2026-06-01') })).map(({ text }) => text).toSorted();
    expect(await texts()).toEqual(['You sat with me in the waiting room.']);
    const value = { offKinds: ['shame-label', 'character-judgment', 'crisis'], offPhrases: [] };
    await vault.must('document.save', { kind: 'coach-choices', value });
    expect(await texts()).toEqual([
      'I’m a worthless person and you stayed.',
      'You sat with me in the waiting room.',
    ]);
    await vault.shutdown();
  });

  it('a review holds the days asked for, and says which of its entries are evidence', async () => {
    const { vault } = await createdVault({ journalsDir });
    const inside = newEntryId();
    await vault.must('entry.create', { id: inside, init: gratitude });
    await vault.must('entry.create', {
      id: newEntryId(),
      init: { ...gratitude, entryOn: day('2026-04-30') },
    });
    const evidence = [{ entryId: inside, on: day('2026-05-04'), quote: '' }];
    const change = newEntryId();
    await vault.must('entry.create', {
      id: change,
      init: {
        template: 'positive-change',
        entryOn: day('2026-05-31'),
        answers: { evidence: { text: 'we listened', evidence } },
      },
    });
    for (const id of [inside, change]) await vault.must('entry.save', { id, patch: { finished: true } });
    const review = await vault.must('review.run', { from: day('2026-05-01'), to: day('2026-05-31') });
    expect(review.gratitude.map(({ id, isEvidence }) => [id, isEvidence])).toEqual([[inside, true]]);
    expect(review.positiveChanges.map((item) => item.answers['evidence']?.evidence)).toEqual([evidence]);
    expect(review.practice.map(({ on, template, count }) => [on, template, count])).toEqual([
      ['2026-05-04', 'gratitude', 1],
      ['2026-05-31', 'positive-change', 1],
    ]);
    await vault.shutdown();
  });
});

describe('another page', () => {
  it('gets the port, and has to unlock for itself', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await write(vault, 'kept');
    vault.reconnect();
    expect(vault.closedPorts()).toBe(1);
    expect(await vault.call('entry.get', { id })).toEqual(err({ kind: 'locked' }));
    const sent = vault.feed.length;
    await vault.must('vault.unlock', { journalId, passphrase });
    expect((await vault.must('entry.get', { id })).title).toBe('kept');
    expect((await feedOf(vault, sent))[0]?.initial).toBe(true);
    await vault.shutdown();
    expect(vault.bugs).toEqual([]);
  });

  it('that takes over while the one before is unlocking stays locked out', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await write(vault, 'kept');
    await vault.shutdown();
    const again = startVault({ journalsDir });
    void again.call('vault.unlock', { journalId, passphrase });
    again.reconnect();
    const sent = again.feed.length;
    expect(await again.call('entry.get', { id })).toEqual(err({ kind: 'locked' }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(again.feed.length).toBe(sent);
    await again.shutdown();
  });
});
