/** Practice over time: on which days something was written, by template. A mark opens the entries of its day. */
import { useState } from 'react';
import { templateNameOf } from '../../domain/template/asked.ts';
import type { DayOn } from '../../domain/ids.ts';
import { monthOf } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { PracticeDay, Review } from '../../domain/review.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { PracticePlot } from '../../ui/charts/practice-plot.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import styles from './review.module.css';

export function Practice({ review }: { readonly review: Review }) {
  const [chosen, setChosen] = useState<DayOn | null>(null);
  return (
    <>
      <PracticePlot
        label="Entries by day and template"
        from={review.period.from}
        to={review.period.to}
        days={plotDays(review.practice)}
        onSelectDay={(on) => setChosen(on as DayOn)}
      />
      {chosen !== null && <EntriesOfDay on={chosen} />}
    </>
  );
}

function plotDays(practice: readonly PracticeDay[]) {
  const days = new Map<DayOn, { name: string; count: number }[]>();
  for (const { on, template, count } of practice) {
    const groups = days.get(on) ?? [];
    groups.push({ name: templateById(template)?.name ?? 'Entry', count });
    days.set(on, groups);
  }
  return [...days].map(([on, groups]) => ({ on, groups }));
}

function EntriesOfDay({ on }: { readonly on: DayOn }) {
  const months = useMonths();
  const items =
    months?.find(({ month }) => month === monthOf(on))?.items.filter((item) => item.entryOn === on) ?? [];
  return (
    <section aria-labelledby="entries-of-day" className={styles.ofDay}>
      <h3 id="entries-of-day" className={styles.themeName}>
        <DayText on={on} style="long" />
      </h3>
      <EntryList items={items}>
        {(item) => (
          <EntryCard
            href={paths.entry(item.id)}
            title={itemTitle(item, 'Untitled')}
            kicker={templateNameOf(item)}
          />
        )}
      </EntryList>
    </section>
  );
}
