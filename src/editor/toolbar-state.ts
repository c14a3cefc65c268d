/** What the toolbar shows of the caret's place. Compared after each key, so it stays a flat handful of values. */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';

export type TextStyle = 'paragraph' | 'heading-1' | 'heading-2' | 'heading-3';

export type ToolbarState = {
  readonly style: TextStyle;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly taskList: boolean;
  readonly blockquote: boolean;
  readonly link: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

export function useToolbarState(editor: Editor): ToolbarState {
  return useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      style: styleAt(current),
      bold: current.isActive('bold'),
      italic: current.isActive('italic'),
      strike: current.isActive('strike'),
      bulletList: current.isActive('bulletList'),
      orderedList: current.isActive('orderedList'),
      taskList: current.isActive('taskList'),
      blockquote: current.isActive('blockquote'),
      link: current.isActive('link'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  });
}

function styleAt(editor: Editor): TextStyle {
  const { parent } = editor.state.selection.$from;
  if (parent.type.name !== 'heading') return 'paragraph';
  return `heading-${parent.attrs['level'] as 1 | 2 | 3}`;
}
