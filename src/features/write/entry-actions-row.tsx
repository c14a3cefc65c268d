/** What is done with an entry now and then, below its text. */
import { FileQuestion, PencilLine, Trash2 } from 'lucide-react';
import { hardDayChoice } from '../../domain/hard-day.ts';
import type { Editor } from '../../editor/use-entry-text.ts';
import { useWordCount } from '../../editor/use-word-count.ts';
import type { EntryChange, EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import styles from './write.module.css';

export type EntryActionsRowProps = {
  readonly draft: EntryDraft;
  readonly editor: Editor;
  readonly change: (change: EntryChange) => void;
  readonly isHidden: boolean;
  readonly onTrash: () => void;
  readonly onQuestions: (() => void) | null;
};

export function EntryActionsRow(props: EntryActionsRowProps) {
  const { draft, editor, change, isHidden, onTrash, onQuestions } = props;
  return (
    <footer className={styles.foot} hidden={isHidden}>
      <HardDayChoice draft={draft} change={change} />
      <div className={styles['foot-row']}>
        <WordCount editor={editor} />
        <div className={styles['top-end']}>
          {onQuestions && (
            <Button size="small" variant="quiet" icon={FileQuestion} onPress={onQuestions}>
              Back to the questions
            </Button>
          )}
          {draft.finished && (
            <Button
              size="small"
              variant="quiet"
              icon={PencilLine}
              onPress={() => change({ finished: false })}
            >
              Make it a draft again
            </Button>
          )}
          <Button size="small" variant="quiet" icon={Trash2} onPress={onTrash}>
            Move to trash
          </Button>
        </div>
      </div>
    </footer>
  );
}

function WordCount({ editor }: { readonly editor: Editor }) {
  const words = useWordCount(editor);
  return <p className={styles.count}>{words === 1 ? '1 word' : `${words.toLocaleString()} words`}</p>;
}

function HardDayChoice({ draft, change }: Pick<EntryActionsRowProps, 'draft' | 'change'>) {
  const isShown = hardDayChoice(draft);
  if (isShown === null) return null;
  return (
    <Switch
      isSelected={isShown}
      onChange={(on) => change({ hardDay: on ? 'yes' : 'never' })}
      description="Only once it is finished, and one at a time."
    >
      May be shown on a hard day
    </Switch>
  );
}
