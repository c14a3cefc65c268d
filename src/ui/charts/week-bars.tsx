/** The bars of weeks: how many entries, and of which kinds, one ink each. */
import { formatDay } from '../days.ts';
import { useMarks } from './marks.ts';
import { ticksFor, totalOf } from './practice-layout.ts';
import type { PlotWeek } from './practice-layout.ts';
import type { Reading } from './readout.tsx';
import { wordsFor } from './words.ts';
import styles from './practice-plot.module.css';

export type WeekBarsProps = {
  readonly weeks: readonly PlotWeek[];
  /** All kinds, most frequent first; bars are stacked in this order. */
  readonly names: readonly string[];
  readonly inkOf: (name: string) => number;
  readonly locale: string;
  readonly onSelectWeek: (week: PlotWeek) => void;
  readonly onPoint: (reading: Reading | null) => void;
};

export function WeekBars({ weeks, names, inkOf, locale, onSelectWeek, onPoint }: WeekBarsProps) {
  const marked = weeks.filter(({ groups }) => groups.length > 0);
  const marks = useMarks(
    marked.map(({ from }) => from),
    () => true,
  );
  const ticks = ticksFor(Math.max(1, ...weeks.map(({ groups }) => totalOf(groups))));
  const top = ticks.at(-1) ?? 1;
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const when = (week: PlotWeek): string =>
    week.from === week.to
      ? formatDay(week.from, locale, 'short')
      : `${formatDay(week.from, locale, 'short')} – ${formatDay(week.to, locale, 'short')}`;

  return (
    <div className={styles['bars']}>
      <div className={styles['ticks']} aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ insetBlockEnd: `${(tick / top) * 100}%` }}>
            {tick}
          </span>
        ))}
      </div>
      <div role="toolbar" aria-label="Weeks" className={styles['columns']}>
        {weeks.map((week) => (
          <div key={week.from} className={styles['column']}>
            {week.groups.length > 0 && (
              <button
                type="button"
                className={styles['bar']}
                data-mark={week.from}
                tabIndex={marks.tabIndexOf(week.from)}
                aria-label={`${when(week)}: ${wordsFor(week.groups)}`}
                onFocus={() => {
                  marks.onFocus(week.from);
                  onPoint({ when: when(week), what: wordsFor(week.groups) });
                }}
                onKeyDown={marks.onKeyDown}
                onBlur={() => onPoint(null)}
                onMouseLeave={() => onPoint(null)}
                onMouseEnter={() => onPoint({ when: when(week), what: wordsFor(week.groups) })}
                onClick={() => onSelectWeek(week)}
              >
                {names.map((name) => {
                  const count = week.groups.find((group) => group.name === name)?.count ?? 0;
                  return count === 0 ? null : (
                    <span
                      key={name}
                      className={styles['part']}
                      data-ink={inkOf(name)}
                      style={{ blockSize: `${(count / top) * 100}%` }}
                    />
                  );
                })}
              </button>
            )}
            <span className={styles['bar-month']} aria-hidden>
              {week.monthOn && monthName.format(new Date(`${week.monthOn}T00:00:00Z`))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
