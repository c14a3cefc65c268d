import { readFile, stat, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kdf } from '../../electron/vault/crypto/kdf.ts';
import { readySodium, sodium } from '../../electron/vault/crypto/sodium.ts';
import type { JournalId } from '../../src/domain/ids.ts';
import { err } from '../../src/lib/result.ts';
import {
  createdVault,
  fastKdf,
  journalsFolder,
  newJournalId,
  passphrase,
  removeFolder,
  startVault,
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
const damage = async (file: string): Promise<void> => {
  const bytes = await readFile(file);
  for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  await writeFile(file, bytes);
};

describe('damage', () => {
  let journalId = '' as JournalId;
  beforeEach(async () => {
    const created = await createdVault({ journalsDir });
    journalId = created.journalId;
    await writeEntry(created.vault, 'kept');
    await created.vault.shutdown();
  });

  it('of both copies of the keyring is told as damage, whatever the passphrase', async () => {
    await damage(inFolder(journalId, 'keyring'));
    await damage(inFolder(journalId, 'keyring.copy'));
    const damaged = { kind: 'damaged', what: 'keyring' };
    expect(await unlockError(journalsDir, journalId)).toEqual(damaged);
    expect(await unlockError(journalsDir, journalId, 'wrong wrong')).toEqual(damaged);
  });

  it('is what a journal without any keyring has; a folder without a journal is none', async () => {
    await unlink(inFolder(journalId, 'keyring'));
    await unlink(inFolder(journalId, 'keyring.copy'));
    expect(await unlockError(journalsDir, journalId)).toEqual({ kind: 'damaged', what: 'keyring' });
    expect(await unlockError(journalsDir, newJournalId())).toEqual({ kind: 'no-such-journal' });
  });

  it.each(['keyring', 'keyring.copy'])('of %s alone is mended from the other copy', async (name) => {
    const whole = await readFile(inFolder(journalId, name));
    await damage(inFolder(journalId, name));
    expect(await unlockError(journalsDir, journalId)).toBe('unlocked');
    expect(await readFile(inFolder(journalId, name))).toEqual(whole);
    await unlink(inFolder(journalId, name));
    expect(await unlockError(journalsDir, journalId)).toBe('unlocked');
    expect(await readFile(inFolder(journalId, name))).toEqual(whole);
  });

  it('of the one copy never makes a wrong passphrase right', async () => {
    await damage(inFolder(journalId, 'keyring'));
    expect(await unlockError(journalsDir, journalId, 'wrong wrong')).toMatchObject({
      kind: 'wrong-passphrase',
    });
  });

  it('of the whole log is told as damage of the log', async () => {
    await writeFile(inFolder(journalId, 'journal.jl'), Buffer.alloc(5_000, 7));
    expect(await unlockError(journalsDir, journalId)).toEqual({ kind: 'damaged', what: 'log' });
    await unlink(inFolder(journalId, 'journal.jl'));
    expect(await unlockError(journalsDir, journalId)).toEqual({ kind: 'damaged', what: 'log' });
  });

  it('of one record loses at most that one, and the rest is counted and there', async () => {
    const vault = await unlockedVault({ journalsDir }, journalId);
    const before = (await stat(inFolder(journalId, 'journal.jl'))).size;
    const hurt = await writeEntry(vault, 'hurt');
    const after = (await stat(inFolder(journalId, 'journal.jl'))).size;
    const whole = await writeEntry(vault, 'whole');
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
