/** A time of the day, typed part by part, in the locale's way of telling it. Speaks minutes from midnight. */
import { Time } from '@internationalized/date';
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { cx } from './cx.ts';
import field from './field.module.css';
import styles from './date-field.module.css';

export type TimeFieldProps = {
  readonly label: string;
  /** 0 to 1439. */
  readonly value: number;
  /** Called with whole times only. */
  readonly onChange: (minute: number) => void;
  readonly hideLabel?: boolean | undefined;
};

export function TimeField({ label, value, onChange, hideLabel = false }: TimeFieldProps) {
  return (
    <AriaTimeField
      className={field['field'] ?? ''}
      value={new Time(Math.floor(value / 60), value % 60)}
      onChange={(time) => {
        if (time !== null) onChange(time.hour * 60 + time.minute);
      }}
      granularity="minute"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={field['label'] ?? ''}>{label}</Label>}
      <DateInput className={cx(field['control'], styles['input'], styles['time'])}>
        {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
      </DateInput>
    </AriaTimeField>
  );
}
