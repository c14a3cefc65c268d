import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../src/domain/body/build.ts';
import { bodyText } from '../../../../src/domain/body/text.ts';
import { addDays } from '../../../../src/domain/days.ts';
import { newEntry } from '../../../../src/domain/entry.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { hardDayMost, hardDayRest, pickHardDay } from '../../../../src/domain/hard-day.ts';
import type { DayOn, EntryId } from '../../../../src/domain/ids.ts';
import type { HardDayHistory } from '../../../../src/domain/record.ts';
import type { TemplateId } from '../../../../src/domain/template/types.ts';
import { days, entries, entryIds } from '../../../support/domain-arbitraries.ts';

const today = '2026-05-12' as DayOn;
const idOf = (n: number): EntryId => n.toString(16).padStart(32, '0') as EntryId;
const entryOf = (n: number, template: TemplateId, more: Partial<Entry> = {}): Entry => ({
  ...newEntry({ template, entryOn: '2026-01-01' as DayOn, body: paragraphs(`words of ${n}`) }, idOf(n), n),
  finishedAt: 1,
  ...more,
});
const several = (count: number, template: TemplateId, from = 0): Entry[] =>
  Array.from({ length: count }, (_none, i) => entryOf(from + i, template));
const pick = (
  candidates: readonly Entry[],
  shown: HardDayHistory['shown'] = [],
  on = today,
  isFlagged: (text: string) => boolean = () => false,
): readonly Entry[] => pickHardDay({ candidates, shown, on, isFlagged });
const ids = (picked: readonly Entry[]): readonly EntryId[] => picked.map(({ id }) => id);
const shownOn = (picked: readonly Entry[], on: DayOn): HardDayHistory['shown'] =>
  picked.map(({ id }) => ({ entryId: id, on }));

describe('what a hard day shows', () => {
  it('is five at most, and never anything that must not be shown', () => {
    const history = fc.array(fc.record({ entryId: entryIds, on: days }), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 30 }), history, days, (candidates, shown, on) => {
        const isFlagged = (text: string): boolean => text.includes('a');
        const picked = pick(candidates, shown, on, isFlagged);
        expect(picked.length).toBeLessThanOrEqual(hardDayMost);
        expect(new Set(picked).size).toBe(picked.length);
        for (const entry of picked) {
          expect(['positive-change', 'gratitude', 'milestone', 'letter']).toContain(entry.template);
          expect(entry).toMatchObject({ trashedAt: null });
          expect(entry.finishedAt).not.toBeNull();
          expect(entry.hardDay).not.toBe('never');
          expect(bodyText(entry.body)).not.toContain('a');
          expect(entry.title).not.toContain('a');
        }
      }),
    );
  });

  it('is never a setback, even one marked for it', () => {
    expect(pick([entryOf(1, 'setback', { hardDay: 'yes' }), entryOf(2, 'free', { hardDay: 'yes' })])).toEqual(
      [],
    );
  });

  it('is a letter only if the person marked it for this', () => {
    const marked = entryOf(2, 'letter', { hardDay: 'yes' });
    expect(pick([entryOf(1, 'letter'), marked, entryOf(3, 'letter', { hardDay: 'never' })])).toEqual([
      marked,
    ]);
  });

  it('is no draft, nothing from the trash, nothing ruled out, nothing empty, nothing flagged', () => {
    const flagged = entryOf(5, 'gratitude', { title: 'sharp' });
    const candidates = [
      entryOf(1, 'gratitude', { finishedAt: null }),
      entryOf(2, 'gratitude', { trashedAt: 5 }),
      entryOf(3, 'gratitude', { hardDay: 'never' }),
      entryOf(4, 'gratitude', { body: paragraphs('') }),
      flagged,
    ];
    expect(pick(candidates, [], today, (text) => text.includes('sharp'))).toEqual([]);
    expect(pick(candidates)).toEqual([flagged]);
  });

  it('is a mix where there is one, with the letter last', () => {
    const letter = entryOf(90, 'letter', { hardDay: 'yes' });
    const all = [
      ...several(8, 'positive-change'),
      ...several(8, 'gratitude', 20),
      ...several(8, 'milestone', 40),
      letter,
    ];
    expect(pick(all).map(({ template }) => template)).toEqual([
      'positive-change',
      'gratitude',
      'milestone',
      'positive-change',
      'letter',
    ]);
  });

  it('fills up from one kind when there is no other', () => {
    expect(pick(several(9, 'milestone'))).toHaveLength(hardDayMost);
  });
});

describe('the picking', () => {
  const all = several(20, 'positive-change');

  it('gives the same for the same day and history, in whatever order the entries come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(pick(shuffled))).toEqual(ids(pick(all)));
      }),
    );
  });

  it('gives the same again on the same day, whatever of it was already shown', () => {
    const first = pick(all);
    expect(ids(pick(all, shownOn(first.slice(0, 3), today)))).toEqual(ids(first));
  });

  it('differs from day to day', () => {
    expect(ids(pick(all, [], addDays(today, 1)))).not.toEqual(ids(pick(all)));
  });

  it('lets an item rest for two weeks after it was shown', () => {
    const first = pick(all);
    const shown = shownOn(first, today);
    const soon = ids(pick(all, shown, addDays(today, hardDayRest - 1)));
    for (const { id } of first) expect(soon).not.toContain(id);
    expect(ids(pick(first, shown, addDays(today, hardDayRest)))).toHaveLength(hardDayMost);
  });

  it('shows what was not yet seen before what was', () => {
    const shown = shownOn(all.slice(0, 15), addDays(today, -60));
    expect([...ids(pick(all, shown))].sort()).toEqual(ids(all.slice(15)));
  });

  it('brings back what rested longest rather than leaving the page empty', () => {
    const few = several(4, 'gratitude');
    const shown = few.map(({ id }, i) => ({ entryId: id, on: addDays(today, -1 - i) }));
    expect(ids(pick(few, shown))).toEqual([idOf(3), idOf(2), idOf(1)]);
  });

  it('goes through everything before anything comes a third time', () => {
    const seen = new Map<EntryId, number>();
    let shown: HardDayHistory['shown'] = [];
    for (let day = 0; day < 8; day += 1) {
      const on = addDays(today, day * 20);
      const picked = pick(all, shown, on);
      for (const { id } of picked) seen.set(id, (seen.get(id) ?? 0) + 1);
      shown = [...shown, ...shownOn(picked, on)];
    }
    expect([...seen.values()]).toEqual(all.map(() => 2));
  });
});
