import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { entryExtensions } from '../../../../../src/editor/extensions.ts';
import { findMatches, mostMatches } from '../../../../../src/editor/extensions/find/matches.ts';

const schema = getSchema(entryExtensions());
const docOf = (...content: readonly unknown[]): Node => Node.fromJSON(schema, { type: 'doc', content });
const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });
const words = (text: string, ...marks: readonly string[]) => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
});
const found = (doc: Node, wanted: string): readonly string[] =>
  findMatches(doc, wanted).map(({ from, to }) => doc.textBetween(from, to, '|', '/'));

describe('finding in an entry', () => {
  it('finds words in any case, with or without accents, and with any quotes', () => {
    const doc = docOf(paragraph(words('A CAFÉ, a cafe, a café\u0301. I don’t mind.')));
    expect(found(doc, 'cafe')).toEqual(['CAFÉ', 'cafe', 'café\u0301']);
    expect(found(doc, "don't")).toEqual(['don’t']);
  });

  it('finds words across bold and plain, and after a line break', () => {
    const doc = docOf(
      paragraph(words('say it '), words('plain', 'bold'), words('ly'), { type: 'hardBreak' }, words('now')),
    );
    expect(found(doc, 'plainly')).toEqual(['plainly']);
    expect(found(doc, 'now')).toEqual(['now']);
  });

  it('finds in lists and quotes, never across two blocks', () => {
    const doc = docOf(
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('one'))] }] },
      { type: 'blockquote', content: [paragraph(words('two one'))] },
    );
    expect(found(doc, 'one')).toEqual(['one', 'one']);
    expect(found(doc, 'onetwo')).toEqual([]);
  });

  it('finds nothing for nothing, and stops counting where nobody counts any more', () => {
    expect(found(docOf(paragraph(words('a b'))), '  ')).toEqual([]);
    const many = docOf(paragraph(words('ha '.repeat(5_000))));
    expect(findMatches(many, 'ha')).toHaveLength(mostMatches + 1);
  });
});
