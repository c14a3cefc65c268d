/**
 * *How did it go?*: one of four outcomes, a note, its day, and the new day of what was renegotiated. It is added to
 * what was recorded before. What must never happen: a closed dialog over a record that was not written to the disk.
 */
import { useState } from 'react';
import { withCommitmentNote, withOutcome } from '../../domain/commitment.ts';
import type { Outcome, OutcomeProblem } from '../../domain/commitment.ts';
import type { DayOn, EntryId } from '../../domain/ids.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import { optionsOf, outcomeProblem } from './words.ts';

export type OutcomeDialogProps = {
  readonly id: EntryId;
  /** The promise, as a list calls it. */
  readonly title: string;
  readonly onClose: () => void;
};

export function OutcomeDialog({ id, title, onClose }: OutcomeDialogProps) {
  const today = useToday();
  const { amend } = useAmend();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [note, setNote] = useState('');
  const [on, setOn] = useState<DayOn>(today);
  const [newDue, setNewDue] = useState<DayOn | null>(null);
  const [problem, setProblem] = useState<OutcomeProblem | 'no-outcome' | null>(null);

  const keep = async (): Promise<boolean | 'not-yet'> => {
    if (outcome === null) {
      setProblem('no-outcome');
      return 'not-yet';
    }
    const record = { outcome, on, note: note.trim(), newDue };
    const checked = withOutcome({}, record);
    if (!checked.ok) {
      setProblem(checked.error);
      return 'not-yet';
    }
    return amend(id, ({ answers }) => {
      const next = withOutcome(answers, record);
      return next.ok ? next.value : null;
    });
  };
  /** Without an outcome, or a new day, the words are a note. */
  const keepAtLock = (): Promise<boolean> =>
    amend(id, ({ answers }) => {
      const next = outcome === null ? null : withOutcome(answers, { outcome, on, note: note.trim(), newDue });
      return next?.ok === true ? next.value : withCommitmentNote(answers, on, note.trim());
    });

  return (
    <FormDialog
      title="How did it go?"
      subject={title}
      onClose={onClose}
      onKeep={keep}
      hasWords={note.trim() !== ''}
      onLock={keepAtLock}
      missing={problem === 'no-outcome' ? 'Choose what comes nearest.' : null}
    >
      <RadioGroup
        label="How did it go?"
        hideLabel
        value={outcome}
        onChange={(next) => {
          setOutcome(next);
          setProblem(null);
        }}
        options={optionsOf('commitment', 'outcome').map(({ id: value, label, meaning }) => ({
          value: value as Outcome,
          label,
          description: meaning,
        }))}
      />
      {outcome === 'renegotiated' && (
        <DateField
          label="New day"
          value={newDue}
          min={on}
          onChange={(next) => {
            setNewDue(next as DayOn);
            setProblem(null);
          }}
          error={problem !== null && problem !== 'no-outcome' ? outcomeProblem(problem) : null}
        />
      )}
      <TextField label="A note" multiline rows={2} maxLength={20_000} value={note} onChange={setNote} />
      <DateField label="Day" value={on} max={today} onChange={(next) => setOn(next as DayOn)} />
    </FormDialog>
  );
}
