/** A month of days with dots, and beside it what was written on the day chosen. Reads the replica only. */
import { useMemo, useState } from 'react';
import type { MonthItems } from '../../domain/entry-item.ts';
import { monthOf } from '../../domain/ids.ts';
import type { DayOn } from '../../domain/ids.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useStartEntry } from '../../hooks/entry-editor/use-start-entry.ts';
import { Button } from '../../ui/button.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { MonthCalendar } from '../../ui/month-calendar.tsx';
import { dayMarks } from './day-marks.ts';
import { JournalEntry } from './journal-entry.tsx';
import styles from './journal.module.css';

export function CalendarView({ months }: { readonly months: readonly MonthItems[] }) {
  const today = useToday();
  const start = useStartEntry();
  const [on, setOn] = useState<DayOn>(today);
  const marks = useMemo(() => dayMarks(months), [months]);
  const items =
    months.find(({ month }) => month === monthOf(on))?.items.filter((item) => item.entryOn === on) ?? [];
  return (
    <div className={styles.calendar}>
      <div>
        <MonthCalendar
          label="Days with entries"
          value={on}
          onChange={(day) => setOn(day as DayOn)}
          latest={today}
          marks={marks}
        />
        <p className={styles.key} aria-hidden>
          <span className={styles.keyDot} data-tone="plain" /> entry
          <span className={styles.keyDot} data-tone="change" /> positive change
          <span className={styles.keyDot} data-tone="draft" /> draft
        </p>
      </div>
      <section aria-labelledby="chosen-day" className={styles.chosen}>
        <h2 id="chosen-day" className={styles.dayHeading}>
          <DayText on={on} style="long" />
        </h2>
        {items.length === 0 ? (
          <>
            <p className={styles.none}>Nothing is written down for this day.</p>
            <Button size="small" onPress={() => start('free', { entryOn: on })}>
              Write for this day
            </Button>
          </>
        ) : (
          <EntryList items={items}>{(item) => <JournalEntry item={item} />}</EntryList>
        )}
      </section>
    </div>
  );
}
