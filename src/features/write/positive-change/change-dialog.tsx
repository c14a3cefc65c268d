/** The few questions of a positive change, on one sheet. Only the first one is asked for; the others can wait. */
import { useState } from 'react';
import type { EntryId } from '../../../domain/ids.ts';
import { templateById } from '../../../domain/template/catalog/catalog.ts';
import type { EntryDraft } from '../../../hooks/entry-editor/use-entry-editor.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { DayText } from '../../../ui/date-text.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { answerTo } from '../guided/answer-edit.ts';
import { useChangeDraft } from './use-change-draft.ts';
import styles from '../write.module.css';

export type ChangeDialogProps = {
  readonly entry: EntryDraft;
  readonly quote: string;
  readonly onDone: (outcome: { readonly id: EntryId; readonly isKept: boolean } | null) => void;
};

export function ChangeDialog({ entry, quote, onDone }: ChangeDialogProps) {
  const change = useChangeDraft([{ entryId: entry.id, on: entry.entryOn, quote }]);
  const [problem, setProblem] = useState<'empty' | 'not-saved' | null>(null);
  const text = (id: string): string => answerTo(change.answers, id).text;

  const keep = async (): Promise<void> => {
    if (text('different').trim() === '') {
      setProblem('empty');
      return;
    }
    const id = await change.keep();
    if (id) onDone({ id, isKept: true });
    else setProblem('not-saved');
  };
  const close = async (): Promise<void> => {
    const id = await change.leave();
    if (id === 'failed') setProblem('not-saved');
    else onDone(id ? { id, isKept: false } : null);
  };

  return (
    <Dialog
      title="A positive change"
      isOpen
      onClose={() => void close()}
      footer={
        <>
          <Button onPress={() => void close()}>Not now</Button>
          <Button variant="primary" onPress={() => void keep()}>
            Keep this change
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {problem === 'not-saved' && (
          <Alert tone="problem">
            It could not be saved just now. Your words are still here; please try again.
          </Alert>
        )}
        <div>
          <p className={styles.count}>
            Its evidence: this entry of <DayText on={entry.entryOn} />
          </p>
          {quote !== '' && <blockquote className={styles.quote}>{quote}</blockquote>}
        </div>
        <TextField
          label="What is different"
          multiline
          rows={2}
          autoFocus
          value={text('different')}
          onChange={(value) => {
            setProblem(null);
            change.answer('different', { text: value });
          }}
          error={problem === 'empty' ? 'Say in a sentence what is different.' : null}
        />
        <TextField
          label="What it was like before"
          multiline
          rows={2}
          value={text('before')}
          onChange={(value) => change.answer('before', { text: value })}
        />
        <Choice promptId="who" label="Who did it" change={change} />
        <Choice promptId="theme" label="Theme" change={change} />
      </div>
    </Dialog>
  );
}

type ChoiceProps = {
  readonly promptId: string;
  readonly label: string;
  readonly change: ReturnType<typeof useChangeDraft>;
};

function Choice({ promptId, label, change }: ChoiceProps) {
  const options = templateById('positive-change')?.prompts.find(({ id }) => id === promptId)?.options ?? [];
  return (
    <RadioGroup
      label={label}
      orientation="horizontal"
      value={answerTo(change.answers, promptId).choice ?? null}
      onChange={(choice) => change.answer(promptId, { choice })}
      options={options.map((option) => ({ value: option.id, label: option.label }))}
    />
  );
}
