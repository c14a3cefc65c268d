import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StorageError } from '../../../../../electron/contract/errors.ts';
import type { Change } from '../../../../../electron/vault/feed/feed.ts';
import type { OpenedRecord } from '../../../../../electron/vault/log/types.ts';
import { JournalStore } from '../../../../../electron/vault/store/journal-store.ts';
import { readRecords } from '../../../../../electron/vault/store/read-records.ts';
import type { RecordLog } from '../../../../../electron/vault/store/record-log.ts';
import { tombstone } from '../../../../../electron/vault/store/tombstone.ts';
import type { Body } from '../../../../../src/domain/body/types.ts';
import { encodeRecord } from '../../../../../src/domain/codec/record-codec.ts';
import { applyEdit, newEntry } from '../../../../../src/domain/entry.ts';
import type { Entry, EntryPatch } from '../../../../../src/domain/entry.ts';
import type { EntryId } from '../../../../../src/domain/ids.ts';
import { fixedRecordIds } from '../../../../../src/domain/record.ts';
import { toUtf8 } from '../../../../../src/lib/utf8.ts';
import { err, ok } from '../../../../../src/lib/result.ts';
import { bodyOf, day, entryId, entryWith } from '../../../../support/entries.ts';

/** A log in memory that can be told to fail or to keep its callers waiting. */
function memoryLog(start: ReadonlyMap<string, Uint8Array> = new Map()) {
  const disk = new Map(start);
  const state = {
    disk,
    appends: 0,
    failure: null as StorageError | null,
    hold: null as Promise<void> | null,
    log: {
      put: async (recordId, bytes) => {
        const copy = bytes.slice();
        await state.hold;
        if (state.failure !== null) return err(state.failure);
        state.appends += 1;
        disk.set(recordId, copy);
        return ok(null);
      },
      remove: (recordId) => state.log.put(recordId, tombstone),
    } as RecordLog,
    records: (): readonly OpenedRecord[] =>
      [...disk].map(([recordId, plaintext]) => ({ recordId, rev: 1, seq: 1, plaintext })),
  };
  return state;
}

function openStore(log = memoryLog()) {
  const clock = { time: 1_000, now: () => clock.time };
  const changes: { readonly change: Change; readonly id: EntryId | null }[] = [];
  const store = new JournalStore({
    content: readRecords(log.records()),
    log: log.log,
    clock,
    onChange: (change, id) => changes.push({ change, id }),
  });
  return { store, log, clock, changes };
}
const init = { template: 'free', entryOn: day('2026-05-04') } as const;
const storageFailure = { kind: 'storage', reason: 'disk-full' } as const;

describe('creating an entry', () => {
  it('writes it, shows it and answers it', async () => {
    const { store, log, changes } = openStore();
    const created = await store.create(entryId(1), { ...init, title: 'One' });
    expect(created).toEqual(ok(newEntry({ ...init, title: 'One' }, entryId(1), 1_000)));
    expect(store.projections.count).toBe(1);
    expect(changes.map((c) => c.id)).toEqual([entryId(1)]);
    expect(readRecords(log.records()).entries).toEqual([created.ok ? created.value : null]);
  });

  it('again under the same id answers the entry that is there and writes nothing', async () => {
    const { store, log, clock } = openStore();
    const first = await store.create(entryId(1), { ...init, title: 'One' });
    clock.time = 9_000;
    expect(await store.create(entryId(1), { ...init, title: 'Two' })).toEqual(first);
    expect(log.appends).toBe(1);
  });

  it('twice at once makes one entry', async () => {
    const { store, log } = openStore();
    const [a, b] = await Promise.all([store.create(entryId(1), init), store.create(entryId(1), init)]);
    expect(a).toEqual(b);
    expect(log.appends).toBe(1);
  });

  it.each(Object.values(fixedRecordIds))('under the id %s of another record is refused', async (id) => {
    const { store, log } = openStore();
    await store.saveProfile('partner');
    expect(await store.create(id as EntryId, init)).toEqual(err({ kind: 'invalid-call' }));
    expect(log.appends).toBe(1);
  });

  it('with a body that is none is refused', async () => {
    const { store, log } = openStore();
    const body = { type: 'doc', content: [{ type: 'script' }] } as unknown as Body;
    expect(await store.create(entryId(1), { ...init, body })).toEqual(err({ kind: 'invalid-body' }));
    expect(log.appends).toBe(0);
  });
});

