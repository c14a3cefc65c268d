/**
 * The coach beside the editor: reads the text blocks of the document, draws their hints as decorations, and answers what
 * the card and the panel need. Words inside a quote are somebody else's and get no hint.
 */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useMemo, useRef, useState } from 'react';
import { marksIn, showMarks } from '../extensions/coach/coach-marks.ts';
import { indexAt, textBlocks } from '../text-blocks.ts';
import type { CoachedWriting, CoachSetup, HintSurface } from './coach-setup.ts';
import { idsOn, markElements, shortest } from './mark-elements.ts';
import { HintBook } from './shown-hint.ts';
import type { PlacedHint, ReadBlock, ShownHint } from './shown-hint.ts';
import { useCoachReader } from './use-coach-reader.ts';
import { useRoomForSupport } from './use-room-for-support.ts';

export function useCoachedText(editor: Editor, setup: CoachSetup): CoachedWriting {
  const [hints, setHints] = useState<readonly ShownHint[]>([]);
  const book = useRef(new HintBook());

  const changed = useCoachReader(setup, {
    blocks: () => textBlocks(editor.state.doc),
    nearest: () => indexAt(textBlocks(editor.state.doc), editor.state.selection.head),
    mayShow: () => !editor.isDestroyed && !editor.view.composing,
    show: (hintsOf, isShown) => {
      if (editor.isDestroyed) return;
      const blocks = textBlocks(editor.state.doc)
        .filter(({ isQuote }) => !isQuote)
        .map(({ key, text, at }): ReadBlock => ({ text, at, hints: hintsOf(key) }));
      const placed = book.current.place(blocks, isShown);
      showMarks(editor.view, placed);
      setHints((before) =>
        sameOr(
          before,
          placed.map(({ hint }) => hint),
        ),
      );
    },
  });
  useEffect(() => {
    editor.on('update', changed);
    return () => {
      editor.off('update', changed);
    };
  }, [editor, changed]);

  useRoomForSupport(editor, setup.entryId);
  const surface = useMemo(() => surfaceOf(editor), [editor]);
  return { setup, surface, hints };
}

/** The same list as long as it says the same, so that nothing is drawn for nothing. */
const sameOr = (before: readonly ShownHint[], next: readonly ShownHint[]): readonly ShownHint[] =>
  before.length === next.length && before.every((hint, at) => hint === next[at]) ? before : next;

function surfaceOf(editor: Editor): HintSurface {
  const places = (): readonly PlacedHint[] => marksIn(editor.state);
  return {
    element: () => editor.view.dom,
    places,
    caret: () => editor.state.selection.head,
    hintAt: ({ target }) => {
      const mark = target instanceof Element ? target.closest('.coach-mark') : null;
      const ids = mark === null ? [] : idsOn(mark);
      return shortest(places().filter(({ hint }) => ids.includes(hint.id)))?.hint.id ?? null;
    },
    anchorOf: (id) => markElements(editor.view.dom, id)[0] ?? null,
    goTo: ({ to }) => {
      const { state, view } = editor;
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(to), -1)).scrollIntoView());
    },
    focus: () => {
      editor.view.focus();
    },
  };
}
