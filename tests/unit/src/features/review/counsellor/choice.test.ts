import { describe, expect, it } from 'vitest';
import { toEntryItem } from '../../../../../../src/domain/entry-item.ts';
import type { EntryItem } from '../../../../../../src/domain/entry-item.ts';
import type { TemplateId } from '../../../../../../src/domain/template/types.ts';
import {
  isChosen,
  kindsWithin,
  withChoice,
} from '../../../../../../src/features/review/counsellor/choice.ts';
import { copyInWords } from '../../../../../../src/features/review/counsellor/copy-words.ts';
import { day, entryId, entryWith } from '../../../../../support/entries.ts';

const march = { from: day('2026-03-01'), to: day('2026-03-31') };
const item = (n: number, template: TemplateId, on: string, finishedAt: number | null = 1): EntryItem =>
  toEntryItem(entryWith({ id: entryId(n), template, entryOn: day(on), finishedAt }), false);

describe('what goes into a copy', () => {
  const all = [
    item(1, 'setback', '2026-03-05'),
    item(2, 'gratitude', '2026-03-09'),
    item(3, 'gratitude', '2026-03-02'),
    item(4, 'gratitude', '2026-03-02', null),
    item(5, 'gratitude', '2026-04-02'),
  ];

  it('is finished, of these days, by kind, the oldest first', () => {
    expect(kindsWithin(all, march).map(({ name, items }) => [name, items.map(({ id }) => id)])).toEqual([
      ['Gratitude', [entryId(3), entryId(2)]],
      ['Setback', [entryId(1)]],
    ]);
  });

  it('is from the start what a review is about; a setback only when it is asked for', () => {
    const [setback, thanks] = all as [EntryItem, EntryItem];
    const none = new Map();
    expect([isChosen(none, setback), isChosen(none, thanks)]).toEqual([false, true]);
    const changed = withChoice(withChoice(none, [setback], true), [thanks], false);
    expect([isChosen(changed, setback), isChosen(changed, thanks)]).toEqual([true, false]);
  });
});

describe('what became of a copy', () => {
  it('is told plainly, with the reason where it failed, and not at all when it was called off', () => {
    expect(copyInWords({ kind: 'cancelled' })).toBeNull();
    expect(copyInWords({ kind: 'saved', name: 'Pages.html' })?.text).toContain('not encrypted');
    expect(copyInWords({ kind: 'failed', error: { kind: 'storage', reason: 'disk-full' } })).toEqual({
      tone: 'problem',
      text: 'It was not saved: the disk is full. Nothing of it was left behind.',
    });
    expect(copyInWords({ kind: 'among-journals' })?.tone).toBe('problem');
  });
});