describe('saving an entry', () => {
  const withEntry = async () => {
    const opened = openStore();
    await opened.store.create(entryId(1), { ...init, body: bodyOf('first words'), tags: ['a'] });
    return opened;
  };

  it('changes what the patch names and nothing else', async () => {
    const { store, clock } = await withEntry();
    const before = store.projections.get(entryId(1));
    clock.time = 2_000;
    const saved = await store.save(entryId(1), { title: 'New' });
    expect(saved).toEqual(ok({ ...before, title: 'New', updatedAt: 2_000 }));
    expect(store.projections.get(entryId(1))).toEqual(saved.ok ? saved.value : null);
  });

  it('that changes nothing is acknowledged without a write', async () => {
    const { store, log, clock, changes } = await withEntry();
    clock.time = 2_000;
    const patch: EntryPatch = {
      body: bodyOf('first words'),
      tags: ['a'],
      finished: false,
      entryOn: init.entryOn,
    };
    expect(await store.save(entryId(1), patch)).toEqual(ok(store.projections.get(entryId(1))));
    expect([log.appends, changes.length]).toEqual([1, 1]);
  });

  it('is acknowledged only after the log has it', async () => {
    const { store, log } = await withEntry();
    let release = (): void => undefined;
    log.hold = new Promise((resolve) => (release = resolve));
    let acknowledged = false;
    const save = store.save(entryId(1), { title: 'Later' }).then(() => (acknowledged = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(acknowledged).toBe(false);
    expect(store.projections.get(entryId(1))?.title).toBe('');
    release();
    await save;
    expect(store.projections.get(entryId(1))?.title).toBe('Later');
  });

  it('that the disk refused says why and leaves memory and feed as they were; the next one works', async () => {
    const { store, log, changes } = await withEntry();
    log.failure = storageFailure;
    expect(await store.save(entryId(1), { title: 'No room' })).toEqual(err(storageFailure));
    expect(store.projections.get(entryId(1))?.title).toBe('');
    expect(changes.length).toBe(1);
    log.failure = null;
    expect((await store.save(entryId(1), { title: 'Room' })).ok).toBe(true);
    expect(store.projections.get(entryId(1))?.title).toBe('Room');
  });

  it('at the same time as another keeps both changes', async () => {
    const { store } = await withEntry();
    await Promise.all([
      store.save(entryId(1), { title: 'A title' }),
      store.save(entryId(1), { tags: ['b', 'c'] }),
      store.save(entryId(1), { body: bodyOf('other words') }),
    ]);
    expect(store.projections.get(entryId(1))).toMatchObject({
      title: 'A title',
      tags: ['b', 'c'],
      body: bodyOf('other words'),
    });
  });

  it.each(['nothing', 'null', 'a cycle', 'a script link'])('with %s for a body is refused', async (what) => {
    const { store, log } = await withEntry();
    const cycle: { type: string; content: unknown[] } = { type: 'doc', content: [] };
    const quote = { type: 'blockquote', content: [{ type: 'paragraph' }] as unknown[] };
    quote.content.push(quote);
    cycle.content.push(quote);
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    const text = { type: 'text', text: 'x', marks };
    const bodies: Readonly<Record<string, unknown>> = {
      nothing: undefined,
      null: null,
      'a cycle': cycle,
      'a script link': { type: 'doc', content: [{ type: 'paragraph', content: [text] }] },
    };
    const patch = { body: bodies[what] } as EntryPatch;
    expect(await store.save(entryId(1), patch)).toEqual(err({ kind: 'invalid-body' }));
    expect(log.appends).toBe(1);
    expect(store.projections.get(entryId(1))?.body).toEqual(bodyOf('first words'));
  });

  it('of an entry that is not there is refused', async () => {
    const { store } = openStore();
    expect(await store.save(entryId(5), { title: 'x' })).toEqual(err({ kind: 'no-such-entry' }));
  });

  it('larger than one record may be is refused, and the entry stays as it was', async () => {
    const { store, log } = await withEntry();
    const text = 'x'.repeat(2_000_000);
    const answers = Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`p${String(i)}`, { text }]));
    expect(await store.save(entryId(1), { answers })).toEqual(err({ kind: 'too-large' }));
    expect(log.appends).toBe(1);
    expect(store.projections.get(entryId(1))?.answers).toEqual({});
  });
});

