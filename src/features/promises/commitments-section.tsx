/** Promises: those that are still open, then what became of the others, and the follow-through in sentences. */
import { useState } from 'react';
import { commitmentOf, followThrough } from '../../domain/commitment.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { LabelTag } from '../../ui/label-tag.tsx';
import { Section } from '../../ui/page.tsx';
import { FollowThroughList } from './follow-through-list.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';
import { useWritten } from './use-written.ts';
import { forWhomWords, outcomeName } from './words.ts';
import styles from './promises.module.css';

export function CommitmentsSection() {
  const start = useStartEntry();
  const today = useToday();
  const items = useWritten('commitments');
  const [asked, setAsked] = useState<AnsweredItem | null>(null);
  const all = (items ?? []).map((item) => ({ id: item.id, item, commitment: commitmentOf(item) }));
  const open = all
    .filter(({ commitment: { state, due } }) => state === 'open' && (due === null || due > today))
    .toSorted((a, b) => ((a.commitment.due ?? '9999') < (b.commitment.due ?? '9999') ? -1 : 1));
  const over = all.filter(({ commitment }) => commitment.state !== 'open');
  return (
    <Section
      title="Promises"
      actions={
        <Button variant="secondary" size="small" onPress={() => start('commitment')}>
          Make a promise
        </Button>
      }
    >
      {items?.length === 0 && (
        <p className={styles.empty}>
          A promise says what, for whom and by when. Small ones that are kept carry the most. On its day you
          write down how it went; a promise that has to change gets a new day, and keeps the old one.
        </p>
      )}
      <EntryList items={open}>
        {({ item, commitment }) => (
          <EntryCard
            href={paths.promise(item.id)}
            title={itemTitle(item, 'A promise')}
            kicker={
              <>
                {commitment.due === null ? (
                  'Without a day'
                ) : (
                  <>
                    By <DayText on={commitment.due} style="weekday" />
                  </>
                )}
                {forWhomWords(commitment) !== '' && ` · ${forWhomWords(commitment)}`}
              </>
            }
            actions={
              <Button size="small" variant="quiet" onPress={() => setAsked(item)}>
                How did it go?
              </Button>
            }
          />
        )}
      </EntryList>
      {over.length > 0 && (
        <Disclosure
          title={over.length === 1 ? 'One promise looked back on' : `${over.length} promises looked back on`}
        >
          <EntryList items={over}>
            {({ item, commitment }) => {
              const last = commitment.history.at(-1);
              return (
                <EntryCard
                  href={paths.promise(item.id)}
                  title={itemTitle(item, 'A promise')}
                  kicker={
                    last && (
                      <span className={styles.kicker}>
                        <LabelTag tone={last.outcome === 'kept' ? 'accent' : 'plain'}>
                          {outcomeName(last.outcome)}
                        </LabelTag>
                        <DayText on={last.on} style="long" />
                      </span>
                    )
                  }
                >
                  {last?.note === '' ? null : last?.note}
                </EntryCard>
              );
            }}
          </EntryList>
        </Disclosure>
      )}
      <FollowThroughList months={followThrough(items ?? [])} items={items ?? []} />
      {asked !== null && (
        <OutcomeDialog id={asked.id} title={itemTitle(asked, 'A promise')} onClose={() => setAsked(null)} />
      )}
    </Section>
  );
}
