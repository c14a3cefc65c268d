/**
 * The five signs as a checklist that gives no verdict. Ticks are forgotten with the page unless the person asks to keep
 * them, or has begun to write beside them: those words wait, also over a lock, until they are kept or let go. What is kept can be read and removed right below. What must never happen: a sum of ticks.
 */
import { useState } from 'react';
import { forgetSigns, keepSigns } from '../../domain/document/support-choices.ts';
import type { SignsOfDay, SupportChoices } from '../../domain/document/support-choices.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useDocument } from '../../hooks/documents/use-document.ts';
import { useFormDraft } from '../../hooks/documents/use-form-draft.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { notWritten } from './not-written.ts';
import { signs } from './signs.ts';
import styles from './support.module.css';

const noteMax = 5_000;
const titleOf = (id: string): string => signs.find((sign) => sign.id === id)?.title ?? id;

export function SignsChecklist() {
  const { value: kept, save } = useDocument('support-choices');
  const today = useToday();
  const draft = useFormDraft('signs');
  const [tickedHere, setTickedHere] = useState<readonly string[]>([]);
  const note = draft.words?.['note'] ?? '';
  const ticked = draft.words?.['ticked']?.split(' ').filter((id) => id !== '') ?? tickedHere;
  const [state, setState] = useState<'open' | 'kept' | 'failed'>('open');

  const write = (nextTicked: readonly string[], nextNote: string): void => {
    setTickedHere(nextTicked);
    if (nextNote === '') draft.letGo();
    else draft.change({ note: nextNote, ticked: nextTicked.join(' ') });
  };
  const replace = async (next: SupportChoices): Promise<boolean> => (await save(next)).ok;
  const keep = async (): Promise<void> => {
    if (kept === undefined) return;
    const isKept = await replace(keepSigns(kept, { on: today, signs: ticked, note: note.trim() }));
    setState(isKept ? 'kept' : 'failed');
    if (!isKept) return;
    write([], '');
  };
  const forget = async (day: SignsOfDay): Promise<void> => {
    if (kept !== undefined && !(await replace(forgetSigns(kept, day.on)))) setState('failed');
  };

  if (draft.words === undefined) return null;
  return (
    <Section
      title="When more help is worth having"
      lede="None of these is a verdict on you, and nobody counts them. Each alone is a good reason to see a professional: for you, for the other, or for both of you together."
    >
      <div className={styles.signs} role="group" aria-label="Signs that more help is worth having">
        {signs.map((sign) => (
          <Checkbox
            key={sign.id}
            isSelected={ticked.includes(sign.id)}
            onChange={(on) => {
              setState('open');
              write(on ? [...ticked, sign.id] : ticked.filter((id) => id !== sign.id), note);
            }}
            description={sign.text}
          >
            {sign.title}
          </Checkbox>
        ))}
      </div>
      {state === 'failed' && <Alert tone="problem">{notWritten}</Alert>}
      {state === 'kept' && <p className={styles.quiet}>Kept with today’s date. You find it below.</p>}
      {(ticked.length > 0 || note !== '') && (
        <div className={styles.keep}>
          <p className={styles.text}>
            Then it is worth saying so to somebody whose work it is: a doctor, a therapist, a counselling
            service. You could take these words along. Ticks are forgotten when you leave this page; what you
            write waits here until you keep it or let it go.
          </p>
          <TextField
            label="What I would tell them"
            value={note}
            onChange={(next) => write(ticked, next)}
            multiline
            rows={2}
            maxLength={noteMax}
          />
          <div className={styles.tools}>
            <Button onPress={() => void keep()}>Keep with today’s date</Button>
            {note !== '' && (
              <Button variant="quiet" onPress={() => write([], '')}>
                Let these words go
              </Button>
            )}
          </div>
        </div>
      )}
      {kept !== undefined && kept.signs.length > 0 && (
        <Disclosure title="What you kept">
          <ul className={styles.kept}>
            {kept.signs.toReversed().map((day) => (
              <li key={day.on}>
                <p className={styles.small}>
                  <DayText on={day.on} />
                </p>
                <ul>
                  {day.signs.map((id) => (
                    <li key={id}>{titleOf(id)}</li>
                  ))}
                </ul>
                {day.note !== '' && <p className={styles.own}>{day.note}</p>}
                <Button variant="quiet" size="small" onPress={() => void forget(day)}>
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
