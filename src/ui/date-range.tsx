/** From one day to another, both included. Speaks `YYYY-MM-DD` to the caller, and only ever of whole ranges. */
import { CalendarDays } from 'lucide-react';
import {
  Button,
  DateInput,
  DateRangePicker,
  DateSegment,
  Group,
  Label,
  Popover,
} from 'react-aria-components/DateRangePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { RangeCalendar } from 'react-aria-components/RangeCalendar';
import { cx } from './cx.ts';
import { CalendarInsides, dayCalendarLook } from './day-calendar.tsx';
import { parseDay } from './days.ts';
import field from './field.module.css';
import list from './listbox.module.css';
import styles from './date-field.module.css';

export type DateRangeProps = {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (range: { readonly from: string; readonly to: string }) => void;
  readonly hideLabel?: boolean | undefined;
};

export function DateRange({ label, from, to, onChange, hideLabel = false }: DateRangeProps) {
  const start = from ? parseDay(from) : null;
  const end = to ? parseDay(to) : null;
  return (
    <DateRangePicker
      className={field['field'] ?? ''}
      value={start && end ? { start, end } : null}
      onChange={(range) => {
        if (range) onChange({ from: range.start.toString(), to: range.end.toString() });
      }}
      granularity="day"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      <Group className={cx(field['control'], field['with-affix'], styles['group'])}>
        <DateInput slot="start" className={styles['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <span aria-hidden className={styles['to']}>
          –
        </span>
        <DateInput slot="end" className={styles['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={cx(field['affix-button'], styles['open'])}>
          <CalendarDays size={16} strokeWidth={1.6} aria-hidden />
        </Button>
      </Group>
      <Popover className={cx(list['popover'], styles['popover'])} offset={4}>
        <Dialog className={styles['dialog'] ?? ''}>
          <RangeCalendar className={dayCalendarLook.range}>
            <CalendarInsides />
          </RangeCalendar>
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}
