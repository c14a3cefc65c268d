/** One day: typed part by part, or picked from a month sheet. Speaks `YYYY-MM-DD` to the caller. */
import { CalendarDays } from 'lucide-react';
import { Calendar } from 'react-aria-components/Calendar';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  Label,
  Popover,
  Text,
} from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { cx } from './cx.ts';
import { CalendarInsides, dayCalendarLook } from './day-calendar.tsx';
import { parseDay } from './days.ts';
import { FieldError } from './field-error.tsx';
import field from './field.module.css';
import list from './listbox.module.css';
import styles from './date-field.module.css';

export type DateFieldProps = {
  readonly label: string;
  /** `YYYY-MM-DD`; null or '' shows an empty field. */
  readonly value: string | null;
  /** Called with whole days only. */
  readonly onChange: (on: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** `quiet` shows its outline only when it is pointed at or used. */
  readonly look?: 'plain' | 'quiet' | undefined;
};

export function DateField(props: DateFieldProps) {
  const { label, hideLabel = false, description, error } = props;
  const min = props.min === undefined ? null : parseDay(props.min);
  const max = props.max === undefined ? null : parseDay(props.max);
  return (
    <DatePicker
      className={field['field'] ?? ''}
      value={props.value ? parseDay(props.value) : null}
      onChange={(date) => {
        if (date !== null) props.onChange(date.toString());
      }}
      granularity="day"
      isDisabled={props.isDisabled ?? false}
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros={false}
      {...(min === null ? {} : { minValue: min })}
      {...(max === null ? {} : { maxValue: max })}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      <Group
        className={cx(
          field['control'],
          field['with-affix'],
          styles['group'],
          props.look === 'quiet' && field['quiet'],
        )}
      >
        <DateInput className={styles['input'] ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
        </DateInput>
        <Button className={cx(field['affix-button'], styles['open'])}>
          <CalendarDays size={16} strokeWidth={1.6} aria-hidden />
        </Button>
      </Group>
      {description && (
        <Text slot="description" className={field['help'] ?? ''}>
          {description}
        </Text>
      )}
      <FieldError error={error} />
      <Popover className={cx(list['popover'], styles['popover'])} offset={4}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Calendar className={dayCalendarLook.one}>
            <CalendarInsides />
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
