import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNewestFirst } from '../../electron/vault/store/newest-first.ts';
import { applyEdit, newEntry } from '../../src/domain/entry.ts';
import type { Entry, EntryPatch } from '../../src/domain/entry.ts';
import type { EntryId, JournalId } from '../../src/domain/ids.ts';
import { monthOf } from '../../src/domain/ids.ts';
import { bodyOf, day, entryId } from '../support/entries.ts';
import {
  createdVault,
  feedOf,
  journalsFolder,
  passphrase,
  removeFolder,
  startVault,
} from '../support/vault-process.ts';
import type { TestVault } from '../support/vault-process.ts';

const count = 5;
const init = { template: 'free', entryOn: day('2026-05-04') } as const;
const patch: fc.Arbitrary<EntryPatch> = fc.record(
  {
    title: fc.constantFrom('', 'sea', 'garden'),
    entryOn: fc.constantFrom(day('2026-05-04'), day('2026-04-01'), day('2025-04-01')),
    tags: fc.constantFrom([], ['x'], ['x', 'y']),
    body: fc.constantFrom(bodyOf(''), bodyOf('by the sea'), bodyOf('x'.repeat(9_000))),
    finished: fc.boolean(),
  },
  { requiredKeys: [] },
);
const n = fc.nat(count - 1);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('create' as const), n }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), n, patch }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('save' as const), n, patch: fc.constant({ trashed: true }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('save' as const), n, patch: fc.constant({ trashed: false }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('purge' as const), n }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('relock' as const) }) },
);

describe('any sequence of creating, editing, trashing, restoring, purging, locking and unlocking', () => {
  it('leaves the journal equal to a plain model of it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const journalsDir = await journalsFolder();
        let time = 1_000;
        const ports = { clock: { now: () => time } };
        const created = await createdVault({ journalsDir, ports });
        const { journalId } = created;
        let vault: TestVault = created.vault;
        const model = new Map<EntryId, Entry>();
        for (const s of steps) {
          time += 1;
          if (s.do === 'relock') {
            await vault.shutdown();
            vault = await unlocked(journalsDir, ports, journalId);
            continue;
          }
          const id = entryId(s.n);
          const there = model.get(id);
          if (s.do === 'create') {
            await vault.must('entry.create', { id, init });
            if (there === undefined) model.set(id, newEntry(init, id, time));
          } else if (s.do === 'save') {
            const saved = await vault.call('entry.save', { id, patch: s.patch });
            expect(saved.ok).toBe(there !== undefined);
            const edited = there === undefined ? null : applyEdit(there, s.patch, time);
            if (
              edited !== null &&
              JSON.stringify({ ...edited, updatedAt: 0 }) !== JSON.stringify({ ...there, updatedAt: 0 })
            ) {
              model.set(id, edited);
            }
          } else {
            const purged = await vault.call('entry.purge', { id });
            expect(purged.ok).toBe(there !== undefined && there.trashedAt !== null);
            if (purged.ok) model.delete(id);
          }
        }
        await agree(vault, model);
        await vault.shutdown();
        expect(pageOf(vault)).toEqual(expectedPage(model));
        const again = await unlocked(journalsDir, ports, journalId);
        await agree(again, model);
        await again.shutdown();
        expect([...vault.bugs, ...again.bugs]).toEqual([]);
        await removeFolder(journalsDir);
      }),
      { numRuns: 40 },
    );
  });
});

type Ports = { readonly clock: { readonly now: () => number } };
async function unlocked(journalsDir: string, ports: Ports, journalId: JournalId): Promise<TestVault> {
  const vault = startVault({ journalsDir, ports });
  await vault.must('vault.unlock', { journalId, passphrase });
  await feedOf(vault);
  return vault;
}

async function agree(vault: TestVault, model: ReadonlyMap<EntryId, Entry>): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const got = await vault.call('entry.get', { id: entryId(i) });
    expect(got.ok ? got.value : undefined).toEqual(model.get(entryId(i)));
  }
  const found = await vault.must('search.run', { text: 'sea', limit: 9 });
  const expected = [...model.values()]
    .filter((e) => e.trashedAt === null && JSON.stringify([e.title, e.body]).includes('sea'))
    .sort(compareNewestFirst);
  expect(found.hits.map((hit) => hit.item.id)).toEqual(expected.map((e) => e.id));
}

/** What a page holds that replaced every month it was told of. */
function pageOf(vault: TestVault): Readonly<Record<string, readonly EntryId[]>> {
  const months = new Map<string, readonly EntryId[]>();
  for (const batch of vault.feed) {
    for (const { month, items } of batch.months) {
      if (items.length === 0) months.delete(month);
      else
        months.set(
          month,
          items.map((item) => item.id),
        );
    }
  }
  return Object.fromEntries(months);
}

function expectedPage(model: ReadonlyMap<EntryId, Entry>): Readonly<Record<string, readonly EntryId[]>> {
  const months = new Map<string, EntryId[]>();
  for (const entry of [...model.values()].sort(compareNewestFirst)) {
    if (entry.trashedAt !== null) continue;
    const month = monthOf(entry.entryOn);
    months.set(month, [...(months.get(month) ?? []), entry.id]);
  }
  return Object.fromEntries(months);
}
