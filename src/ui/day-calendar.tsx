/** The month sheet inside the date popovers: heading with two arrows, and the grid in the locale's week order. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import styles from './date-field.module.css';

export function CalendarInsides() {
  return (
    <>
      <header className={styles['calendar-head']}>
        <Heading className={styles['month'] ?? ''} />
        <Button slot="previous" className={styles['arrow'] ?? ''}>
          <ChevronLeft size={17} strokeWidth={1.7} aria-hidden />
        </Button>
        <Button slot="next" className={styles['arrow'] ?? ''}>
          <ChevronRight size={17} strokeWidth={1.7} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles['grid'] ?? ''} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles['weekday'] ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={styles['cell'] ?? ''} />}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}
