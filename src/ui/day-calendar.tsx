/** The month sheet inside the date popovers: small round days, a range drawn as a band. */
import { CalendarCell } from 'react-aria-components/Calendar';
import { CalendarMonth, dayLook } from './calendar-month.tsx';
import { cx } from './cx.ts';
import styles from './day-calendar.module.css';

/** Stands in a calendar of one day or of a range, which gives it `look`. */
export function CalendarInsides() {
  return (
    <CalendarMonth gridLook={styles['grid']}>
      {(date) => <CalendarCell date={date} className={cx(dayLook, styles['cell'])} />}
    </CalendarMonth>
  );
}

export const dayCalendarLook = { one: cx(styles['one']), range: cx(styles['range']) } as const;
