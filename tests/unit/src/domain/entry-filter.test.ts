import { describe, expect, it } from 'vitest';
import { isOpenFilter, passesFilter } from '../../../../src/domain/entry-filter.ts';
import type { EntryFilter } from '../../../../src/domain/entry-filter.ts';
import { toEntryItem } from '../../../../src/domain/entry-item.ts';
import { day, entryWith } from '../../../support/entries.ts';

const entry = entryWith({
  template: 'check-in',
  entryOn: day('2026-05-04'),
  tags: ['Sunday'],
  answers: { feelings: { text: '', feelings: [{ word: 'calm', intensity: 2 }] } },
});
const passes = (filter: EntryFilter, isEvidence = false): boolean =>
  passesFilter(toEntryItem(entry, isEvidence), filter);

describe('a filter', () => {
  it('asks for all it names, and for nothing else', () => {
    expect(passes({})).toBe(true);
    expect(isOpenFilter({})).toBe(true);
    const all = { template: 'check-in', tag: 'Sunday', feeling: 'calm', from: day('2026-05-04') } as const;
    expect(passes(all)).toBe(true);
    expect(isOpenFilter(all)).toBe(false);
    expect(passes({ ...all, template: 'free' })).toBe(false);
    expect(passes({ ...all, tag: 'Monday' })).toBe(false);
    expect(passes({ ...all, feeling: 'wary' })).toBe(false);
  });

  it('takes both ends of a range in, and lets either be open', () => {
    expect(passes({ from: day('2026-05-04'), to: day('2026-05-04') })).toBe(true);
    expect(passes({ from: day('2026-05-05') })).toBe(false);
    expect(passes({ to: day('2026-05-03') })).toBe(false);
  });

  it('finds what shows a positive change: the change itself, and its evidence', () => {
    expect(passes({ change: true })).toBe(false);
    expect(passes({ change: true }, true)).toBe(true);
    expect(
      passesFilter(toEntryItem(entryWith({ template: 'positive-change' }), false), { change: true }),
    ).toBe(true);
  });

  it('finds what is kept', () => {
    expect(passes({ kept: true })).toBe(false);
    expect(passesFilter(toEntryItem({ ...entry, kept: true }, false), { kept: true })).toBe(true);
  });
});
