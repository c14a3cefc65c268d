/** Needs and boundaries: each with its kind, what I will do, and when it is looked at again. */
import { useState } from 'react';
import { boundaryOf } from '../../domain/boundary.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { LabelTag } from '../../ui/label-tag.tsx';
import { Section } from '../../ui/page.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { useWritten } from './use-written.ts';
import { wishName } from './words.ts';
import styles from './promises.module.css';

export function BoundariesSection() {
  const start = useStartEntry();
  const items = useWritten('boundaries');
  const [noted, setNoted] = useState<AnsweredItem | null>(null);
  return (
    <Section
      title="Needs and boundaries"
      actions={
        <Button variant="secondary" size="small" onPress={() => start('needs-and-boundaries')}>
          Name a need
        </Button>
      }
    >
      {items?.length === 0 && (
        <p className={styles.empty}>
          What you want, what you ask for and what you require are three different things. Three questions
          tell them apart, and you have the last word. A boundary says what you will do, never what they must.
        </p>
      )}
      <EntryList items={items ?? []}>
        {(item) => {
          const { kind, willDo, reviewOn } = boundaryOf(item);
          return (
            <EntryCard
              href={paths.promise(item.id)}
              title={itemTitle(item, 'A need')}
              kicker={
                <span className={styles.kicker}>
                  {kind !== null && (
                    <LabelTag tone={kind === 'requirement' ? 'clay' : 'plain'}>{wishName(kind)}</LabelTag>
                  )}
                  {reviewOn === null ? (
                    <DayText on={item.entryOn} style="long" />
                  ) : (
                    <span>
                      To be looked at again on <DayText on={reviewOn} style="weekday" />
                    </span>
                  )}
                </span>
              }
              actions={
                <Button size="small" variant="quiet" onPress={() => setNoted(item)}>
                  Add a note
                </Button>
              }
            >
              {willDo === '' ? null : `If it isn’t met: ${willDo}`}
            </EntryCard>
          );
        }}
      </EntryList>
      {noted !== null && (
        <NoteDialog
          id={noted.id}
          title={itemTitle(noted, 'A need')}
          template="needs-and-boundaries"
          kind="note"
          onClose={() => setNoted(null)}
        />
      )}
    </Section>
  );
}
