/** Spelling in the editor: looks at the text blocks of the document and draws what is misspelt as decorations. */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useMemo, useRef, useState } from 'react';
import { misspeltIn, showMisspelt } from '../extensions/spelling/spelling-marks.ts';
import { indexAt, textBlocks } from '../text-blocks.ts';
import { misspeltAround } from './misspelt-elements.ts';
import { isBeingTyped, placeMisspelt } from './spelling-setup.ts';
import type { PlacedWord, SpellingSetup, SpellingSurface, SpeltWriting } from './spelling-setup.ts';
import { useSpellingReader } from './use-spelling-reader.ts';

export function useSpeltText(editor: Editor, setup: SpellingSetup): SpeltWriting {
  const [places, setPlaces] = useState<readonly PlacedWord[]>([]);
  const isHolding = useRef(false);

  const { changed, redraw } = useSpellingReader(setup, {
    blocks: () => textBlocks(editor.state.doc),
    nearest: () => indexAt(textBlocks(editor.state.doc), editor.state.selection.head),
    mayShow: () => !editor.isDestroyed && !editor.view.composing,
    show: (checkedOf, isLeft) => {
      if (editor.isDestroyed) return;
      const { state, view } = editor;
      const marked = misspeltIn(state);
      const blocks = textBlocks(state.doc).map(({ key, at, text: { length } }) => ({
        at,
        length,
        checked: checkedOf(key),
      }));
      const all = placeMisspelt(blocks, marked, isLeft);
      const caret = state.selection.empty && view.hasFocus() ? state.selection.head : null;
      const shown = all.filter((place) => !isBeingTyped(place, caret, marked));
      isHolding.current = shown.length < all.length;
      showMisspelt(view, shown);
      setPlaces((before) => sameOr(before, shown));
    },
  });

  useEffect(() => {
    const onUpdate = (): void => {
      isHolding.current = false;
      changed();
    };
    const onCaret = (): void => {
      if (isHolding.current) redraw();
    };
    editor.on('update', onUpdate);
    editor.on('selectionUpdate', onCaret);
    editor.on('blur', onCaret);
    return () => {
      editor.off('update', onUpdate);
      editor.off('selectionUpdate', onCaret);
      editor.off('blur', onCaret);
    };
  }, [editor, changed, redraw]);

  const surface = useMemo(() => surfaceOf(editor), [editor]);
  return { setup, surface, places };
}

/** The same list as long as it says the same, so that nothing is drawn for nothing. */
const sameOr = (before: readonly PlacedWord[], next: readonly PlacedWord[]): readonly PlacedWord[] =>
  before.length === next.length &&
  before.every(({ word, from }, at) => next[at]?.word === word && next[at].from === from)
    ? before
    : next;

function surfaceOf(editor: Editor): SpellingSurface {
  const places = (): readonly PlacedWord[] => misspeltIn(editor.state);
  return {
    element: () => editor.view.dom,
    places,
    selection: () => {
      const { from, to } = editor.state.selection;
      return { from, to };
    },
    placeAt: ({ target }) => {
      const mark = misspeltAround(target);
      if (mark === null) return undefined;
      const at = editor.view.posAtDOM(mark, 0);
      return places().find(({ from, to }) => at >= from && at < to);
    },
    anchorOf: ({ from }) => {
      const { node, offset } = editor.view.domAtPos(from, 1);
      return misspeltAround(node instanceof Element ? (node.childNodes[offset] ?? node) : node.parentElement);
    },
    goTo: ({ to }) => {
      const { state, view } = editor;
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, to)).scrollIntoView());
    },
    replace: ({ from, to, word: before }, word) => {
      const { state, view } = editor;
      if (to > state.doc.content.size || state.doc.textBetween(from, to) !== before) return;
      const marks = state.doc.resolve(from).nodeAfter?.marks ?? [];
      const change = state.tr.replaceWith(from, to, state.schema.text(word, marks));
      change.setSelection(TextSelection.create(change.doc, from + word.length));
      view.dispatch(closeHistory(change));
      // What is typed next is a step of its own.
      view.dispatch(closeHistory(view.state.tr));
    },
    focus: () => {
      editor.view.focus();
    },
  };
}
