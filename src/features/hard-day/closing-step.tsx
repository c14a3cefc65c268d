/**
 * The end of a hard day's path: a last question and, only if wanted, an entry of its own. What is begun here waits,
 * also over a lock, until it is kept or let go.
 */
import { useState } from 'react';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
import { useFormDraft } from '../../hooks/documents/use-form-draft.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { paragraphs } from '../../domain/body/build.ts';
import styles from './hard-day.module.css';

export function ClosingStep({ nothingToShow }: { readonly nothingToShow: boolean }) {
  const { create } = useEntryActions();
  const today = useToday();
  const navigate = useNavigate();
  const draft = useFormDraft('closing');
  const text = draft.words?.['text'] ?? '';
  const [failed, setFailed] = useState(false);

  const keep = async (): Promise<void> => {
    const made = await create({
      template: 'free',
      entryOn: today,
      title: 'After a hard day',
      body: paragraphs(text),
    });
    setFailed(!made.ok);
    if (!made.ok) return;
    draft.letGo();
    navigate(paths.entry(made.value.id));
  };

  if (draft.words === undefined) return null;
  return (
    <section aria-labelledby="closing" className={styles.step}>
      {nothingToShow && (
        <p className={styles.line}>
          There is nothing to look back on yet. That says how new this journal is, and nothing about you. What
          you mark as a positive change, and what you write down with gratitude, waits here for a day like
          this.
        </p>
      )}
      <h2 id="closing" className={styles.question}>
        What would make the next hour a little kinder?
      </h2>
      <p className={styles.aside}>You can answer in your head. If you write, it becomes an entry.</p>
      {failed && (
        <Alert tone="problem">
          That could not be written to the disk. Your words are still in the field below.
        </Alert>
      )}
      <div className={styles.field}>
        <TextField
          label="In a sentence or two"
          value={text}
          onChange={(next) => (next === '' ? draft.letGo() : draft.change({ text: next }))}
          multiline
          rows={3}
          maxLength={20_000}
        />
      </div>
      <div className={styles.choices}>
        <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => void keep()}>
          Keep it as an entry
        </Button>
        {text !== '' && (
          <Button variant="quiet" onPress={draft.letGo}>
            Let these words go
          </Button>
        )}
        <Button variant="quiet" onPress={() => navigate(paths.today)}>
          Back to Today
        </Button>
      </div>
    </section>
  );
}
