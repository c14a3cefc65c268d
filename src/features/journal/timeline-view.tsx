/** The entries by day, newest first, a bounded number at a time. Reads the replica only. */
import { useMemo, useState } from 'react';
import type { MonthItems } from '../../domain/entry-item.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { JournalEntry } from './journal-entry.tsx';
import { buildTimeline } from './timeline.ts';
import styles from './journal.module.css';

const step = 60;

export function TimelineView({ months }: { readonly months: readonly MonthItems[] }) {
  const [limit, setLimit] = useState(step);
  const timeline = useMemo(() => buildTimeline(months, limit), [months, limit]);
  return (
    <>
      {timeline.days.map((day) => (
        <section key={day.on} className={styles.day} aria-labelledby={`day-${day.on}`}>
          <h2 id={`day-${day.on}`} className={styles.dayHeading}>
            <DayText on={day.on} style="long" />
          </h2>
          <EntryList items={day.items}>{(item) => <JournalEntry item={item} />}</EntryList>
        </section>
      ))}
      {timeline.shown < timeline.total && (
        <div className={styles.more}>
          <Button variant="secondary" onPress={() => setLimit((shown) => shown + step)}>
            Show earlier entries
          </Button>
        </div>
      )}
    </>
  );
}
