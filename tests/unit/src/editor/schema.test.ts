import { describe, expect, it } from 'vitest';
import { bodySchema, validateBody } from '../../../../src/domain/body/validate.ts';
import type { Body, NodeType } from '../../../../src/domain/body/types.ts';
import { entrySchema, fitsEditor } from '../../../../src/editor/entry-schema.ts';

const schema = entrySchema();
const nodeNames = Object.keys(bodySchema) as NodeType[];

describe('the schema of the editor and that of the domain', () => {
  it('know the same nodes', () => {
    expect(Object.keys(schema.nodes).toSorted()).toEqual(nodeNames.toSorted());
  });

  it('know the same marks', () => {
    expect(Object.keys(schema.marks).toSorted()).toEqual(['bold', 'italic', 'link', 'strike']);
  });

  it('know the same attributes', () => {
    const attributes = Object.fromEntries(
      [...Object.entries(schema.nodes), ...Object.entries(schema.marks)]
        .map(([name, type]) => [name, Object.keys(type.spec.attrs ?? {}).toSorted()] as const)
        .filter(([, names]) => names.length > 0),
    );
    expect(attributes).toEqual({
      heading: ['level'],
      orderedList: ['start', 'type'],
      taskItem: ['checked'],
      link: ['href'],
    });
  });

  it.each(nodeNames.filter((name) => name !== 'text'))('agree on what may stand in a %s', (name) => {
    const shape = bodySchema[name];
    const start = schema.nodes[name]!.contentMatch;
    const later = shape.paragraphFirst ? start.matchType(schema.nodes['paragraph']!) : start;
    for (const child of nodeNames) {
      const fits = Boolean(later?.matchType(schema.nodes[child]!));
      expect([child, fits]).toEqual([child, bodySchema[child].is === shape.holds]);
    }
    expect(start.validEnd).toBe(shape.filled !== true);
    if (shape.paragraphFirst) expect(start.matchType(schema.nodes['heading']!)).toBe(null);
  });

  it('agree on a document with everything in it, written by the editor', () => {
    const written = schema.nodeFromJSON(everything).toJSON() as Body;
    expect(validateBody(written)).toEqual({ ok: true, value: written });
    expect(fitsEditor(written)).toBe(true);
  });
});

describe('a body that the editor does not know', () => {
  it('does not fit, so that nothing of it is dropped by opening it', () => {
    expect(fitsEditor({ type: 'doc', content: [{ type: 'table' as 'paragraph' }] })).toBe(false);
    expect(fitsEditor({ type: 'doc', content: [{ type: 'text', text: 'loose' }] })).toBe(false);
    expect(
      fitsEditor({
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'glow' as 'bold' }] }] },
        ],
      }),
    ).toBe(false);
  });
});

const text = (words: string, ...marks: ('bold' | 'italic' | 'strike')[]) => ({
  type: 'text' as const,
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const paragraph = { type: 'paragraph' as const, content: [text('words')] };
const item = (type: 'listItem' | 'taskItem', attrs?: { checked: boolean }) => ({
  type,
  ...(attrs ? { attrs } : {}),
  content: [
    paragraph,
    { type: 'bulletList' as const, content: [{ type: 'listItem' as const, content: [paragraph] }] },
  ],
});
const everything: Body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [text('One')] },
    { type: 'heading', attrs: { level: 3 }, content: [] },
    {
      type: 'paragraph',
      content: [
        text('plain '),
        text('all', 'bold', 'italic', 'strike'),
        { type: 'hardBreak' },
        { type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
      ],
    },
    { type: 'blockquote', content: [paragraph] },
    { type: 'bulletList', content: [item('listItem')] },
    { type: 'orderedList', attrs: { start: 3, type: null }, content: [item('listItem')] },
    {
      type: 'taskList',
      content: [item('taskItem', { checked: true }), item('taskItem', { checked: false })],
    },
    { type: 'horizontalRule' },
    { type: 'paragraph' },
  ],
};
