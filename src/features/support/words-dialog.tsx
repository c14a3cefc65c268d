/**
 * A few lines of words in a dialog: for a person to call, or for a support line. Says what is missing and keeps what is
 * there. What must never happen: typed words that its owner isn't told of at once, since a lock may come at any time.
 */
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './support.module.css';

/** As long as a line may be in the journal's documents. */
const lineMax = 500;

export type Field = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Said when it is empty; absent when it may be. */
  readonly missing?: string;
};
export type Choice<V extends string> = {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly first: V;
};

export type WordsDialogProps<V extends string> = {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly start: Readonly<Record<string, string>>;
  readonly choice?: Choice<V> | undefined;
  /** What is chosen when it opens; the choice's first without it. */
  readonly chosen?: V | undefined;
  /** At every change, before anything is saved. */
  readonly onChange: (words: Readonly<Record<string, string>>, chosen: V | null) => void;
  readonly onSave: (words: Readonly<Record<string, string>>, chosen: V | null) => void;
  readonly onClose: () => void;
};

export function WordsDialog<V extends string>(props: WordsDialogProps<V>) {
  const { title, fields, choice, onChange, onSave, onClose } = props;
  const [words, setWords] = useState(props.start);
  const [chosen, setChosen] = useState<V | null>(props.chosen ?? choice?.first ?? null);
  const [isTried, setIsTried] = useState(false);
  const of = (id: string): string => words[id] ?? '';
  const missing = fields.filter(({ id, missing: words2 }) => words2 !== undefined && of(id).trim() === '');
  const change = (next: Readonly<Record<string, string>>, nextChosen: V | null): void => {
    setWords(next);
    setChosen(nextChosen);
    onChange(next, nextChosen);
  };
  const save = (): void => {
    setIsTried(true);
    if (missing.length === 0) onSave(words, chosen);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {choice && (
          <Select
            label={choice.label}
            value={chosen}
            onChange={(next) => change(words, next)}
            options={choice.options}
          />
        )}
        {fields.map((field, index) => (
          <TextField
            key={field.id}
            label={field.label}
            description={field.description}
            value={of(field.id)}
            onChange={(value) => change({ ...words, [field.id]: value }, chosen)}
            error={isTried && missing.includes(field) ? field.missing : null}
            maxLength={lineMax}
            autoFocus={index === 0 && choice === undefined}
          />
        ))}
      </div>
    </Dialog>
  );
}
