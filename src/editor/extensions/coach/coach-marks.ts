/**
 * The underlines of the coach: decorations beside the document, never in it, so that text, copies, undo and what is saved
 * know nothing of them. They move with the text; one whose words are changed goes at once.
 * What must never happen: work on the typing path that grows with the document; a mark in the saved text.
 */
import { Extension, getChangedRanges } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { markAttributes } from '../../coach/mark-elements.ts';
import type { PlacedHint, ShownHint } from '../../coach/shown-hint.ts';

const key = new PluginKey<DecorationSet>('coachMarks');

type Spec = { readonly hint: ShownHint; readonly length: number };

export const CoachMarks = Extension.create({
  name: 'coachMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, marks) {
          const set = transaction.getMeta(key) as readonly PlacedHint[] | undefined;
          if (set) return DecorationSet.create(transaction.doc, set.map(decorationOf));
          if (!transaction.docChanged || marks === DecorationSet.empty) return marks;
          return withoutTouched(marks.map(transaction.mapping, transaction.doc), transaction);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Shows exactly these. Does nothing when they stand there already. */
export function showMarks(view: EditorView, wanted: readonly PlacedHint[]): void {
  const there = marksIn(view.state);
  const isSame =
    there.length === wanted.length &&
    there.every(({ hint, from, to }, at) => {
      const want = wanted[at];
      return want?.hint === hint && want.from === from && want.to === to;
    });
  if (!isSame) view.dispatch(view.state.tr.setMeta(key, wanted).setMeta('addToHistory', false));
}

/** Where they stand now, in the order of the text. */
export function marksIn(state: EditorState): readonly PlacedHint[] {
  const found = key.getState(state)?.find() ?? [];
  return found
    .map(({ from, to, spec }) => ({ hint: (spec as Spec).hint, from, to }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
}

const decorationOf = ({ hint, from, to }: PlacedHint): Decoration =>
  Decoration.inline(from, to, markAttributes([hint.id]), {
    hint,
    length: to - from,
  } satisfies Spec);

function withoutTouched(marks: DecorationSet, transaction: Transaction): DecorationSet {
  const gone = getChangedRanges(transaction).flatMap(({ newRange: { from, to } }) =>
    marks.find(from, to).filter((mark) => mark.to - mark.from !== (mark.spec as Spec).length),
  );
  return gone.length === 0 ? marks : marks.remove(gone);
}
