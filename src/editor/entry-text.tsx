/** Where the text of an entry is written. It looks as Prose does, so that writing and reading again are the same page. */
import type { Editor } from '@tiptap/core';
import { EditorContent } from '@tiptap/react';
import './coach/coach-mark.css';
import './spelling/misspelt.css';
import './entry-text.css';

export function EntryText({ editor }: { readonly editor: Editor }) {
  return <EditorContent editor={editor} className="entry-text" />;
}
