/** A plain list of entries with their days, each opening its entry. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import styles from './review.module.css';

export function DatedItems(props: {
  readonly items: readonly AnsweredItem[];
  readonly empty: string;
  readonly note?: (item: AnsweredItem) => string | null;
}) {
  if (props.items.length === 0) return <p className={styles.none}>{props.empty}</p>;
  return (
    <ul className={styles.list}>
      {props.items.map((item) => (
        <li key={item.id}>
          <EntryCard
            href={paths.entry(item.id)}
            title={itemTitle(item, 'Untitled')}
            kicker={<DayText on={item.entryOn} style="long" />}
          >
            {props.note?.(item) ?? (item.title.trim() === '' ? null : item.excerpt)}
          </EntryCard>
        </li>
      ))}
    </ul>
  );
}
