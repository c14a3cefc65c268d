import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigin, originOf, queryWords } from '../../../../../src/lib/fold.ts';
import { SearchIndex } from '../../../../../electron/vault/search/search-index.ts';
import { snippetOf } from '../../../../../electron/vault/search/snippet.ts';
import type { EntryId } from '../../../../../src/domain/ids.ts';

const id = (n: number): EntryId => n.toString(16).padStart(32, '0') as EntryId;
type Note = { readonly id: EntryId; readonly parts: readonly string[] };
const notes = (...texts: readonly string[]): readonly Note[] =>
  texts.map((text, i) => ({ id: id(i), parts: [text] }));
const find = (all: readonly Note[], text: string, limit = 50): readonly EntryId[] =>
  new SearchIndex<Note>((note) => note.parts).run(text, all, limit).hits.map((hit) => hit.what.id);

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());

describe('folding', () => {
  it.each([
    ['Café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['STRASSE', 'straße'],
    ['STRAẞE', 'straße'],
    ['I’m “here”', 'i\'m "here"'],
    ['ΟΔΟΣ', 'οδος'],
    ['ﬁne', 'FINE'],
    ['Ｗｉｄｅ', 'wide'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['İstanbul', 'istanbul'],
    ['a–b', 'a-b'],
    ['non\u00a0breaking', 'non breaking'],
  ])('sees %s and %s as equal', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('keeps letters apart that are different letters in their script', () => {
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('कि')).not.toBe(fold('क'));
  });

  it('is stable when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is stable for every character in use', { timeout: 60_000 }, () => {
    const unstable: string[] = [];
    for (let point = 0; point <= 0x2ffff; point += 1) {
      const folded = fold(String.fromCodePoint(point));
      if (fold(folded) !== folded) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('maps every folded unit to a character of the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
        const { folded, starts, ends } = foldWithOrigin(text);
        expect(starts.length).toBe(folded.length);
        for (let i = 0; i < folded.length; i += 1) {
          const [start, end] = [starts[i] ?? -1, ends[i] ?? -1];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(originOf(text, i)).toBe(start);
          expect(fold(text.slice(start, end))).toContain(folded[i]);
        }
      }),
    );
  });

  it('splits a query into distinct folded words', () => {
    expect(queryWords('  Été  été\nHIVER ')).toEqual(['ete', 'hiver']);
    expect(queryWords(' \u200b ')).toEqual([]);
  });
});

describe('a search', () => {
  it('finds entries in which every word occurs, in any order, as part of a word', () => {
    const all = notes('we talked on the terrace', 'talking helps', 'terrace only');
    expect(find(all, 'talk')).toEqual([id(0), id(1)]);
    expect(find(all, 'terr talk')).toEqual([id(0)]);
    expect(find(all, 'garden')).toEqual([]);
  });

  it('answers nothing to an empty query', () => {
    expect(new SearchIndex<Note>((n) => n.parts).run('   ', notes('a'), 5)).toEqual({ hits: [], total: 0 });
  });

  it('keeps the order given and counts beyond the limit', () => {
    const all = notes('one day', 'two days', 'three days');
    const result = new SearchIndex<Note>((n) => n.parts).run('day', all, 2);
    expect(result.hits.map((hit) => hit.what.id)).toEqual([id(0), id(1)]);
    expect(result.total).toBe(3);
  });

  it('does not join two parts into a word', () => {
    const all: readonly Note[] = [{ id: id(1), parts: ['sun', 'shine'] }];
    expect(find(all, 'sunshine')).toEqual([]);
    expect(find(all, 'sun shine')).toEqual([id(1)]);
  });

  it('sees a changed text once told to forget the old one', () => {
    const index = new SearchIndex<Note>((n) => n.parts);
    expect(index.run('old', notes('old words'), 5).total).toBe(1);
    index.forget(id(0));
    expect(index.run('old', notes('new words'), 5).total).toBe(0);
    expect(index.run('new', notes('new words'), 5).total).toBe(1);
  });

  it('gives the same answer whether prepared before or not', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), fc.string({ maxLength: 3 }), (texts, query) => {
        const all = notes(...texts);
        const prepared = new SearchIndex<Note>((n) => n.parts);
        for (const note of all) prepared.prepare(note);
        expect(prepared.run(query, all, 5)).toEqual(new SearchIndex<Note>((n) => n.parts).run(query, all, 5));
      }),
    );
  });
});

describe('a snippet', () => {
  const marked = (parts: readonly string[], query: string): readonly string[] => {
    const { text, marks } = snippetOf(parts, queryWords(query));
    return marks.map(([start, end]) => text.slice(start, end));
  };

  it('marks the words as they are written in the original', () => {
    expect(marked(['Le cafe\u0301 est fermé'], 'café ferme')).toEqual(['cafe\u0301', 'fermé']);
    expect(marked(['Die Straße'], 'strass')).toEqual(['Straß']);
    expect(marked(['the ﬁnal word'], 'fi')).toEqual(['ﬁ']);
    expect(marked(['She said “no”'], '"no"')).toEqual(['“no”']);
  });

  it('merges marks that overlap', () => {
    expect(marked(['telephone'], 'tele phone lep')).toEqual(['telephone']);
  });

  it('is one line around a match far into a long text', () => {
    const long = `${'one two three '.repeat(400)}the needle${' four five six'.repeat(400)}`;
    const { text, marks } = snippetOf([`first line\n${long}`], ['needle']);
    expect(text.length).toBeLessThan(200);
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text).not.toMatch(/\n/);
    expect(marks.map(([s, e]) => text.slice(s, e))).toEqual(['needle']);
  });

  it('shows the title when only the title matches', () => {
    expect(snippetOf(['body text', 'A day at sea'], ['sea']).text).toBe('A day at sea');
  });

  it('never cuts a character in half and never marks outside its text', () => {
    const words = fc.array(fc.constantFrom('ab', 'é', '😀', 'ß', 'x', '👩‍👩‍👧', 'word'), { maxLength: 300 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('', ' '),
        fc.constantFrom('word', '😀', 'ss'),
        (list, gap, query) => {
          const { text, marks } = snippetOf([list.join(gap)], queryWords(query));
          expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(fold(text.slice(start, end))).toContain(fold(query));
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
