/** The plot's facts as a table, newest day first: for reading aloud, for exact numbers, for paper. */
import { formatDay } from '../days.ts';
import type { PracticeDayMark } from './practice-layout.ts';
import { wordsFor } from './words.ts';
import styles from './practice-plot.module.css';

type PracticeTableProps = {
  readonly days: readonly PracticeDayMark[];
  readonly locale: string;
  readonly label: string;
  readonly onSelectDay: (on: string) => void;
};

export function PracticeTable({ days, locale, label, onSelectDay }: PracticeTableProps) {
  const newestFirst = [...days].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <section className={styles['table-frame']} aria-label={`${label}, table`}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Entries</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map(({ on, groups }) => (
            <tr key={on}>
              <th scope="row">
                <button type="button" className={styles['open']} onClick={() => onSelectDay(on)}>
                  {formatDay(on, locale, 'long')}
                </button>
              </th>
              <td>{wordsFor(groups)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