describe('purging an entry', () => {
  it('works only from the trash and leaves a tombstone', async () => {
    const { store, log } = openStore();
    await store.create(entryId(1), init);
    expect(await store.purge(entryId(1))).toEqual(err({ kind: 'no-such-entry' }));
    await store.save(entryId(1), { trashed: true });
    expect(await store.purge(entryId(1))).toEqual(ok(null));
    expect(store.projections.get(entryId(1))).toBeUndefined();
    expect(log.disk.get(entryId(1))).toEqual(tombstone);
    expect(readRecords(log.records())).toMatchObject({ entries: [], quarantined: new Map() });
  });

  it('that the disk refused leaves it in the trash', async () => {
    const { store, log } = openStore();
    await store.create(entryId(1), init);
    await store.save(entryId(1), { trashed: true });
    log.failure = storageFailure;
    expect(await store.purge(entryId(1))).toEqual(err(storageFailure));
    expect(store.projections.shelf('trash').map((item) => item.id)).toEqual([entryId(1)]);
  });
});

describe('a record that can not be read', () => {
  const good = encodeRecord({ kind: 'entry', value: entryWith({ id: entryId(1) }) });
  const disk = (records: Readonly<Record<string, Uint8Array>>) => memoryLog(new Map(Object.entries(records)));

  it('is set aside and counted, and the others are read', () => {
    const { entries, quarantined } = readRecords(
      disk({
        [entryId(1)]: good,
        [entryId(2)]: toUtf8('{"k":"entry","v":1,"d":{}}'),
        [entryId(3)]: new Uint8Array([0xff, 0xfe]),
        [entryId(4)]: toUtf8('{"k":"entry","v":2,"d":{"new":"shape"}}'),
        [entryId(5)]: toUtf8('{"k":"promise","v":1,"d":{}}'),
        [entryId(6)]: good,
      }).records(),
    );
    expect(entries.map((e) => e.id)).toEqual([entryId(1)]);
    expect(quarantined).toEqual(
      new Map([
        [entryId(2), 'unreadable'],
        [entryId(3), 'unreadable'],
        [entryId(4), 'too-new'],
        [entryId(5), 'too-new'],
        // an entry under another record's id
        [entryId(6), 'unreadable'],
      ]),
    );
  });

  it('keeps its place: nothing is written over it', async () => {
    const newer = toUtf8('{"k":"profile","v":2,"d":{"role":"partner"}}');
    const log = disk({
      [entryId(2)]: toUtf8('{"k":"entry","v":2,"d":{}}'),
      [fixedRecordIds.profile]: newer,
    });
    const { store } = openStore(log);
    expect(await store.create(entryId(2), init)).toEqual(err({ kind: 'invalid-call' }));
    expect(await store.save(entryId(2), { title: 'x' })).toEqual(err({ kind: 'no-such-entry' }));
    expect(await store.saveProfile('recovering')).toEqual(err({ kind: 'storage', reason: 'read-only' }));
    expect(log.appends).toBe(0);
    expect(log.disk.get(fixedRecordIds.profile)).toBe(newer);
  });
});

describe('the small records', () => {
  it('come back after a restart', async () => {
    const { store, log } = openStore();
    await store.saveProfile('recovering');
    await store.hardDayShown(day('2026-05-04'), entryId(1));
    await store.hardDayShown(day('2026-05-04'), entryId(1));
    await store.hardDayShown(day('2026-05-05'), entryId(1));
    await store.saveFacts(() => ({ createdAt: 1, lastUnlockedAt: 2 }));
    expect(log.appends).toBe(4);
    const again = openStore(log).store;
    expect(again.profile).toEqual({ role: 'recovering', updatedAt: 1_000 });
    expect(again.hardDay.shown).toEqual([
      { entryId: entryId(1), on: '2026-05-04' },
      { entryId: entryId(1), on: '2026-05-05' },
    ]);
    expect(again.facts).toEqual({ createdAt: 1, lastUnlockedAt: 2 });
  });

  it('a role told again costs no write, and a new one reaches the feed', async () => {
    const { store, log, changes } = openStore();
    await store.saveProfile('partner');
    await store.saveProfile('partner');
    expect(log.appends).toBe(1);
    const change = { months: new Set(), shelves: new Set(), profile: true, documents: new Set() };
    expect(changes).toEqual([{ change, id: null }]);
  });

  it('a document comes back after a restart, reaches the feed, and costs no write when nothing changed', async () => {
    const { store, log, changes } = openStore();
    const document = {
      kind: 'coach-choices',
      value: { offKinds: ['vague'], offPhrases: [{ kind: 'absolute', phrase: 'every Friday' }] },
    } as const;
    await store.saveDocument(document);
    await store.saveDocument(structuredClone(document));
    expect(log.appends).toBe(1);
    expect(changes.map(({ change }) => [...change.documents])).toEqual([['coach-choices']]);
    expect(openStore(log).store.documents).toEqual({ 'coach-choices': document.value });
  });

  it('two cards of hard day shown at once are both remembered', async () => {
    const { store } = openStore();
    await Promise.all([1, 2, 3].map((n) => store.hardDayShown(day('2026-05-04'), entryId(n))));
    expect(store.hardDay.shown.length).toBe(3);
  });
});

