/**
 * Find in the entry: a field, how many there are, the next and the one before. Esc goes back to the text, where the
 * match stands selected. What is looked for is kept nowhere.
 */
import { useEditorState } from '@tiptap/react';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { IconButton } from '../ui/button.tsx';
import { foundIn, goToMatch, lookFor } from './extensions/find/find.ts';
import type { Found } from './extensions/find/find.ts';
import { mostMatches } from './extensions/find/matches.ts';
import type { Editor } from './use-entry-text.ts';
import './extensions/find/find-mark.css';
import styles from './find-bar.module.css';

export type FindBarProps = {
  readonly editor: Editor;
  /** The bar's field, which takes the focus when it is asked for again. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
};

export function FindBar({ editor, field, onClose }: FindBarProps) {
  const bar = useRef<HTMLElement>(null);
  const found = useEditorState({ editor, selector: ({ editor: now }) => foundIn(now.state) });
  useEffect(() => {
    field.current?.focus();
  }, [field]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) lookFor(editor.view, '');
    },
    [editor],
  );
  const close = (): void => {
    const match = found.matches[found.current];
    onClose();
    if (match) editor.commands.setTextSelection(match);
    editor.view.focus();
  };
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const element = bar.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      latest.current();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    <search ref={bar} className={styles['bar']} aria-label="Find in this entry">
      <input
        ref={field}
        className={styles['field']}
        aria-label="Find in this entry"
        placeholder="Find in this entry"
        autoComplete="off"
        spellCheck={false}
        defaultValue=""
        onChange={(event) => lookFor(editor.view, event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          goToMatch(editor.view, event.shiftKey ? -1 : 1);
        }}
      />
      <span className={styles['count']} aria-live="polite">
        {countWords(found)}
      </span>
      <IconButton
        label="Previous match"
        shortcut="Shift+Enter"
        icon={ChevronUp}
        size="small"
        isDisabled={found.matches.length === 0}
        onPress={() => goToMatch(editor.view, -1)}
      />
      <IconButton
        label="Next match"
        shortcut="Enter"
        icon={ChevronDown}
        size="small"
        isDisabled={found.matches.length === 0}
        onPress={() => goToMatch(editor.view, 1)}
      />
      <IconButton label="Close find" shortcut="Esc" icon={X} size="small" onPress={close} />
    </search>
  );
}

function countWords({ words, matches, current }: Found): string {
  if (words.trim() === '') return '';
  if (matches.length === 0) return 'Not found';
  return matches.length > mostMatches
    ? `${current + 1} of more than ${mostMatches}`
    : `${current + 1} of ${matches.length}`;
}
