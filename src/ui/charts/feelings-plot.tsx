/**
 * Feelings over time: a row for each family or word, a dot wherever one was named, larger where it was stronger, over a
 * soft ribbon of how present it was. Every dot opens the entries behind it; the same facts stand in a table. It compares
 * nothing and adds nothing up to a mood.
 */
import { useMemo, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Disclosure } from '../disclosure.tsx';
import { bucketsFor } from './buckets.ts';
import type { Bucket } from './buckets.ts';
import { bucketInWords } from './bucket-words.ts';
import { useMarks } from './marks.ts';
import { dotSize, ribbon, timeScale } from './over-time.ts';
import { PlotTable } from './plot-table.tsx';
import { Readout } from './readout.tsx';
import type { Reading } from './readout.tsx';
import { TimeAxis } from './time-axis.tsx';
import styles from './feelings-plot.module.css';
import plot from './practice-plot.module.css';

export type FeelingRow = { readonly id: string; readonly label: string; readonly ink: number };
export type FeelingDot = {
  readonly row: string;
  readonly on: string;
  /** 1 to 5. */
  readonly strength: number;
  /** The feeling as it was named, with how strong it was. */
  readonly words: string;
  /** What stands behind it, handed on when the dot is pressed. */
  readonly key: string;
};

export type FeelingsPlotProps = {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly FeelingRow[];
  readonly dots: readonly FeelingDot[];
  readonly onSelect: (keys: readonly string[], title: string) => void;
};

type Mark = {
  readonly id: string;
  readonly row: FeelingRow;
  readonly bucket: number;
  readonly strength: number;
  readonly total: number;
  readonly when: string;
  readonly what: string;
  readonly keys: readonly string[];
};

export function FeelingsPlot({ label, from, to, rows, dots, onSelect }: FeelingsPlotProps) {
  const { locale } = useLocale();
  const [reading, setReading] = useState<Reading | null>(null);
  const buckets = useMemo(() => bucketsFor(from, to, locale), [from, to, locale]);
  const time = useMemo(() => timeScale(from, to, 6), [from, to]);
  const found = useMemo(
    () => marksOf(rows, dots, buckets.all, buckets.indexOf, locale),
    [rows, dots, buckets, locale],
  );
  const keyboard = useMarks(
    found.map(({ id }) => id),
    (a, b) => rowOf(a) !== rowOf(b),
  );
  const most = Math.max(6, ...found.map(({ total }) => total));
  const open = (mark: Mark): void => onSelect(mark.keys, `${mark.row.label}, ${mark.when}`);

  return (
    <figure className={plot['plot']} aria-label={label}>
      <div className={plot['head']} data-print="none">
        <Readout
          hint="The larger a dot, the stronger the feeling. A dot opens its entries."
          reading={reading}
        />
      </div>
      <div className={styles['rows']} role="toolbar" aria-label="Feelings" aria-orientation="vertical">
        {rows.map((row) => {
          const marks = found.filter((mark) => mark.row.id === row.id);
          const values = buckets.all.map((_, i) => marks.find((mark) => mark.bucket === i)?.total ?? 0);
          return (
            <div key={row.id} className={styles['row']} data-ink={row.ink}>
              <span className={styles['name']}>{row.label}</span>
              <div className={styles['band']}>
                <svg
                  className={styles['ribbon']}
                  viewBox="0 0 100 100"
                  preserveAspectRatio="none"
                  aria-hidden
                >
                  <path d={ribbon(buckets.all, values, time, most)} />
                </svg>
                {marks.map((mark) => {
                  const bucket = buckets.all[mark.bucket];
                  return (
                    bucket && (
                      <button
                        key={mark.id}
                        type="button"
                        className={styles['dot']}
                        style={{
                          insetInlineStart: `${time.middle(bucket)}%`,
                          inlineSize: `${dotSize(mark.strength)}rem`,
                        }}
                        data-mark={mark.id}
                        tabIndex={keyboard.tabIndexOf(mark.id)}
                        aria-label={`${row.label}, ${mark.when}: ${mark.what}`}
                        onFocus={() => {
                          keyboard.onFocus(mark.id);
                          setReading(mark);
                        }}
                        onKeyDown={keyboard.onKeyDown}
                        onBlur={() => setReading(null)}
                        onMouseEnter={() => setReading(mark)}
                        onMouseLeave={() => setReading(null)}
                        onClick={() => open(mark)}
                      />
                    )
                  );
                })}
              </div>
            </div>
          );
        })}
        <TimeAxis ticks={time.ticks} locale={locale} unit={buckets.unit} />
      </div>
      <Disclosure title="As a table">
        <PlotTable
          label={`${label}, table`}
          head={['When', 'Feelings']}
          rows={found
            .toSorted((a, b) => b.bucket - a.bucket)
            .map((mark) => ({
              id: mark.id,
              name: mark.when,
              words: `${mark.row.label}: ${mark.what}`,
              onOpen: () => open(mark),
            }))}
        />
      </Disclosure>
    </figure>
  );
}

const rowOf = (id: string): string => id.slice(0, id.indexOf('@'));

function marksOf(
  rows: readonly FeelingRow[],
  dots: readonly FeelingDot[],
  all: readonly Bucket[],
  indexOf: (on: string) => number,
  locale: string,
): readonly Mark[] {
  return rows.flatMap((row) => {
    const byBucket = new Map<number, FeelingDot[]>();
    for (const dot of dots) {
      const at = dot.row === row.id ? indexOf(dot.on) : -1;
      if (at < 0) continue;
      const there = byBucket.get(at);
      if (there) there.push(dot);
      else byBucket.set(at, [dot]);
    }
    return [...byBucket]
      .sort(([a], [b]) => a - b)
      .map(([at, found]): Mark => {
        const bucket = all[at] as Bucket;
        return {
          id: `${row.id}@${bucket.from}`,
          row,
          bucket: at,
          strength: Math.max(...found.map(({ strength }) => strength)),
          total: found.reduce((sum, { strength }) => sum + strength, 0),
          when: bucketInWords(bucket, locale),
          what: [...new Set(found.map(({ words }) => words))].join(', '),
          keys: [...new Set(found.map(({ key }) => key))],
        };
      });
  });
}
