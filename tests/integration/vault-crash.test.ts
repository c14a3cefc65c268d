import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId, JournalId } from '../../src/domain/ids.ts';
import { day, bodyOf } from '../support/entries.ts';
import { buildVaultChild, startVaultChild } from '../support/vault-child-process.ts';
import {
  journalsFolder,
  newEntryId,
  newJournalId,
  passphrase,
  removeFolder,
} from '../support/vault-process.ts';

const rounds = 20;
let child = { folder: '', file: '' };
let journalsDir = '';
beforeAll(async () => {
  child = await buildVaultChild();
}, 60_000);
afterAll(() => removeFolder(child.folder));
beforeEach(async () => {
  journalsDir = await journalsFolder();
});
afterEach(() => removeFolder(journalsDir));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a vault killed without warning', () => {
  it(
    `in mid-write keeps every acknowledged save, ${String(rounds)} times in a row`,
    { timeout: 180_000 },
    async () => {
      let vault = startVaultChild(child.file, journalsDir);
      const { journalId } = await vault.must('vault.create', { passphrase });
      /** By entry: the last title acknowledged and all titles that were asked for after it. */
      const acknowledged = new Map<EntryId, string>();
      const asked = new Map<EntryId, Set<string>>();
      let writes = 0;
      let killedWithOpenSaves = 0;

      for (let round = 0; round < rounds; round += 1) {
        let open = 0;
        const run = { on: true };
        const writer = async (id: EntryId): Promise<void> => {
          for (let n = 0; run.on; n += 1) {
            const title = `round ${String(round)} save ${String(n)}`;
            (asked.get(id) ?? asked.set(id, new Set()).get(id))?.add(title);
            open += 1;
            const body = bodyOf('x'.repeat(Math.floor(Math.random() * 30_000)));
            const saved = await vault.call('entry.save', { id, patch: { title, body } });
            open -= 1;
            expect(saved.ok).toBe(true);
            acknowledged.set(id, title);
            asked.set(id, new Set());
            writes += 1;
          }
        };
        const ids: EntryId[] = [];
        for (let i = 0; i < 4; i += 1) {
          const id = newEntryId();
          await vault.must('entry.create', { id, init: { template: 'free', entryOn: day('2026-05-04') } });
          acknowledged.set(id, '');
          ids.push(id);
        }
        for (const id of ids) void writer(id);
        await pause(15 + Math.random() * 120);
        if (open > 0) killedWithOpenSaves += 1;
        run.on = false;
        await vault.kill();

        vault = startVaultChild(child.file, journalsDir);
        const unlocked = await vault.must('vault.unlock', { journalId, passphrase });
        expect(unlocked).toMatchObject({ entries: acknowledged.size, quarantined: 0 });
        for (const [id, title] of acknowledged) {
          const entry = await vault.must('entry.get', { id });
          // what was asked for and not acknowledged may be there or not; nothing older may
          expect([title, ...(asked.get(id) ?? [])]).toContain(entry.title);
          acknowledged.set(id, entry.title);
          asked.set(id, new Set());
        }
      }
      expect(await vault.shutdown()).toBe(0);
      expect(writes).toBeGreaterThan(rounds);
      // else the rounds proved nothing
      expect(killedWithOpenSaves).toBeGreaterThan(rounds / 2);
    },
  );

  it(
    'while it creates a journal leaves nothing to be seen, or a whole journal',
    { timeout: 120_000 },
    async () => {
      let whole = 0;
      let interrupted = 0;
      for (let round = 0; round < 12; round += 1) {
        const vault = startVaultChild(child.file, journalsDir);
        await vault.call('vault.unlock', { journalId: newJournalId(), passphrase });
        const created = vault.call('vault.create', { passphrase });
        const answer = created.then(() => 'created');
        // in the last round it may finish
        const came = await Promise.race([answer, pause(round === 11 ? 60_000 : Math.random() * 25)]);
        if (came !== 'created') interrupted += 1;
        await vault.kill();
        const visible = (await readdir(journalsDir)).filter((name) => /^[0-9a-f]{32}$/.test(name));
        for (const journalId of visible.slice(whole)) {
          const next = startVaultChild(child.file, journalsDir);
          expect(
            await next.call('vault.unlock', { journalId: journalId as JournalId, passphrase }),
          ).toMatchObject({
            ok: true,
            value: { entries: 0, quarantined: 0 },
          });
          await next.shutdown();
        }
        whole = visible.length;
      }
      expect(whole).toBeGreaterThan(0);
      expect(interrupted).toBeGreaterThan(0);
    },
  );
});
