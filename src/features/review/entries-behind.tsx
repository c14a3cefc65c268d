/** The entries behind a mark of a plot, below it, with the focus on their heading: give it the title as its key. Reads the replica. */
import { useEffect, useRef } from 'react';
import { itemTitle } from '../../domain/item-title.ts';
import type { EntryId } from '../../domain/ids.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import styles from './review.module.css';

export type Behind = { readonly ids: readonly EntryId[]; readonly title: string };

export function EntriesBehind({ behind: { ids, title } }: { readonly behind: Behind }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wanted = new Set(ids);
  const items = (useMonths() ?? []).flatMap((month) => month.items).filter(({ id }) => wanted.has(id));
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-label={title} className={styles.behind}>
      <h3 ref={heading} tabIndex={-1} className={styles.themeName}>
        {title}
      </h3>
      <EntryList items={items}>
        {(item) => (
          <EntryCard
            href={paths.entry(item.id)}
            title={itemTitle(item, 'Untitled')}
            kicker={
              <>
                <DayText on={item.entryOn} style="short" /> · {templateNameOf(item)}
              </>
            }
          />
        )}
      </EntryList>
    </section>
  );
}
