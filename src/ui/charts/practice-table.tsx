/** The practice plot's facts as a table, newest day first. */
import { formatDay } from '../days.ts';
import { PlotTable } from './plot-table.tsx';
import type { PracticeDayMark } from './practice-layout.ts';
import { wordsFor } from './words.ts';

type PracticeTableProps = {
  readonly days: readonly PracticeDayMark[];
  readonly locale: string;
  readonly label: string;
  readonly onSelectDay: (on: string) => void;
};

export function PracticeTable({ days, locale, label, onSelectDay }: PracticeTableProps) {
  const newestFirst = [...days].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <PlotTable
      label={`${label}, table`}
      head={['Day', 'Entries']}
      rows={newestFirst.map(({ on, groups }) => ({
        id: on,
        name: formatDay(on, locale, 'long'),
        words: wordsFor(groups),
        onOpen: () => onSelectDay(on),
      }))}
    />
  );
}
