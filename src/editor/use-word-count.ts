/** How many words the text has, counted once the typing rests: never on the typing path. */
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { countWords } from '../domain/body/words.ts';
import { wholeText } from './use-entry-text.ts';

const restMs = 700;

export function useWordCount(editor: Editor): number {
  const [count, setCount] = useState(() => countWords(wholeText(editor)));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setCount(countWords(wholeText(editor)));
      }, restMs);
    };
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor]);
  return count;
}
