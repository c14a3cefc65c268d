import { describe, expect, it } from 'vitest';
import { sodium } from '../../../../../electron/vault/crypto/sodium.ts';
import type { Kdf } from '../../../../../electron/vault/crypto/kdf.ts';
import type { JournalId } from '../../../../../src/domain/ids.ts';
import { toHex } from '../../../../../src/lib/bytes.ts';
import { MemoryFiles } from '../../../../support/memory-files.ts';
import { createdVault, fastKdf, passphrase, startVault } from '../../../../support/vault-process.ts';

const journalsDir = '/journals';

async function made(): Promise<{ readonly files: MemoryFiles; readonly journalId: JournalId }> {
  const files = new MemoryFiles();
  await files.makeDir(journalsDir);
  const { vault, journalId } = await createdVault({ journalsDir, ports: { files } });
  await vault.shutdown();
  return { files, journalId };
}

/** Both copies, with a checksum that fits, as somebody without a key can write them. */
function forge(files: MemoryFiles, journalId: JournalId, change: (parsed: any) => unknown): void {
  const path = `${journalsDir}/${journalId}/keyring`;
  const [line = ''] = Buffer.from(files.bytes(path)).toString('utf8').split('\n');
  const changed = Buffer.from(JSON.stringify(change(JSON.parse(line))), 'utf8');
  const checksum = toHex(sodium.crypto_generichash(32, changed, null));
  const bytes = Buffer.concat([changed, Buffer.from(`\nblake2b-256:${checksum}\n`)]);
  files.put(path, bytes);
  files.put(`${path}.copy`, bytes);
}

function counting(): { readonly kdf: Kdf; readonly calls: () => number } {
  let calls = 0;
  return {
    kdf: {
      derive: (words, params) => {
        calls += 1;
        return fastKdf.derive(words, params);
      },
    },
    calls: () => calls,
  };
}

const costs = (more: object) => (p: any) => ({
  ...p,
  slots: p.slots.map((slot: any) =>
    slot.type === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, ...more } } : slot,
  ),
});

const attacks: Readonly<Record<string, readonly [kind: string, change: (parsed: any) => unknown]>> = {
  'asks for 4 GiB of memory': ['unsafe-parameters', costs({ memoryKiB: 4 * 1024 * 1024 })],
  'asks for a million passes': ['unsafe-parameters', costs({ passes: 1_000_000 })],
  'asks for next to no memory': ['unsafe-parameters', costs({ memoryKiB: 8 })],
  'asks for one pass': ['unsafe-parameters', costs({ passes: 1 })],
  'asks for four lanes': ['damaged', costs({ lanes: 4 })],
  'is of an unknown version': ['too-new', (p) => ({ ...p, version: 9 })],
  'has a slot twice': ['damaged', (p) => ({ ...p, slots: [...p.slots, p.slots[0]] })],
  'has two slots for passphrases': [
    'damaged',
    (p) => ({ ...p, slots: [...p.slots, { ...p.slots[0], id: 'ab'.repeat(16) }] }),
  ],
  'has a thousand slots': ['damaged', (p) => ({ ...p, slots: Array(1_000).fill(p.slots[0]) })],
  'has a key of a megabyte': [
    'damaged',
    (p) => ({ ...p, slots: [{ ...p.slots[0], wrapped: 'ab'.repeat(1_000_000) }, p.slots[1]] }),
  ],
  'has former keys by the thousand': [
    'damaged',
    (p) => ({
      ...p,
      earlier: Array.from({ length: 5_000 }, () => ({
        epoch: 1,
        nonce: '00'.repeat(24),
        wrapped: '00'.repeat(48),
      })),
    }),
  ],
};

describe('a keyring that somebody without a key has written', () => {
  it.each(Object.keys(attacks))('and that %s is refused before anything is derived', async (name) => {
    const [kind, change] = attacks[name] as (typeof attacks)[string];
    const { files, journalId } = await made();
    forge(files, journalId, change);
    const { kdf, calls } = counting();
    const vault = startVault({ journalsDir, ports: { files, kdf } });
    const answer = await vault.call('vault.unlock', { journalId, passphrase });
    expect(answer).toMatchObject({ ok: false, error: { kind } });
    expect(calls()).toBe(0);
    // nor is it taken for a wrong try
    expect(vault.told.filter(({ type }) => type === 'unlock-failed')).toEqual([]);
    await vault.shutdown();
  });

  it('so that two passphrases would open it opens with neither: what commits to one is compared first', async () => {
    const { files, journalId } = await made();
    const other = await made();
    const path = (id: JournalId) => `${journalsDir}/${id}/keyring`;
    const [line = ''] = Buffer.from(other.files.bytes(path(other.journalId)))
      .toString('utf8')
      .split('\n');
    const theirs = JSON.parse(line);
    forge(files, journalId, (p) => ({
      ...p,
      slots: [{ ...p.slots[0], commitment: theirs.slots[0].commitment }, p.slots[1]],
    }));
    const vault = startVault({ journalsDir, ports: { files } });
    expect(await vault.call('vault.unlock', { journalId, passphrase })).toMatchObject({
      error: { kind: 'wrong-passphrase' },
    });
    await vault.shutdown();
  });
});

describe('a wrong passphrase', () => {
  it('costs the same calls, to the disk and to the derivation, however close it is', async () => {
    const { files, journalId } = await made();
    const seen: unknown[] = [];
    for (const wrong of [
      passphrase.slice(1),
      passphrase.toUpperCase(),
      `${passphrase} `,
      'x',
      'y'.repeat(4_000),
    ]) {
      const { kdf, calls } = counting();
      const vault = startVault({ journalsDir, ports: { files, kdf } });
      const before = files.calls.length;
      expect((await vault.call('vault.unlock', { journalId, passphrase: wrong })).ok).toBe(false);
      seen.push([calls(), files.calls.slice(before).map(({ op, path }) => `${op} ${path}`)]);
      await vault.shutdown();
    }
    for (const one of seen) expect(one).toEqual(seen[0]);
  });
});
