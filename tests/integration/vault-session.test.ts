import { copyFile, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { argon2id } from '../../electron/vault/crypto/kdf.ts';
import type { JournalId } from '../../src/domain/ids.ts';
import { err } from '../../src/lib/result.ts';
import { bodyOf } from '../support/entries.ts';
import {
  createdVault,
  feedOf,
  journalsFolder,
  newEntryId,
  newJournalId,
  passphrase,
  removeFolder,
  startVault,
  plainInit,
  unlockError,
  unlockedVault,
  writeEntry,
} from '../support/vault-process.ts';

let journalsDir = '';
beforeEach(async () => {
  journalsDir = await journalsFolder();
});
afterEach(() => removeFolder(journalsDir));

const inFolder = (id: JournalId, name: string): string => path.join(journalsDir, id, name);

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
    const id = await writeEntry(one.vault, 'of one');
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
    const kept = await writeEntry(vault, 'kept');
    const trashed = await writeEntry(vault, 'trashed');
    const purged = await writeEntry(vault, 'purged');
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
    const id = await writeEntry(vault, 'first');
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
    await vault.must('entry.create', { id, init: plainInit });
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
    const id = await writeEntry(vault, 'sealed');
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

describe('one journal', () => {
  it('is open in one process at a time, and free again afterwards', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    expect(await unlockError(journalsDir, journalId)).toEqual({ kind: 'in-use' });
    await vault.shutdown();
    expect(await unlockError(journalsDir, journalId)).toBe('unlocked');
  });

  it('copied to another folder opens there', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await writeEntry(vault, 'moved');
    await vault.shutdown();
    const elsewhere = newJournalId();
    await rename(path.join(journalsDir, journalId), path.join(journalsDir, elsewhere));
    await copyFile(inFolder(elsewhere, 'keyring'), inFolder(elsewhere, 'keyring.copy'));
    const moved = await unlockedVault({ journalsDir }, elsewhere);
    expect((await moved.must('entry.get', { id })).title).toBe('moved');
    await moved.shutdown();
  });
});

describe('another page', () => {
  it('gets the port, and has to unlock for itself', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const id = await writeEntry(vault, 'kept');
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
    const id = await writeEntry(vault, 'kept');
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
