/** A promise: its day, what became of it, each with its note and day, and the positive change it belongs to. */
import { Sprout } from 'lucide-react';
import { useState } from 'react';
import { commitmentOf, withDueDay, withoutLastOutcome } from '../../domain/commitment.ts';
import type { Commitment } from '../../domain/commitment.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { DayOn } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useAmend } from '../../hooks/entries/use-amend.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { fact, Facts, FromConversation, OpenText, saysTheSame } from './kept-parts.tsx';
import { LogList } from './log-list.tsx';
import type { LogItem } from './log-list.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { forWhomWords, outcomeName } from './words.ts';
import styles from './promises.module.css';

export function CommitmentView({ item }: { readonly item: AnsweredItem }) {
  const today = useToday();
  const { amend } = useAmend();
  const start = useStartEntry();
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const commitment = commitmentOf(item);
  const { promise, due, history, notes, state } = commitment;
  const title = itemTitle(item, 'A promise');
  const meant = item.answers['meant']?.text.trim() ?? '';

  const write = async (done: Promise<boolean>): Promise<void> => setHasFailed(!(await done));
  const setDay = (on: DayOn): void =>
    void write(amend(item.id, ({ answers }) => withDueDay(answers, today, on)));
  const takeBack = (): void => void write(amend(item.id, ({ answers }) => withoutLastOutcome(answers)));
  const markAsChange = (): void =>
    start('positive-change', {
      answers: { evidence: { text: '', evidence: [{ entryId: item.id, on: item.entryOn, quote: '' }] } },
    });

  return (
    <Page
      title={title}
      titleIs="words"
      lede={
        state === 'open' && due !== null ? (
          <>
            Due on <DayText on={due} style="long" />
          </>
        ) : undefined
      }
      measure="reading"
      actions={
        <>
          <OpenText item={item} />
          <Button variant={state === 'open' ? 'primary' : 'secondary'} onPress={() => setIsAsking(true)}>
            {state === 'open' ? 'How did it go?' : 'Add an outcome'}
          </Button>
        </>
      }
    >
      {hasFailed && <Alert tone="problem">That could not be written to the disk. Nothing was changed.</Alert>}
      <Facts
        facts={[
          saysTheSame(promise, title) ? null : fact('The promise', promise),
          fact('For whom', forWhomWords(commitment)),
          fact('What it meant', meant),
        ]}
      />
      {state === 'open' && due === null && (
        <div>
          <DateField label="By when?" value={null} onChange={(on) => setDay(on as DayOn)} />
        </div>
      )}
      <Section title="What became of it">
        {history.length + notes.length === 0 ? (
          <p className={styles.empty}>Nothing is written down yet. On its day, a sentence is enough.</p>
        ) : (
          <>
            <LogList label="What became of it" lines={linesOf(commitment)} />
            {withoutLastOutcome(item.answers) !== null && (
              <div>
                <Button size="small" variant="quiet" onPress={takeBack}>
                  Take the last one back
                </Button>
              </div>
            )}
          </>
        )}
      </Section>
      {state === 'kept' && (
        <Alert
          tone="notice"
          actions={
            <Button size="small" icon={Sprout} onPress={markAsChange}>
              Mark as positive change
            </Button>
          }
        >
          If this shows that something is different now, it can stand among the positive changes, with this
          promise as its evidence.
        </Alert>
      )}
      <LinkedChanges item={item} />
      <FromConversation item={item} />
      {isAsking && <OutcomeDialog id={item.id} title={title} onClose={() => setIsAsking(false)} />}
    </Page>
  );
}

/** Outcomes and notes by their days; on one day the outcome stands after the note. */
function linesOf({ history, notes }: Commitment): readonly LogItem[] {
  const outcomes = history.map(({ on, outcome, note, wasDue, newDue }) => ({
    on,
    what: outcomeName(outcome),
    note,
    more:
      wasDue === null && newDue === null ? undefined : (
        <>
          {wasDue !== null && (
            <>
              It was due on <DayText on={wasDue} style="short" />.{' '}
            </>
          )}
          {newDue !== null && (
            <>
              The new day is <DayText on={newDue} style="short" />.
            </>
          )}
        </>
      ),
  }));
  const said = notes.map(({ on, text }) => ({ on, what: '', note: text }));
  return [...said, ...outcomes].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** Named by the promise itself, or naming it as their evidence. */
function LinkedChanges({ item }: { readonly item: AnsweredItem }) {
  const changes = useShelf('positive-changes') ?? [];
  const named = new Set((item.answers['change']?.evidence ?? []).map(({ entryId }) => entryId));
  const linked = changes.filter(
    ({ id, answers }) =>
      named.has(id) || answers['evidence']?.evidence?.some(({ entryId }) => entryId === item.id) === true,
  );
  if (linked.length === 0) return null;
  return (
    <Section title="Positive changes it belongs to">
      <ul className={styles.links}>
        {linked.map((change) => (
          <li key={change.id}>
            <TextLink href={paths.entry(change.id)}>{itemTitle(change, 'A positive change')}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
