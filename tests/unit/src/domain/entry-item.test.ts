import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../src/domain/body/build.ts';
import { excerptMax, toAnsweredItem, toEntryItem } from '../../../../src/domain/entry-item.ts';
import { newEntry } from '../../../../src/domain/entry.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../src/domain/ids.ts';
import { entries } from '../../../support/domain-arbitraries.ts';

const entryWith = (patch: Partial<Entry>): Entry => ({
  ...newEntry({ template: 'free', entryOn: '2026-03-01' as DayOn }, '0'.repeat(32) as EntryId, 1),
  ...patch,
});

/** A surrogate without its partner. */
const halfACharacter = /\p{Surrogate}/u;

describe('the item of an entry', () => {
  it('leads from a heading to what it stands over, in one line', () => {
    const text = (words: string) => [{ type: 'text' as const, text: words }];
    const body: Entry['body'] = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: text('Shared values') },
        { type: 'paragraph', content: text('Honesty, told early.') },
        { type: 'heading', attrs: { level: 2 }, content: text('And rest?') },
        { type: 'paragraph', content: text('On Sundays') },
      ],
    };
    expect(toEntryItem(entryWith({ body }), false).excerpt).toBe(
      'Shared values: Honesty, told early. And rest? On Sundays',
    );
  });

  it('has an excerpt of one line, short enough and without half characters', () => {
    fc.assert(
      fc.property(entries, fc.string({ unit: 'grapheme', maxLength: 600 }), (entry, text) => {
        const { excerpt } = toEntryItem({ ...entry, body: paragraphs(text) }, false);
        expect(excerpt.length).toBeLessThanOrEqual(excerptMax);
        expect(excerpt).not.toMatch(/\n/);
        expect(halfACharacter.test(excerpt)).toBe(false);
      }),
    );
  });

  it('keeps a short text whole and ends a long one at a word', () => {
    expect(toEntryItem(entryWith({ body: paragraphs('We talked.\n\nIt  was\nquiet.') }), false).excerpt).toBe(
      'We talked. It was quiet.',
    );
    const long = toEntryItem(entryWith({ body: paragraphs('seven '.repeat(200)) }), false).excerpt;
    expect(long).toMatch(/^(seven )+seven…$/);
    const emoji = toEntryItem(entryWith({ body: paragraphs('😀'.repeat(200)) }), false).excerpt;
    expect(halfACharacter.test(emoji)).toBe(false);
    expect(emoji.length).toBeLessThanOrEqual(excerptMax);
  });

  it('counts the words and names each feeling once', () => {
    const answers = {
      a: {
        text: '',
        feelings: [
          { word: 'lonely', intensity: 4 as const },
          { word: 'afraid', intensity: 2 as const },
        ],
      },
      b: { text: '', feelings: [{ word: 'lonely', intensity: 1 as const }] },
    };
    const item = toAnsweredItem(entryWith({ body: paragraphs('one two\n\nthree'), answers }), true);
    expect(item).toMatchObject({ words: 3, feelings: ['lonely', 'afraid'], isEvidence: true, answers });
  });

  it('has a heading from its answers while it has no title, and none without answers', () => {
    const answered = entryWith({
      template: 'gratitude',
      answers: { what: { text: 'You drove to the clinic.' } },
    });
    expect(toEntryItem(answered, false)).toMatchObject({ title: '', heading: 'You drove to the clinic' });
    expect(toEntryItem(entryWith({ body: paragraphs('Plain words.') }), false).heading).toBe('');
  });

  it('says whether the entry is a draft and whether it lies in the trash', () => {
    expect(toEntryItem(entryWith({}), false)).toMatchObject({ draft: true, trashed: false });
    expect(toEntryItem(entryWith({ finishedAt: 5, trashedAt: 6 }), false)).toMatchObject({
      draft: false,
      trashed: true,
    });
  });
});
