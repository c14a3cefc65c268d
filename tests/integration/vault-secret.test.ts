import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Kdf } from '../../electron/vault/crypto/kdf.ts';
import type { JournalId } from '../../src/domain/ids.ts';
import { err } from '../../src/lib/result.ts';
import {
  createdVault,
  fastKdf,
  journalsFolder,
  passphrase,
  removeFolder,
  startVault,
  unlockError,
  writeEntry,
} from '../support/vault-process.ts';

let journalsDir = '';
beforeEach(async () => {
  journalsDir = await journalsFolder();
});
afterEach(() => removeFolder(journalsDir));

const inFolder = (id: JournalId, name: string): string => path.join(journalsDir, id, name);

describe('the secret', () => {
  it('is the same passphrase whether typed composed or decomposed', async () => {
    const vault = startVault({ journalsDir });
    const { journalId } = await vault.must('vault.create', { passphrase: 'pässwörter éternels' });
    await vault.shutdown();
    expect(await unlockError(journalsDir, journalId, 'pässwörter éternels'.normalize('NFD'))).toBe(
      'unlocked',
    );
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
    const id = await writeEntry(vault, 'kept');
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
