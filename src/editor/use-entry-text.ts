/**
 * Makes the Tiptap editor of one entry. Text goes in as JSON and comes out as JSON, and only when asked for: a change
 * hands over a function, so that a long entry isn't serialised on every key.
 * What must never happen: an HTML string as content (the page's policy refuses it); a save caused by opening.
 */
import type { Editor, JSONContent } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useLayoutEffect, useRef, useState } from 'react';
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
  return useEditor({
    extensions,
    content: options.initialBody as unknown as JSONContent,
    injectCSS: false,
    enableContentCheck: true,
    autofocus: options.autoFocus ? 'end' : false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Entry text' },
    },
    onUpdate({ editor, transaction }) {
      if (!transaction.docChanged) return;
      const { doc } = editor.state;
      latest.current.onChange(() => doc.toJSON() as Body);
    },
    onBlur() {
      latest.current.onBlur?.();
    },
    shouldRerenderOnTransaction: false,
  });
}

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
