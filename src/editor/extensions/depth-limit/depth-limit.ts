/**
 * Keeps lists and quotes from being nested deeper than the vault takes: a paste from a strange page must not make an
 * entry that can't be saved. What is too deep arrives as its plain paragraphs; indenting stops at the limit.
 */
import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node, Schema } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** The domain's bound is 100 levels of a whole document; a paste lands inside something that has its own. */
const deepestCaret = 60;
const deepestPaste = 30;

export const DepthLimit = Extension.create({
  name: 'depthLimit',
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    return [
      new Plugin({
        key: new PluginKey('depthLimit'),
        filterTransaction: (transaction) =>
          !transaction.docChanged || transaction.selection.$from.depth <= deepestCaret,
        props: { transformPasted: (slice) => flattenIfDeep(slice, schema) },
      }),
    ];
  },
});

export function flattenIfDeep(slice: Slice, schema: Schema): Slice {
  if (depthOf(slice.content) <= deepestPaste) return slice;
  const blocks: Node[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true;
    blocks.push(schema.node('paragraph', null, node.content));
    return false;
  });
  return new Slice(Fragment.from(blocks), 0, 0);
}

/** Without recursion: a hostile depth must not exhaust the stack here either. */
function depthOf(content: Fragment): number {
  const pending: { readonly content: Fragment; readonly depth: number }[] = [{ content, depth: 1 }];
  let deepest = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { depth } = next;
    if (depth > deepest) deepest = depth;
    if (deepest > deepestPaste) return deepest;
    for (const node of next.content.content) {
      if (!node.isLeaf) pending.push({ content: node.content, depth: depth + 1 });
    }
  }
  return deepest;
}
