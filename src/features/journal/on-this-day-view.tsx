/** What was written on this day a month, three and six months ago, and in the years before. The vault looks; nothing is kept. */
import { agoInWords } from '../../domain/on-this-day.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useOnThisDay } from '../../hooks/sums/use-sum.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { JournalEntry } from './journal-entry.tsx';
import styles from './journal.module.css';

export function OnThisDayView() {
  const days = useOnThisDay(useToday());
  if (days === undefined) return null;
  if (days.length === 0)
    return (
      <EmptyState title="Nothing from this day yet">
        What you wrote a month, three or six months ago on this day, and in the years before, stands here when
        there is something.
      </EmptyState>
    );
  return days.map(({ on, ago, items }) => (
    <section key={on} className={styles.day} aria-labelledby={`then-${on}`}>
      <h2 id={`then-${on}`} className={styles.dayHeading}>
        {agoInWords(ago)}, <DayText on={on} style="long" />
      </h2>
      <EntryList items={items}>{(item) => <JournalEntry item={item} />}</EntryList>
    </section>
  ));
}
