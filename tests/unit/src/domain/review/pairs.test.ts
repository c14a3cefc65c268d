import { describe, expect, it } from 'vitest';
import { toAnsweredItem } from '../../../../../src/domain/entry-item.ts';
import type { Entry } from '../../../../../src/domain/entry.ts';
import type { EntryId } from '../../../../../src/domain/ids.ts';
import { pairsOf, pinPair, unpinPair } from '../../../../../src/domain/review/pairs.ts';
import { day, entryId, entryWith } from '../../../../support/entries.ts';

const [a, b, c] = [entryId(1), entryId(2), entryId(3)] as const;
const none = { pairs: [] };
const all: readonly Entry[] = [
  entryWith({ id: a, entryOn: day('2025-01-01') }),
  entryWith({ id: b, entryOn: day('2026-01-01') }),
  entryWith({ id: c, entryOn: day('2026-02-01'), trashedAt: 4 }),
];
const shown = (pairs: readonly { readonly older: EntryId; readonly newer: EntryId }[]): readonly unknown[] =>
  pairsOf(
    { pairs },
    (id) => all.find((entry) => entry.id === id),
    (entry) => toAnsweredItem(entry, false),
  ).map(({ older, newer }) => [older.id, newer.id]);

describe('then and now', () => {
  it('puts the older entry first, whichever was chosen first and whatever day it was moved to', () => {
    expect(shown([{ older: b, newer: a }])).toEqual([[a, b]]);
  });

  it('asks in the words of the newer entry, then in those that only the older one was asked', () => {
    const asked = (...questions: string[]) => ({
      name: 'Sunday',
      note: null,
      prompts: questions.map((question) => ({
        id: question.toLowerCase(),
        question,
        hint: '',
        kind: 'text' as const,
      })),
    });
    const template = `custom-${'a'.repeat(32)}` as const;
    const own = [
      entryWith({ id: a, entryOn: day('2025-01-01'), template, asked: asked('Before', 'Both') }),
      entryWith({ id: b, entryOn: day('2026-01-01'), template, asked: asked('Both', 'After') }),
    ];
    const [pair] = pairsOf(
      { pairs: [{ older: a, newer: b }] },
      (id) => own.find((entry) => entry.id === id),
      (entry) => toAnsweredItem(entry, false),
    );
    expect(pair?.prompts.map(({ question }) => question)).toEqual(['Both', 'After', 'Before']);
  });

  it('leaves out a pair whose entry is in the trash or gone', () => {
    expect(shown([{ older: a, newer: c }])).toEqual([]);
    expect(shown([{ older: a, newer: entryId(9) }])).toEqual([]);
  });

  it('keeps a pair once, and lets it go again, in either order', () => {
    const once = pinPair(pinPair(none, { older: a, newer: b }), { older: b, newer: a });
    expect(once).toEqual({ pairs: [{ older: a, newer: b }] });
    expect(unpinPair(once, { older: b, newer: a })).toEqual(none);
  });
});
