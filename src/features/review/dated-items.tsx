/** A plain list of entries with their days, each opening its entry. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import styles from './review.module.css';

export function DatedItems(props: {
  readonly items: readonly AnsweredItem[];
  readonly empty: string;
  readonly note?: (item: AnsweredItem) => string | null;
}) {
  if (props.items.length === 0) return <p className={styles.none}>{props.empty}</p>;
  return (
    <EntryList items={props.items}>
      {(item) => (
        <EntryCard
          href={paths.entry(item.id)}
          title={itemTitle(item, 'Untitled')}
          kicker={<DayText on={item.entryOn} style="long" />}
        >
          {props.note?.(item) ?? (item.title.trim() === '' ? null : item.excerpt)}
        </EntryCard>
      )}
    </EntryList>
  );
}
