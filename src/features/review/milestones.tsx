/** Milestones with their days, each opening its entry. */
import type { AnsweredItem } from '../../domain/entry-item.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { FirstFew } from './first-few.tsx';
import { HardDayChoice } from './hard-day-choice.tsx';
import styles from './review.module.css';

export function Milestones({ items }: { readonly items: readonly AnsweredItem[] }) {
  if (items.length === 0) return <p className={styles.none}>No milestone in these days.</p>;
  return (
    <FirstFew columns items={items}>
      {(item) => (
        <EntryCard
          href={paths.entry(item.id)}
          title={item.answers['what']?.text.trim() || itemTitle(item, 'Milestone')}
          kicker={<DayText on={item.answers['when']?.on ?? item.entryOn} style="long" />}
          corner={<HardDayChoice item={item} />}
        >
          {item.answers['took']?.text.trim() || null}
        </EntryCard>
      )}
    </FirstFew>
  );
}
