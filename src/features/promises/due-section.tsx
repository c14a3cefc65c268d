/** What is due now: promises whose day has come, and limits and agreements to be looked at again. The longest due first. */
import { useState } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { DayOn, EntryId } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useDueCommitments, useDueReviews } from '../../hooks/promises/use-due-commitments.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { Section } from '../../ui/page.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { OutcomeDialog } from './outcome-dialog.tsx';

type Due = { readonly id: EntryId; readonly item: AnsweredItem; readonly on: DayOn; readonly why: string };

export function DueSection() {
  const today = useToday();
  const [asked, setAsked] = useState<AnsweredItem | null>(null);
  const due: readonly Due[] = [
    ...useDueCommitments(today).map(({ item, due: on }) => ({ id: item.id, item, on, why: 'Due' })),
    ...useDueReviews(today).map(({ item, on }) => ({ id: item.id, item, on, why: 'To be looked at again' })),
  ];
  const close = (): void => setAsked(null);
  const title = asked === null ? '' : itemTitle(asked, 'Untitled');
  return (
    <>
      {due.length > 0 && (
        <Section title="Due now">
          <EntryList items={due}>
            {({ item, on, why }) => (
              <EntryCard
                href={paths.promise(item.id)}
                title={itemTitle(item, 'Untitled')}
                kicker={
                  <>
                    {why}{' '}
                    {on === today ? (
                      'today'
                    ) : (
                      <>
                        since <DayText on={on} style="weekday" />
                      </>
                    )}
                  </>
                }
                actions={
                  <Button size="small" onPress={() => setAsked(item)}>
                    {item.template === 'commitment' ? 'How did it go?' : 'Look at it again'}
                  </Button>
                }
              />
            )}
          </EntryList>
        </Section>
      )}
      {asked?.template === 'commitment' && <OutcomeDialog id={asked.id} title={title} onClose={close} />}
      {(asked?.template === 'agreement' || asked?.template === 'needs-and-boundaries') && (
        <NoteDialog id={asked.id} title={title} template={asked.template} kind="review" onClose={close} />
      )}
    </>
  );
}
