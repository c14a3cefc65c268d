import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import { toAnsweredItem, toEntryItem } from '../../../../src/domain/entry-item.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { choosePrompts, promptKinds, promptsMost, todayFacts } from '../../../../src/domain/today.ts';
import type { TodayFacts } from '../../../../src/domain/today.ts';
import type { TemplateId } from '../../../../src/domain/template/types.ts';
import { days } from '../../../support/domain-arbitraries.ts';
import { day, entryId, entryWith } from '../../../support/entries.ts';

const today = day('2026-05-12');
const entryOf = (n: number, template: TemplateId, more: Partial<Entry> = {}): Entry =>
  entryWith({ id: entryId(n), template, entryOn: day('2026-05-01'), finishedAt: 1, ...more });
const facts = (entries: readonly Entry[], before: readonly Entry[] = [], on = today): TodayFacts =>
  todayFacts(
    {
      entries,
      itemOf: (entry) => toAnsweredItem(entry, false),
      before: before.map((entry, i) => ({
        on: entry.entryOn,
        ago: { unit: 'year', count: i + 1 },
        items: [toEntryItem(entry, false)],
      })),
    },
    on,
  );
const notYet: Answers = { said: { text: '', choice: 'not-yet' } };

describe('what Today knows', () => {
  it('is one gratitude that waits to be said, another on other days, the same all day', () => {
    const all = [1, 2, 3, 4].map((n) => entryOf(n, 'gratitude', { answers: notYet }));
    expect(facts(all).gratitude).toEqual(facts(all.toReversed()).gratitude);
    const seen = new Set(
      ['12', '13', '14', '15', '16', '17', '18'].map(
        (d) => facts(all, [], day(`2026-05-${d}`)).gratitude?.id,
      ),
    );
    expect(seen.size).toBeGreaterThan(1);
  });

  it('leaves alone gratitude of this very day, gratitude said, and drafts', () => {
    const all = [
      entryOf(1, 'gratitude', { answers: notYet, entryOn: today }),
      entryOf(2, 'gratitude', { answers: { said: { text: '', choice: 'said' } } }),
      entryOf(3, 'gratitude', { answers: notYet, finishedAt: null }),
    ];
    expect(facts(all).gratitude).toBeNull();
  });

  it('asks for no second thing to be said on a day on which one was', () => {
    const said = entryOf(1, 'gratitude', { answers: { said: { text: '', choice: 'said', on: today } } });
    expect(facts([said, entryOf(2, 'gratitude', { answers: notYet })]).gratitude).toBeNull();
  });

  it('is whether there was a check-in today, finished or begun', () => {
    expect(facts([entryOf(1, 'check-in')]).hasCheckedIn).toBe(false);
    expect(facts([entryOf(1, 'check-in', { entryOn: today, finishedAt: null })]).hasCheckedIn).toBe(true);
  });

  it('brings back only what was written as good, the longest ago, and nothing the person ruled out', () => {
    const then = (n: number, template: TemplateId, more: Partial<Entry> = {}): Entry =>
      entryOf(n, template, more);
    expect(facts([], [then(1, 'setback'), then(2, 'free'), then(3, 'accountability')]).lookBack).toBeNull();
    expect(facts([], [then(1, 'gratitude', { hardDay: 'never' })]).lookBack).toBeNull();
    expect(facts([], [then(1, 'gratitude', { finishedAt: null })]).lookBack).toBeNull();
    expect(facts([], [then(1, 'gratitude'), then(2, 'milestone'), then(3, 'free')]).lookBack).toMatchObject({
      item: { id: entryId(2) },
    });
  });
});

describe('the prompts of a day', () => {
  const sets = fc.subarray([...promptKinds]).map((kinds) => new Set(kinds));

  it('are three at most, all of them real, and the same all day', () => {
    fc.assert(
      fc.property(sets, days, (there, on) => {
        const chosen = choosePrompts(there, on);
        expect(chosen.length).toBe(Math.min(promptsMost, there.size));
        for (const kind of chosen) expect(there.has(kind)).toBe(true);
        expect(choosePrompts(there, on)).toEqual(chosen);
      }),
    );
  });

  it('never leave out what is due for what can wait', () => {
    fc.assert(
      fc.property(sets, days, (there, on) => {
        const chosen = choosePrompts(there, on);
        for (const kind of ['commitment', 'boundary'] as const) {
          if (there.has(kind)) expect(chosen).toContain(kind);
        }
      }),
    );
  });

  it('take turns from day to day', () => {
    const all = new Set(promptKinds);
    const seen = new Set(
      Array.from({ length: 28 }, (_, i) =>
        choosePrompts(all, day(`2026-02-${String(i + 1).padStart(2, '0')}`)),
      ).flat(),
    );
    expect(seen.size).toBe(promptKinds.length);
  });
});
