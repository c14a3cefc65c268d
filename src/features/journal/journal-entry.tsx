/** One entry as the journal lists it: what it is, its title, its first words, and whether it is kept. */
import type { ReactNode } from 'react';
import type { EntryItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';

export type JournalEntryProps = {
  readonly item: EntryItem;
  /** Where the day doesn't stand above the list. */
  readonly withDay?: boolean;
  /** Instead of the first words. */
  readonly children?: ReactNode;
};

export function JournalEntry({ item, withDay = false, children }: JournalEntryProps) {
  const title = itemTitle(item, 'Untitled');
  const marks = [
    templateNameOf(item),
    ...(item.draft ? ['Draft'] : []),
    ...(item.kept ? ['Kept'] : []),
    ...(item.isEvidence ? ['Evidence of a positive change'] : []),
  ].join(' · ');
  const isSaidByTitle = item.title.trim() === '' && item.excerpt.length <= title.length;
  return (
    <EntryCard
      href={paths.entry(item.id)}
      title={title}
      kicker={
        withDay ? (
          <>
            <DayText on={item.entryOn} style="short" /> · {marks}
          </>
        ) : (
          marks
        )
      }
      tags={item.tags}
    >
      {children ?? (isSaidByTitle ? null : item.excerpt)}
    </EntryCard>
  );
}
