/** Dated lines, the newest first: the day in the margin, what it was, the words. */
import type { ReactNode } from 'react';
import type { DayOn } from '../../domain/ids.ts';
import { DayText } from '../../ui/date-text.tsx';
import styles from './promises.module.css';

export type LogItem = {
  readonly on: DayOn;
  /** What kind of line it is, or empty. */
  readonly what: string;
  readonly note: string;
  readonly more?: ReactNode;
};

export function LogList({ label, lines }: { readonly label: string; readonly lines: readonly LogItem[] }) {
  return (
    <ol className={styles.log} aria-label={label}>
      {lines.toReversed().map((line, n) => (
        <li key={lines.length - n} className={styles.line}>
          <span className={styles.day}>
            <DayText on={line.on} style="short" />
          </span>
          <div className={styles.said}>
            {line.what !== '' && <p className={styles.outcome}>{line.what}</p>}
            {line.note !== '' && <p className={styles.note}>{line.note}</p>}
            {line.more !== undefined && <p className={styles.due}>{line.more}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
