/**
 * The tools above the text: one stop of the Tab key, arrows inside. Each has its shortcut in its tooltip. Everything
 * here can be typed as well; the toolbar only shows that it exists.
 */
import type { Editor } from '@tiptap/core';
import {
  Bold,
  Heading,
  Italic,
  Link as LinkIcon,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Pilcrow,
  Redo2,
  Strikethrough,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Group } from 'react-aria-components/Group';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { shortcutLabel } from './shortcut-label.ts';
import { useToolbarState } from './toolbar-state.ts';
import styles from './toolbar.module.css';

export type EntryToolbarProps = {
  readonly editor: Editor;
  /** What the page adds at the end of the row, e.g. focus mode. */
  readonly children?: ReactNode;
};

export function EntryToolbar({ editor, children }: EntryToolbarProps) {
  const at = useToolbarState(editor);
  const [isLinking, setIsLinking] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      setIsLinking(true);
    };
    const element = editor.view.dom;
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [editor]);

  const run = () => editor.chain().focus();
  const toHeading = (level: 1 | 2 | 3) => () => void run().setHeading({ level }).run();
  return (
    <>
      <Toolbar aria-label="Formatting" className={styles.toolbar ?? ''}>
        <Group aria-label="Text style" className={styles.group ?? ''}>
          <MenuButton
            label="Text style"
            icon={at.style === 'paragraph' ? Pilcrow : Heading}
            items={[
              { id: 'paragraph', label: 'Plain text', onAction: () => void run().setParagraph().run() },
              { id: 'heading-1', label: 'Large heading', onAction: toHeading(1) },
              { id: 'heading-2', label: 'Heading', onAction: toHeading(2) },
              { id: 'heading-3', label: 'Small heading', onAction: toHeading(3) },
            ]}
          />
          <Tool
            label="Bold"
            keys="Mod+B"
            icon={Bold}
            isOn={at.bold}
            onPress={() => run().toggleBold().run()}
          />
          <Tool
            label="Italic"
            keys="Mod+I"
            icon={Italic}
            isOn={at.italic}
            onPress={() => run().toggleItalic().run()}
          />
          <Tool
            label="Strikethrough"
            keys="Mod+Shift+S"
            icon={Strikethrough}
            isOn={at.strike}
            onPress={() => run().toggleStrike().run()}
          />
        </Group>
        <Group aria-label="Blocks" className={styles.group ?? ''}>
          <Tool
            label="Bulleted list"
            keys="Mod+Shift+8"
            icon={List}
            isOn={at.bulletList}
            onPress={() => run().toggleBulletList().run()}
          />
          <Tool
            label="Numbered list"
            keys="Mod+Shift+7"
            icon={ListOrdered}
            isOn={at.orderedList}
            onPress={() => run().toggleOrderedList().run()}
          />
          <Tool
            label="Checklist"
            keys="Mod+Shift+9"
            icon={ListChecks}
            isOn={at.taskList}
            onPress={() => run().toggleTaskList().run()}
          />
          <Tool
            label="Quote"
            keys="Mod+Shift+B"
            icon={TextQuote}
            isOn={at.blockquote}
            onPress={() => run().toggleBlockquote().run()}
          />
          <IconButton
            label="Divider"
            icon={Minus}
            size="small"
            onPress={() => run().setHorizontalRule().run()}
          />
          <Tool label="Link" keys="Mod+K" icon={LinkIcon} isOn={at.link} onPress={() => setIsLinking(true)} />
        </Group>
        <Group aria-label="History" className={styles.group ?? ''}>
          <IconButton
            label="Undo"
            shortcut={shortcutLabel('Mod+Z')}
            icon={Undo2}
            size="small"
            isDisabled={!at.canUndo}
            onPress={() => run().undo().run()}
          />
          <IconButton
            label="Redo"
            shortcut={shortcutLabel('Mod+Shift+Z')}
            icon={Redo2}
            size="small"
            isDisabled={!at.canRedo}
            onPress={() => run().redo().run()}
          />
        </Group>
        {children && <div className={styles.end}>{children}</div>}
      </Toolbar>
      {isLinking && <LinkDialog editor={editor} onClose={() => setIsLinking(false)} />}
    </>
  );
}

type ToolProps = {
  readonly label: string;
  readonly keys: string;
  readonly icon: typeof Bold;
  readonly isOn: boolean;
  readonly onPress: () => void;
};

function Tool({ label, keys, icon, isOn, onPress }: ToolProps) {
  return (
    <IconButton
      label={label}
      shortcut={shortcutLabel(keys)}
      icon={icon}
      size="small"
      isPressed={isOn}
      onPress={onPress}
    />
  );
}
