import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNewestFirst } from '../../../../../electron/vault/store/newest-first.ts';
import { Projections, draftsShown } from '../../../../../electron/vault/store/projections.ts';
import type { Entry } from '../../../../../src/domain/entry.ts';
import { shelves } from '../../../../../src/domain/entry-item.ts';
import { withConversationLink } from '../../../../../src/domain/entry-link.ts';
import type { Month } from '../../../../../src/domain/ids.ts';
import { builtInTemplateIds } from '../../../../../src/domain/template/types.ts';
import { day, entryId, entryWith } from '../../../../support/entries.ts';

const month = (name: string): Month => name as Month;
const naming = (...ids: readonly number[]): Entry['answers'] => ({
  evidence: {
    text: '',
    evidence: ids.map((n) => ({ entryId: entryId(n), on: day('2026-05-04'), quote: '' })),
  },
});
const everything = (p: Projections): unknown => ({
  months: p.months().map((m) => p.month(m)),
  shelves: shelves.map((shelf) => p.shelf(shelf)),
  newest: [...p.newestFirst()],
  count: p.count,
});

describe('the lists of a journal', () => {
  it('show months newest first, and in them the newest day and then the newest entry first', () => {
    const p = new Projections([
      entryWith({ id: entryId(1), entryOn: day('2026-04-30'), createdAt: 9 }),
      entryWith({ id: entryId(2), entryOn: day('2026-05-01'), createdAt: 1 }),
      entryWith({ id: entryId(3), entryOn: day('2026-05-01'), createdAt: 2 }),
      entryWith({ id: entryId(4), entryOn: day('2026-05-09'), createdAt: 0 }),
    ]);
    expect(p.months()).toEqual(['2026-05', '2026-04']);
    expect(p.month(month('2026-05')).items.map((i) => i.id)).toEqual([entryId(4), entryId(3), entryId(2)]);
    expect([...p.newestFirst()].map((e) => e.id)).toEqual([4, 3, 2, 1].map(entryId));
  });

  it('leave the trash out of months and count, and show it on its shelf', () => {
    const p = new Projections([entryWith({ id: entryId(1), trashedAt: 5 }), entryWith({ id: entryId(2) })]);
    expect(p.month(month('2026-05')).items.map((i) => i.id)).toEqual([entryId(2)]);
    expect(p.shelf('trash').map((i) => i.id)).toEqual([entryId(1)]);
    expect(p.shelf('drafts').map((i) => i.id)).toEqual([entryId(2)]);
    expect(p.count).toBe(1);
  });

  it('send no more drafts than a page can use, the newest ones', () => {
    const many = Array.from({ length: draftsShown + 30 }, (_, n) =>
      entryWith({ id: entryId(n), createdAt: n }),
    );
    const drafts = new Projections(many).shelf('drafts');
    expect(drafts.length).toBe(draftsShown);
    expect(drafts[0]?.id).toBe(entryId(draftsShown + 29));
  });
});

describe('the shelves of what two people hold to', () => {
  it('hold commitments, needs, agreements and visions with their answers, and nothing of the trash', () => {
    const answers = { promise: { text: 'Home by six' } };
    const p = new Projections([
      entryWith({ id: entryId(1), template: 'commitment', answers }),
      entryWith({ id: entryId(2), template: 'needs-and-boundaries' }),
      entryWith({ id: entryId(3), template: 'agreement' }),
      entryWith({ id: entryId(4), template: 'vision' }),
      entryWith({ id: entryId(5), template: 'commitment', trashedAt: 1 }),
      entryWith({ id: entryId(6), template: 'setback' }),
    ]);
    expect(p.shelf('setbacks').map(({ id }) => id)).toEqual([entryId(6)]);
    expect(p.shelf('commitments').map(({ id, answers: kept }) => [id, kept])).toEqual([
      [entryId(1), answers],
    ]);
    expect(p.shelf('boundaries').map(({ id }) => id)).toEqual([entryId(2)]);
    expect(p.shelf('agreements').map(({ id }) => id)).toEqual([entryId(3)]);
    expect(p.shelf('visions').map(({ id }) => id)).toEqual([entryId(4)]);
  });

  it('hold a note of listening only once it belongs to a conversation', () => {
    const alone = entryWith({ id: entryId(1), template: 'listening' });
    const p = new Projections([alone]);
    expect(p.shelf('heard')).toEqual([]);
    const talk = { id: entryId(9), on: day('2026-05-01'), quote: '' };
    p.replace(alone.id, { ...alone, answers: withConversationLink({}, talk) });
    expect(p.shelf('heard').map(({ id }) => id)).toEqual([entryId(1)]);
  });
});

