/** Practice over time: on which days something was written, by template. A mark opens the entries of its day. */
import { useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { DayOn } from '../../domain/ids.ts';
import type { PracticeDay, Review } from '../../domain/review.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { PracticePlot } from '../../ui/charts/practice-plot.tsx';
import { formatDay } from '../../ui/days.ts';
import { EntriesBehind } from './entries-behind.tsx';
import styles from './review.module.css';

type Days = { readonly from: string; readonly to: string };

export function Practice({ review }: { readonly review: Review }) {
  const { locale } = useLocale();
  const months = useMonths();
  const [chosen, setChosen] = useState<Days | null>(null);
  if (review.practice.length === 0)
    return <p className={styles.none}>Finished entries of these days will be drawn here.</p>;
  const isChosen = (on: DayOn): boolean => chosen !== null && on >= chosen.from && on <= chosen.to;
  const ids = (months ?? [])
    .flatMap((month) => month.items)
    .filter(({ entryOn, draft, template }) => isChosen(entryOn) && !draft && template !== 'setback')
    .map(({ id }) => id);
  const title =
    chosen === null
      ? ''
      : chosen.from === chosen.to
        ? formatDay(chosen.from, locale, 'long')
        : `${formatDay(chosen.from, locale, 'short')} – ${formatDay(chosen.to, locale, 'short')}`;
  return (
    <>
      <PracticePlot
        label="Entries by day and template"
        from={review.period.from}
        to={review.period.to}
        days={plotDays(review.practice)}
        onSelectDay={(on) => setChosen({ from: on, to: on })}
        onSelectWeek={(from, to) => setChosen({ from, to })}
      />
      {chosen !== null && <EntriesBehind key={title} behind={{ ids, title }} />}
    </>
  );
}

function plotDays(practice: readonly PracticeDay[]) {
  const days = new Map<DayOn, { name: string; count: number }[]>();
  for (const { on, count, ...of } of practice) {
    const groups = days.get(on) ?? [];
    groups.push({ name: templateNameOf(of), count });
    days.set(on, groups);
  }
  return [...days].map(([on, groups]) => ({ on, groups }));
}
