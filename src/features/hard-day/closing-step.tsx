/** The end of a hard day's path: a last question and, only if wanted, an entry of its own. */
import { useState } from 'react';
import { useEntryActions } from '../../hooks/entries/use-entry-actions.ts';
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
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);

  const keep = async (): Promise<void> => {
    const made = await create({
      template: 'free',
      entryOn: today,
      title: 'After a hard day',
      body: paragraphs(text),
    });
    if (made.ok) navigate(paths.entry(made.value.id));
    else setFailed(true);
  };

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
        <TextField label="In a sentence or two" value={text} onChange={setText} multiline rows={3} />
      </div>
      <div className={styles.choices}>
        <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => void keep()}>
          Keep it as an entry
        </Button>
        <Button variant="quiet" onPress={() => navigate(paths.today)}>
          Back to Today
        </Button>
      </div>
    </section>
  );
}
