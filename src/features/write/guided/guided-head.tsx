/** The line above the questions: which template, whether it is saved, and the way out. */
import { Trash2 } from 'lucide-react';
import type { Body } from '../../../domain/body/types.ts';
import { bodyText } from '../../../domain/body/text.ts';
import type { Template } from '../../../domain/template/types.ts';
import type { EntryDraft } from '../../../hooks/entry-editor/use-entry-editor.ts';
import { IconButton } from '../../../ui/button.tsx';
import { DayText } from '../../../ui/date-text.tsx';
import { EntryMenu, useEntryProblem } from '../entry-menu.tsx';
import { NotSavedNotice, SaveStatus } from '../save-status.tsx';
import { TemplateMark } from '../template-mark.tsx';
import styles from '../write.module.css';

export type GuidedHeadProps = {
  readonly draft: EntryDraft;
  readonly template: Template;
  readonly text: () => Body;
  readonly onTrash: () => void;
};

export function GuidedHead({ draft, template, text, onTrash }: GuidedHeadProps) {
  const { problem, setProblem } = useEntryProblem();
  return (
    <>
      <header className={styles.top}>
        <h1 className={styles['guided-title']} tabIndex={-1} data-page-title="">
          <TemplateMark template={draft.template} name={template.name} />
        </h1>
        <span className={styles.day}>
          <DayText on={draft.entryOn} />
        </span>
        <div className={styles['top-end']}>
          <SaveStatus id={draft.id} />
          <IconButton label="Move to trash" icon={Trash2} size="small" onPress={onTrash} />
          <EntryMenu id={draft.id} text={() => bodyText(text())} onFind={null} onProblem={setProblem} />
        </div>
      </header>
      {problem}
      <NotSavedNotice id={draft.id} text={() => bodyText(text())} />
    </>
  );
}
