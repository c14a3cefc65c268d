/**
 * Practice over time: on which days was written, and with which templates. By day as a calendar, by week as bars.
 * Every mark opens the entries behind it; the same facts stand in a table. It shows writing only, never abstinence.
 */
import { useMemo, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { ChipGroup } from '../chip-group.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Segmented } from '../segmented.tsx';
import { DayCalendar } from './day-calendar-plot.tsx';
import { layoutWeeks, rankNames } from './practice-layout.ts';
import type { PracticeDayMark } from './practice-layout.ts';
import { PracticeTable } from './practice-table.tsx';
import { Readout } from './readout.tsx';
import type { Reading } from './readout.tsx';
import { WeekBars } from './week-bars.tsx';
import styles from './practice-plot.module.css';

export type PracticePlotProps = {
  readonly label: string;
  readonly days: readonly PracticeDayMark[];
  /** Both ends included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Opens the entries of that day. */
  readonly onSelectDay: (on: string) => void;
  /** Opens the entries of a week; without it, a week opens its first day with entries. */
  readonly onSelectWeek?: ((from: string, to: string) => void) | undefined;
};

const inks = 8;

export function PracticePlot({ label, days, from, to, onSelectDay, onSelectWeek }: PracticePlotProps) {
  const { locale } = useLocale();
  const [view, setView] = useState<'days' | 'weeks'>('days');
  const [reading, setReading] = useState<Reading | null>(null);
  const [only, setOnly] = useState<string | null>(null);
  const names = useMemo(() => rankNames(days), [days]);
  const shown = useMemo(() => {
    if (only === null || !names.includes(only)) return days;
    return days
      .map(({ on, groups }) => ({ on, groups: groups.filter(({ name }) => name === only) }))
      .filter(({ groups }) => groups.length > 0);
  }, [days, names, only]);
  const weeks = useMemo(() => layoutWeeks(shown, from, to, locale), [shown, from, to, locale]);
  const inkOf = (name: string): number => (names.indexOf(name) % inks) + 1;

  return (
    <figure className={styles['plot']} aria-label={label}>
      <div className={styles['head']} data-print="none">
        <Readout
          hint={view === 'days' ? 'The stronger a square, the more entries that day.' : 'Each bar is a week.'}
          reading={reading}
        />
        <Segmented
          label="Shown by"
          value={view}
          onChange={setView}
          options={[
            { value: 'days', label: 'Days' },
            { value: 'weeks', label: 'Weeks' },
          ]}
        />
      </div>
      {view === 'days' ? (
        <DayCalendar
          weeks={weeks}
          locale={locale}
          ink={only === null ? 1 : inkOf(only)}
          onSelectDay={onSelectDay}
          onPoint={setReading}
        />
      ) : (
        <WeekBars
          weeks={weeks}
          names={names}
          inkOf={inkOf}
          locale={locale}
          onPoint={setReading}
          onSelectWeek={(week) => {
            if (onSelectWeek) onSelectWeek(week.from, week.to);
            else onSelectDay(week.days.find(({ groups }) => groups.length > 0)?.on ?? week.from);
          }}
        />
      )}
      {names.length > 1 && (
        <div className={styles['legend']} data-print="none">
          <ChipGroup
            label="Only one kind"
            hideLabel
            selectionMode="single"
            selected={new Set(only === null ? [] : [only])}
            onChange={(selected) => setOnly([...selected][0] ?? null)}
            options={names.map((name) => ({ id: name, label: name, ink: inkOf(name) }))}
          />
        </div>
      )}
      <Disclosure title="As a table">
        <PracticeTable days={days} locale={locale} label={label} onSelectDay={onSelectDay} />
      </Disclosure>
    </figure>
  );
}
