/** Shared agreements: those that hold, with their day and their next look, and those that have ended. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { agreementOf } from '../../domain/agreement.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { LabelTag } from '../../ui/label-tag.tsx';
import { Section } from '../../ui/page.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { useWritten } from './use-written.ts';
import { areaName } from './words.ts';
import styles from './promises.module.css';

export function AgreementsSection() {
  const start = useStartEntry();
  const items = useWritten('agreements');
  const [noted, setNoted] = useState<AnsweredItem | null>(null);
  const holding = items?.filter((item) => agreementOf(item).endedOn === null) ?? [];
  const ended = items?.filter((item) => agreementOf(item).endedOn !== null) ?? [];
  return (
    <Section
      title="Agreements"
      actions={
        <Button variant="secondary" size="small" onPress={() => start('agreement')}>
          Write down an agreement
        </Button>
      }
    >
      {items?.length === 0 && (
        <p className={styles.empty}>
          What both of you said yes to: about technology, time, money or closeness. It can come out of a
          conversation, or be written here.
        </p>
      )}
      <EntryList items={holding}>
        {(item) => (
          <AgreementCard
            item={item}
            actions={
              <Button size="small" variant="quiet" onPress={() => setNoted(item)}>
                Add a note
              </Button>
            }
          />
        )}
      </EntryList>
      {ended.length > 0 && (
        <Disclosure title={ended.length === 1 ? 'One that has ended' : `${ended.length} that have ended`}>
          <EntryList items={ended}>{(item) => <AgreementCard item={item} />}</EntryList>
        </Disclosure>
      )}
      {noted !== null && (
        <NoteDialog
          id={noted.id}
          title={itemTitle(noted, 'An agreement')}
          template="agreement"
          kind="note"
          onClose={() => setNoted(null)}
        />
      )}
    </Section>
  );
}

type AgreementCardProps = { readonly item: AnsweredItem; readonly actions?: ReactNode };

function AgreementCard({ item, actions }: AgreementCardProps) {
  const { area, madeOn, reviewOn, endedOn } = agreementOf(item);
  const about = area === null ? null : areaName(area);
  return (
    <EntryCard
      href={paths.promise(item.id)}
      title={itemTitle(item, 'An agreement')}
      kicker={
        <span className={styles.kicker}>
          {about !== null && <LabelTag>{about}</LabelTag>}
          <span>
            Since <DayText on={madeOn} style="short" />
            {endedOn !== null && (
              <>
                , ended <DayText on={endedOn} style="short" />
              </>
            )}
            {reviewOn !== null && (
              <>
                {' · '}to be looked at again on <DayText on={reviewOn} style="weekday" />
              </>
            )}
          </span>
        </span>
      }
      actions={actions}
    />
  );
}
