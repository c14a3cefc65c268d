import { Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { expect, it } from 'vitest';
import { entrySchema } from '../../../../src/editor/entry-schema.ts';
import { flattenIfDeep } from '../../../../src/editor/extensions/depth-limit/depth-limit.ts';
import { validateBody } from '../../../../src/domain/body/validate.ts';

const schema = entrySchema();
function nested(depth: number): Slice {
  let node: Node = schema.nodes['paragraph']!.create(null, schema.text('kept words'));
  for (let i = 0; i < depth; i += 1) node = schema.nodes['blockquote']!.create(null, node);
  return Slice.maxOpen(schema.nodes['doc']!.create(null, node).content);
}

it('a paste of ordinary depth stays as it is', () => {
  const slice = nested(5);
  expect(flattenIfDeep(slice, schema)).toBe(slice);
});

it('a paste nested a thousand times arrives as its words, in a form that can be saved', () => {
  const flat = flattenIfDeep(nested(1_000), schema);
  const doc = schema.nodes['doc']!.create(null, flat.content);
  expect(doc.textContent).toBe('kept words');
  expect(validateBody(doc.toJSON()).ok).toBe(true);
});
