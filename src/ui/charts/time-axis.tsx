/** The days under a plot over time, as many as can be read. */
import { formatDay } from '../days.ts';
import type { Unit } from './buckets.ts';
import styles from './time-axis.module.css';

type TimeAxisProps = {
  readonly ticks: readonly { readonly on: string; readonly at: number }[];
  readonly locale: string;
  readonly unit: Unit;
};

export function TimeAxis({ ticks, locale, unit }: TimeAxisProps) {
  const options: Intl.DateTimeFormatOptions =
    unit === 'day'
      ? { day: 'numeric', month: 'short', timeZone: 'UTC' }
      : { month: 'short', timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(locale, options);
  return (
    <div className={styles['axis']} aria-hidden>
      {ticks.map(({ on, at }) => (
        <span
          key={on}
          className={styles['tick']}
          style={{ insetInlineStart: `${at}%` }}
          title={formatDay(on, locale, 'short')}
        >
          {on.endsWith('-01-01') && unit !== 'day'
            ? on.slice(0, 4)
            : format.format(new Date(`${on}T00:00:00Z`))}
        </span>
      ))}
    </div>
  );
}
