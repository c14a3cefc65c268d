/**
 * A dated line added to what has happened since: a note, a look at it again with the next day, or an agreement's end.
 * What must never happen: a line that takes an earlier one away.
 */
import { useState } from 'react';
import { agreementLog, withAgreementEnd } from '../../domain/agreement.ts';
import type { Answers } from '../../domain/answer.ts';
import { boundaryLog } from '../../domain/boundary.ts';
import { withNote, withReview } from '../../domain/dated-log.ts';
import type { DayOn, EntryId } from '../../domain/ids.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from './form-dialog.tsx';

export type NoteKind = 'note' | 'review' | 'end';

export type NoteDialogProps = {
  readonly id: EntryId;
  readonly title: string;
  readonly template: 'needs-and-boundaries' | 'agreement';
  readonly kind: NoteKind;
  readonly onClose: () => void;
};

const words: Readonly<Record<NoteKind, { readonly title: string; readonly label: string }>> = {
  note: { title: 'Add a note', label: 'What happened, and what you did' },
  review: { title: 'Look at it again', label: 'How it is now' },
  end: { title: 'It has ended', label: 'Why it ended' },
};

export function NoteDialog({ id, title, template, kind, onClose }: NoteDialogProps) {
  const today = useToday();
  const { amend } = useAmend();
  const [text, setText] = useState('');
  const [on, setOn] = useState<DayOn>(today);
  const [goesOn, setGoesOn] = useState<'again' | 'done'>('again');
  const [next, setNext] = useState<DayOn | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const log = template === 'agreement' ? agreementLog : boundaryLog;

  const line = (answers: Answers): Answers => {
    if (kind === 'note') return withNote(answers, log, on, text.trim());
    if (kind === 'end') return withAgreementEnd(answers, on, text.trim());
    return withReview(answers, log, on, text.trim(), goesOn === 'again' ? next : null);
  };
  const keep = async (): Promise<boolean | 'not-yet'> => {
    if (kind === 'note' && text.trim() === '') setMissing('Say in a sentence what happened.');
    else if (kind === 'review' && goesOn === 'again' && next === null) setMissing('Choose the next day.');
    else return amend(id, ({ answers }) => line(answers));
    return 'not-yet';
  };

  return (
    <FormDialog
      title={words[kind].title}
      subject={title}
      missing={missing}
      hasWords={text.trim() !== ''}
      onLock={() => amend(id, ({ answers }) => withNote(answers, log, on, text.trim()))}
      onKeep={keep}
      onClose={onClose}
    >
      <TextField
        label={words[kind].label}
        multiline
        rows={3}
        maxLength={20_000}
        autoFocus
        value={text}
        onChange={(value) => {
          setText(value);
          setMissing(null);
        }}
      />
      <DateField label="Day" value={on} max={today} onChange={(day) => setOn(day as DayOn)} />
      {kind === 'review' && (
        <>
          <RadioGroup
            label="And then?"
            value={goesOn}
            onChange={setGoesOn}
            options={[
              { value: 'again', label: 'It goes on, and I look at it again' },
              { value: 'done', label: 'It need not be looked at again' },
            ]}
          />
          {goesOn === 'again' && (
            <DateField
              label="Next look"
              value={next}
              min={on}
              onChange={(day) => {
                setNext(day as DayOn);
                setMissing(null);
              }}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