describe('a change', () => {
  it('that moves an entry to another month touches both', () => {
    const entry = entryWith({ id: entryId(1), entryOn: day('2026-05-01'), finishedAt: 1 });
    const p = new Projections([entry]);
    const touched = p.replace(entry.id, { ...entry, entryOn: day('2025-01-01') });
    expect(touched).toEqual({ months: new Set(['2026-05', '2025-01']), shelves: new Set() });
    expect(p.months()).toEqual(['2025-01']);
    expect(p.month(month('2026-05')).items).toEqual([]);
  });

  it('that finishes a draft touches its month and the drafts', () => {
    const entry = entryWith({ id: entryId(1) });
    const p = new Projections([entry]);
    const touched = p.replace(entry.id, { ...entry, finishedAt: 4 });
    expect(touched).toEqual({ months: new Set(['2026-05']), shelves: new Set(['drafts']) });
    expect(p.shelf('drafts')).toEqual([]);
  });

  it('that names an entry as evidence marks that entry and touches where it is listed', () => {
    const named = entryWith({ id: entryId(1), entryOn: day('2026-01-02'), finishedAt: 1 });
    const change = entryWith({ id: entryId(2), template: 'positive-change', finishedAt: 1 });
    const p = new Projections([named, change]);
    expect(p.month(month('2026-01')).items[0]?.isEvidence).toBe(false);
    const touched = p.replace(change.id, { ...change, answers: naming(1) });
    expect(touched.months).toEqual(new Set(['2026-05', '2026-01']));
    expect(p.month(month('2026-01')).items[0]?.isEvidence).toBe(true);
  });

  it('that leaves the evidence as it was does not touch the entry named', () => {
    const named = entryWith({ id: entryId(1), entryOn: day('2026-01-02'), finishedAt: 1 });
    const change = entryWith({
      id: entryId(2),
      template: 'positive-change',
      answers: naming(1),
      finishedAt: 1,
    });
    const p = new Projections([named, change]);
    expect(p.replace(change.id, { ...change, title: 'new' }).months).toEqual(new Set(['2026-05']));
    expect(p.isEvidence(named.id)).toBe(true);
  });

  it('that trashes the only positive change naming an entry takes the mark away, and restoring gives it back', () => {
    const named = entryWith({ id: entryId(1), entryOn: day('2026-01-02') });
    const change = entryWith({ id: entryId(2), template: 'positive-change', answers: naming(1) });
    const p = new Projections([named, change]);
    expect(p.replace(change.id, { ...change, trashedAt: 3 }).months).toContain('2026-01');
    expect(p.isEvidence(named.id)).toBe(false);
    p.replace(change.id, change);
    expect(p.month(month('2026-01')).items[0]?.isEvidence).toBe(true);
  });

  it('of any kind, in any order, leaves the lists as a fresh build would make them', () => {
    const anEntry = fc
      .record({
        n: fc.integer({ min: 0, max: 7 }),
        template: fc.constantFrom(...builtInTemplateIds),
        entryOn: fc.constantFrom('2026-05-01', '2026-05-02', '2026-04-30', '2024-02-29'),
        createdAt: fc.integer({ min: 0, max: 3 }),
        trashed: fc.boolean(),
        finished: fc.boolean(),
        names: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
      })
      .map((x) =>
        entryWith({
          id: entryId(x.n),
          template: x.template,
          entryOn: day(x.entryOn),
          createdAt: x.createdAt,
          trashedAt: x.trashed ? 1 : null,
          finishedAt: x.finished ? 1 : null,
          answers: naming(...x.names),
        }),
      );
    const aChange = fc.oneof(
      { weight: 4, arbitrary: anEntry.map((entry) => ({ id: entry.id, entry: entry as Entry | null })) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 7 }).map((n) => ({ id: entryId(n), entry: null })) },
    );
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 25 }), (changes) => {
        const p = new Projections([]);
        const model = new Map<string, Entry>();
        const seenByPage = new Map<Month, unknown>();
        for (const { id, entry } of changes) {
          const touched = p.replace(id, entry);
          if (entry === null) model.delete(id);
          else model.set(id, entry);
          for (const m of touched.months) {
            const list = p.month(m);
            if (list.items.length === 0) seenByPage.delete(m);
            else seenByPage.set(m, list);
          }
        }
        const fresh = new Projections(model.values());
        expect(everything(p)).toEqual(everything(fresh));
        // a page that only ever replaced the months it was told of sees the same
        expect(new Map(p.months().map((m) => [m, p.month(m)]))).toEqual(seenByPage);
        expect([...p.newestFirst()]).toEqual(
          [...model.values()].filter((e) => e.trashedAt === null).sort(compareNewestFirst),
        );
      }),
      { numRuns: 400 },
    );
  });
});
