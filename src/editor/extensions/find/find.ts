/**
 * What is looked for in an entry, shown as decorations beside the document: neither the text nor undo knows of it.
 * What must never happen: a mark in the saved text; work on the typing path while nothing is looked for.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { findMatches } from './matches.ts';
import type { Match } from './matches.ts';

export type Found = {
  /** '' while nothing is looked for. */
  readonly words: string;
  readonly matches: readonly Match[];
  /** Which of them is looked at; -1 when there is none. */
  readonly current: number;
};

type Held = { readonly found: Found; readonly marks: DecorationSet };
type Asked = { readonly words: string; readonly current: number };

const key = new PluginKey<Held>('find');
const nothing: Found = { words: '', matches: [], current: -1 };
const none: Held = { found: nothing, marks: DecorationSet.empty };

export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins: () => [
    new Plugin<Held>({
      key,
      state: {
        init: () => none,
        apply(transaction, held, _before, state) {
          const asked = transaction.getMeta(key) as Asked | undefined;
          if (asked) {
            const isSame = asked.words === held.found.words && !transaction.docChanged;
            const matches = isSame ? held.found.matches : findMatches(state.doc, asked.words);
            return heldOf(state, { ...asked, matches });
          }
          if (!transaction.docChanged || held.found.words === '') return held;
          return heldOf(state, { ...held.found, matches: findMatches(state.doc, held.found.words) });
        },
      },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
});

export const foundIn = (state: EditorState): Found => key.getState(state)?.found ?? nothing;

/** Looks for words from the caret on; '' ends it. */
export function lookFor(view: EditorView, words: string): void {
  const { from } = view.state.selection;
  const matches = findMatches(view.state.doc, words);
  const next = matches.findIndex((match) => match.to > from);
  show(view, { words, current: Math.max(0, next) });
}

/** To the next match, or the one before; from the last to the first. */
export function goToMatch(view: EditorView, step: 1 | -1): void {
  const { words, matches, current } = foundIn(view.state);
  if (matches.length === 0) return;
  show(view, { words, current: (current + step + matches.length) % matches.length });
}

function show(view: EditorView, asked: Asked): void {
  view.dispatch(view.state.tr.setMeta(key, asked).setMeta('addToHistory', false));
  view.dom.querySelector('.find-mark[data-current]')?.scrollIntoView({ block: 'center' });
}

function heldOf(state: EditorState, { words, matches, current }: Found): Held {
  if (matches.length === 0) return { found: { words, matches, current: -1 }, marks: DecorationSet.empty };
  const at = Math.min(Math.max(0, current), matches.length - 1);
  const marks = matches.map(({ from, to }, n) =>
    Decoration.inline(from, to, { class: 'find-mark', ...(n === at ? { 'data-current': '' } : {}) }),
  );
  return { found: { words, matches, current: at }, marks: DecorationSet.create(state.doc, marks) };
}
