/**
 * A month as a sheet of days, each with dots for what was written on it. Arrow keys move by day and week, Page keys by
 * month. Shows only what it is given; the days without dots are paper.
 */
import { parseDate } from '@internationalized/date';
import { Calendar, CalendarCell } from 'react-aria-components/Calendar';
import { CalendarMonth, dayLook } from './calendar-month.tsx';
import { cx } from './cx.ts';
import styles from './month-calendar.module.css';

/** `dots`: one each, at most four are drawn. `words` are added to the day's name. */
export type DayMark = { readonly dots: readonly ('plain' | 'change' | 'draft')[]; readonly words: string };

export type MonthCalendarProps = {
  readonly label: string;
  /** All days: `YYYY-MM-DD`. */
  readonly value: string;
  readonly onChange: (on: string) => void;
  readonly latest: string;
  readonly marks: ReadonlyMap<string, DayMark>;
};

const mostDots = 4;

export function MonthCalendar({ label, value, onChange, latest, marks }: MonthCalendarProps) {
  return (
    <Calendar
      aria-label={label}
      className={styles['calendar'] ?? ''}
      value={parseDate(value)}
      maxValue={parseDate(latest)}
      onChange={(date) => onChange(date.toString())}
    >
      <CalendarMonth level={2} gridLook={styles['grid']}>
        {(date) => {
          const mark = marks.get(date.toString());
          return (
            <CalendarCell
              date={date}
              className={cx(dayLook, styles['cell'])}
              render={(props) => (
                <div {...props} aria-label={[props['aria-label'], mark?.words].filter(Boolean).join(', ')} />
              )}
            >
              {({ formattedDate }) => (
                <>
                  <span>{formattedDate}</span>
                  <span className={styles['dots']} aria-hidden>
                    {mark?.dots.slice(0, mostDots).map((tone, n) => (
                      <span key={n} className={styles['dot']} data-tone={tone} />
                    ))}
                  </span>
                </>
              )}
            </CalendarCell>
          );
        }}
      </CalendarMonth>
    </Calendar>
  );
}
