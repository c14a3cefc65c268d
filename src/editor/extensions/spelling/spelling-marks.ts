/**
 * The marks under misspelt words: decorations beside the document, never in it, so that text, copies, undo and what is
 * saved know nothing of them. They move with the text; one that is touched goes at once.
 * What must never happen: work on the typing path that grows with the document; a mark in the saved text.
 */
import { Extension, getChangedRanges } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { misspeltAttributes } from '../../spelling/misspelt-elements.ts';
import type { PlacedWord } from '../../spelling/spelling-setup.ts';

const key = new PluginKey<DecorationSet>('spellingMarks');

export const SpellingMarks = Extension.create({
  name: 'spellingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, marks) {
          const set = transaction.getMeta(key) as readonly PlacedWord[] | undefined;
          if (set) return DecorationSet.create(transaction.doc, set.map(decorationOf));
          if (!transaction.docChanged || marks === DecorationSet.empty) return marks;
          const moved = marks.map(transaction.mapping, transaction.doc);
          const touched = getChangedRanges(transaction).flatMap(({ newRange: { from, to } }) =>
            moved.find(from, to),
          );
          return touched.length === 0 ? moved : moved.remove(touched);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows exactly these. Does nothing when they stand there already. */
export function showMisspelt(view: EditorView, wanted: readonly PlacedWord[]): void {
  const there = misspeltIn(view.state);
  const isSame =
    there.length === wanted.length &&
    there.every(({ word, from, to }, at) => {
      const want = wanted[at];
      return want?.word === word && want.from === from && want.to === to;
    });
  if (!isSame) view.dispatch(view.state.tr.setMeta(key, wanted).setMeta('addToHistory', false));
}

/** Where they stand now, in the order of the text. */
export function misspeltIn(state: EditorState): readonly PlacedWord[] {
  const found = key.getState(state)?.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({ word: (spec as { readonly word: string }).word, from, to }))
    .toSorted((one, other) => one.from - other.from);
}

const decorationOf = ({ word, from, to }: PlacedWord): Decoration =>
  Decoration.inline(from, to, misspeltAttributes, { word });
