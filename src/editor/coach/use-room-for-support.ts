/** While Support lies over the lower end of the page, the line that is being written is kept above it. */
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useSitting } from './use-sitting.ts';

/** About the height of the notice, in pixels. */
const height = 270;

export function useRoomForSupport(editor: Editor, entryId: string): void {
  const isOpen = useSitting(entryId)[0].isSupportOpen;
  useEffect(() => {
    if (!isOpen || editor.isDestroyed) return undefined;
    const bottom = { top: 0, right: 0, left: 0, bottom: height };
    editor.view.setProps({ scrollMargin: bottom, scrollThreshold: bottom });
    return () => {
      if (!editor.isDestroyed) editor.view.setProps({ scrollMargin: 5, scrollThreshold: 0 });
    };
  }, [editor, isOpen]);
}