describe('any sequence of changes', () => {
  const patch: fc.Arbitrary<EntryPatch> = fc.record(
    {
      title: fc.constantFrom('', 'a', 'b'),
      entryOn: fc.constantFrom(day('2026-05-04'), day('2026-04-01')),
      tags: fc.constantFrom([], ['x'], ['x', 'y']),
      body: fc.constantFrom(bodyOf(''), bodyOf('words')),
      finished: fc.boolean(),
      trashed: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const step = fc.oneof(
    fc.record({ do: fc.constant('create' as const), n: fc.nat(4) }),
    fc.record({ do: fc.constant('save' as const), n: fc.nat(4), patch }),
    fc.record({ do: fc.constant('purge' as const), n: fc.nat(4) }),
    fc.record({ do: fc.constant('reopen' as const) }),
    fc.record({ do: fc.constant('fail' as const), failing: fc.boolean() }),
  );

  it('leaves memory and log equal to a plain model of it, failures of the disk included', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const log = memoryLog();
        let opened = openStore(log);
        let time = 1_000;
        const model = new Map<EntryId, Entry>();
        for (const s of steps) {
          time += 1;
          opened.clock.time = time;
          const failing = log.failure !== null;
          if (s.do === 'fail') log.failure = s.failing ? storageFailure : null;
          else if (s.do === 'reopen') opened = openStore(log);
          else {
            const id = entryId(s.n);
            const there = model.get(id);
            if (s.do === 'create') {
              await opened.store.create(id, init);
              if (there === undefined && !failing) model.set(id, newEntry(init, id, time));
            } else if (s.do === 'save') {
              await opened.store.save(id, s.patch);
              if (there !== undefined && !failing) {
                const edited = applyEdit(there, s.patch, time);
                const same =
                  JSON.stringify({ ...edited, updatedAt: 0 }) === JSON.stringify({ ...there, updatedAt: 0 });
                if (!same) model.set(id, edited);
              }
            } else {
              await opened.store.purge(id);
              if (there !== undefined && there.trashedAt !== null && !failing) model.delete(id);
            }
          }
          for (const n of [0, 1, 2, 3, 4]) {
            expect(opened.store.projections.get(entryId(n))).toEqual(model.get(entryId(n)));
          }
        }
        const onDisk = readRecords(log.records()).entries;
        expect(new Map(onDisk.map((e) => [e.id, e]))).toEqual(model);
      }),
      { numRuns: 300 },
    );
  });
});

describe('restoring an earlier version', () => {
  it('writes the old words as a new save, and nothing when they are the words there', async () => {
    const { store, log, clock } = openStore();
    const id = entryId(1);
    await store.create(id, { ...init, title: 'Before' });
    const old = store.projections.get(id) as Entry;
    await store.save(id, { title: 'After' });
    clock.time = 9_000;
    const restored = await store.restore(id, old);
    expect(restored.ok && restored.value).toMatchObject({
      title: 'Before',
      updatedAt: 9_000,
      restoredAt: 9_000,
    });
    expect(store.projections.get(id)?.title).toBe('Before');
    const { appends } = log;
    await store.restore(id, old);
    expect(log.appends).toBe(appends);
  });

  it('changes nothing when the disk refuses, and makes no entry that is not there', async () => {
    const { store, log } = openStore();
    const id = entryId(1);
    expect(await store.restore(id, entryWith({ id }))).toEqual(err({ kind: 'no-such-entry' }));
    await store.create(id, { ...init, title: 'Now' });
    log.failure = storageFailure;
    expect(await store.restore(id, entryWith({ id, title: 'Old' }))).toEqual(err(storageFailure));
    expect(store.projections.get(id)?.title).toBe('Now');
  });
});
