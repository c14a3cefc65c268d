/**
 * Makes the Tiptap editor of one entry. Text goes in as JSON and comes out as JSON, and only when asked for: a change
 * hands over a function, so that a long entry isn't serialised on every key.
 * What must never happen: an HTML string as content (the page's policy refuses it); a save caused by opening.
 */
import type { Editor, JSONContent } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Body } from '../domain/body/types.ts';
import { entryExtensions } from './extensions.ts';

export type EntryTextOptions = {
  readonly initialBody: Body;
  /** On the typing path: keep it cheap. `body` answers the text as it was at this change, whenever it is called. */
  readonly onChange: (body: () => Body) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

export type { Editor };

export function useEntryText(options: EntryTextOptions): Editor {
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });
  const [extensions] = useState(() => entryExtensions(options.placeholder));
  const editor = useEditor({
    extensions,
    content: options.initialBody as unknown as JSONContent,
    injectCSS: false,
    enableContentCheck: true,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Entry text' },
    },
    onUpdate({ editor: updated, transaction }) {
      if (!transaction.docChanged) return;
      const { doc } = updated.state;
      latest.current.onChange(() => doc.toJSON() as Body);
    },
    onBlur() {
      latest.current.onBlur?.();
    },
    shouldRerenderOnTransaction: false,
  });
  const [isWanted] = useState(options.autoFocus ?? false);
  useEffect(() => {
    if (!isWanted || editor.isDestroyed || isInField(document.activeElement)) return;
    editor.commands.setTextSelection(editor.state.doc.content.size);
    editor.view.dom.focus({ preventScroll: true });
  }, [editor, isWanted]);
  return editor;
}

/**
 * Tiptap's own autofocus comes a frame later and would take the focus from whoever is in the title by then, so that
 * the title's words landed in the text.
 */
const isInField = (active: Element | null): boolean =>
  active !== null && active.matches('input, textarea, [contenteditable="true"]');

/** The words that are marked in the editor, or '' when nothing is. */
export function selectedText(editor: Editor): string {
  const { from, to, empty } = editor.state.selection;
  return empty ? '' : editor.state.doc.textBetween(from, to, '\n', '\n').trim();
}

/** Everything in it as plain text, for copying elsewhere. */
export function wholeText(editor: Editor): string {
  const { doc } = editor.state;
  return doc.textBetween(0, doc.content.size, '\n', '\n');
}
