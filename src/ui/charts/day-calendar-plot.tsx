/** The calendar of days: a column for each week, a square for each day, darker where more was written. */
import { cx } from '../cx.ts';
import { formatDay, parseDay } from '../days.ts';
import { useMarks } from './marks.ts';
import { totalOf } from './practice-layout.ts';
import type { PlotWeek } from './practice-layout.ts';
import type { Reading } from './readout.tsx';
import { wordsFor } from './words.ts';
import styles from './practice-plot.module.css';

export type DayCalendarProps = {
  readonly weeks: readonly PlotWeek[];
  readonly locale: string;
  readonly ink: number;
  readonly onSelectDay: (on: string) => void;
  readonly onPoint: (reading: Reading | null) => void;
};

/** True when `to` is in a later column: six days or more on the way to the same weekday. */
const isColumnAway = (from: string, to: string): boolean => {
  const a = parseDay(from);
  const b = parseDay(to);
  return a !== null && b !== null && b.compare(a) >= 4;
};

export function DayCalendar({ weeks, locale, ink, onSelectDay, onPoint }: DayCalendarProps) {
  const marked = weeks.flatMap(({ days }) => days).filter(({ groups }) => groups.length > 0);
  const marks = useMarks(
    marked.map(({ on }) => on),
    isColumnAway,
  );
  const weekdays = weeks[0]?.days ?? [];
  const weekdayName = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const dateOf = (on: string): Date => new Date(`${on}T00:00:00Z`);

  return (
    <div className={styles['calendar']} data-ink={ink}>
      <div className={styles['weekdays']} aria-hidden>
        {weekdays.map(({ on }, index) => (
          <span key={on}>{index % 2 === 0 ? weekdayName.format(dateOf(on)) : ''}</span>
        ))}
      </div>
      <div
        className={styles['weeks']}
        role="toolbar"
        aria-label="Days"
        style={{ gridTemplateColumns: `repeat(${weeks.length}, minmax(0.375rem, 1.625rem))` }}
      >
        {weeks.map((week) => (
          <div key={week.days[0]?.on} className={styles['week']}>
            <span className={styles['month']} aria-hidden>
              {week.monthOn && monthName.format(dateOf(week.monthOn))}
            </span>
            {week.days.map((day) =>
              day.groups.length === 0 ? (
                <span key={day.on} className={cx(styles['cell'], !day.isInRange && styles['outside'])} />
              ) : (
                <button
                  key={day.on}
                  type="button"
                  className={cx(styles['cell'], styles['mark'])}
                  data-mark={day.on}
                  data-depth={Math.min(3, totalOf(day.groups))}
                  tabIndex={marks.tabIndexOf(day.on)}
                  aria-label={`${formatDay(day.on, locale, 'long')}: ${wordsFor(day.groups)}`}
                  onFocus={() => {
                    marks.onFocus(day.on);
                    onPoint({ when: formatDay(day.on, locale, 'long'), what: wordsFor(day.groups) });
                  }}
                  onKeyDown={marks.onKeyDown}
                  onBlur={() => onPoint(null)}
                  onMouseLeave={() => onPoint(null)}
                  onMouseEnter={() =>
                    onPoint({ when: formatDay(day.on, locale, 'long'), what: wordsFor(day.groups) })
                  }
                  onClick={() => onSelectDay(day.on)}
                />
              ),
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
