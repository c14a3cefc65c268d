/**
 * The editor's kit: exactly the nodes and marks that the domain knows, and how they are typed. A test keeps the
 * schema equal to `src/domain/body`. What must never happen: an extension here that the vault would refuse to save.
 */
import type { Extensions } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { CoachMarks } from './extensions/coach/coach-marks.ts';
import { DepthLimit } from './extensions/depth-limit/depth-limit.ts';
import { Find } from './extensions/find/find.ts';
import { Link } from './extensions/link/link.ts';
import { SpellingMarks } from './extensions/spelling/spelling-marks.ts';

export const entryExtensions = (placeholder: string = ''): Extensions => [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    code: false,
    codeBlock: false,
    link: false,
    underline: false,
    trailingNode: false,
    dropcursor: { class: 'drop-cursor', width: 2, color: false },
    undoRedo: { depth: 500 },
  }),
  TaskList,
  TaskItem.configure({
    nested: true,
    a11y: { checkboxLabel: (node) => node.firstChild?.textContent.slice(0, 80) || 'Empty item' },
  }),
  Link,
  DepthLimit,
  CoachMarks,
  SpellingMarks,
  Find,
  Placeholder.configure({ placeholder, showOnlyWhenEditable: true }),
];
