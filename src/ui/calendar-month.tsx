/** What every calendar is made of: the month's name with an arrow to either side, and the grid in the locale's week order. */
import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import {
  Button,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { cx } from './cx.ts';
import styles from './calendar-month.module.css';

/** For the cells, whose size and shape are the calendar's own. */
export const dayLook: string = cx(styles['day']);

export type CalendarMonthProps = {
  /** Of the heading; on a page of its own it is the page's second. */
  readonly level?: number | undefined;
  readonly gridLook?: string | undefined;
  readonly children: (date: CalendarDate) => ReactElement;
};

export function CalendarMonth({ level, gridLook, children }: CalendarMonthProps) {
  return (
    <>
      <header className={styles['head']}>
        <Heading className={styles['name'] ?? ''} {...(level === undefined ? {} : { level })} />
        <Button slot="previous" className={styles['arrow'] ?? ''}>
          <ChevronLeft size={18} strokeWidth={1.6} aria-hidden />
        </Button>
        <Button slot="next" className={styles['arrow'] ?? ''}>
          <ChevronRight size={18} strokeWidth={1.6} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={cx(styles['grid'], gridLook)} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles['weekday'] ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{children}</CalendarGridBody>
      </CalendarGrid>
    </>
  );
}
