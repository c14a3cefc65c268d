/**
 * Counts over time by kind, one upon the other: weeks or months as columns, each part a way into what stands behind it.
 * The same facts stand in a table. It shows no sum and no share.
 */
import { useMemo, useState } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import { Disclosure } from '../disclosure.tsx';
import { bucketsFor } from './buckets.ts';
import { bucketInWords } from './bucket-words.ts';
import { useMarks } from './marks.ts';
import { stacked, timeScale } from './over-time.ts';
import { PlotTable } from './plot-table.tsx';
import { ticksFor } from './practice-layout.ts';
import { Readout } from './readout.tsx';
import type { Reading } from './readout.tsx';
import { TimeAxis } from './time-axis.tsx';
import styles from './stack-plot.module.css';
import plot from './practice-plot.module.css';

export type StackKind = { readonly id: string; readonly label: string; readonly ink: number };
export type StackThing = { readonly kind: string; readonly on: string; readonly key: string };

export type StackPlotProps = {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** From the bottom to the top; those without a thing are left out of the key. */
  readonly kinds: readonly StackKind[];
  readonly things: readonly StackThing[];
  readonly onSelect: (keys: readonly string[], title: string) => void;
};

export function StackPlot({ label, from, to, kinds, things, onSelect }: StackPlotProps) {
  const { locale } = useLocale();
  const [reading, setReading] = useState<Reading | null>(null);
  const buckets = useMemo(() => bucketsFor(from, to, locale, 'week'), [from, to, locale]);
  const time = useMemo(() => timeScale(from, to, 6), [from, to]);
  const used = kinds.filter(({ id }) => things.some(({ kind }) => kind === id));
  const parts = useMemo(() => {
    const keysOf = (column: number, kind: string): readonly string[] =>
      things
        .filter((thing) => thing.kind === kind && buckets.indexOf(thing.on) === column)
        .map(({ key }) => key);
    const columns = buckets.all.map((_, i) =>
      Object.fromEntries(kinds.map(({ id }) => [id, keysOf(i, id).length])),
    );
    return stacked(
      kinds.map(({ id }) => id),
      columns,
    )
      .toSorted((a, b) => a.column - b.column || a.from - b.from)
      .flatMap((part) => {
        const bucket = buckets.all[part.column];
        const kind = kinds.find(({ id }) => id === part.kind);
        if (!bucket || !kind) return [];
        return [
          { ...part, id: `${part.column}@${part.kind}`, bucket, kind, keys: keysOf(part.column, part.kind) },
        ];
      });
  }, [buckets, kinds, things]);
  const ticks = ticksFor(Math.max(1, ...parts.map((part) => part.to)));
  const top = ticks.at(-1) ?? 1;
  const keyboard = useMarks(
    parts.map(({ id }) => id),
    (a, b) => a.split('@')[0] !== b.split('@')[0],
  );
  const readingOf = (part: (typeof parts)[number]): Reading => ({
    when: bucketInWords(part.bucket, locale),
    what: part.keys.length === 1 ? part.kind.label : `${part.kind.label} × ${part.keys.length}`,
  });
  const open = (part: (typeof parts)[number]): void =>
    onSelect(part.keys, `${part.kind.label}, ${bucketInWords(part.bucket, locale)}`);

  return (
    <figure className={plot['plot']} aria-label={label}>
      <div className={plot['head']} data-print="none">
        <Readout
          hint={buckets.unit === 'week' ? 'Each column is a week.' : 'Each column is a month.'}
          reading={reading}
        />
      </div>
      <div className={styles['body']}>
        <div className={plot['ticks']} aria-hidden>
          {ticks.map((tick) => (
            <span key={tick} style={{ insetBlockEnd: `${(tick / top) * 100}%` }}>
              {tick}
            </span>
          ))}
        </div>
        <div
          role="toolbar"
          aria-label={label}
          className={styles['columns']}
          style={{ blockSize: `${Math.min(8, 2.5 * top)}rem` }}
        >
          {parts.map((part) => {
            const { when, what } = readingOf(part);
            return (
              <button
                key={part.id}
                type="button"
                className={styles['part']}
                data-ink={part.kind.ink}
                data-mark={part.id}
                tabIndex={keyboard.tabIndexOf(part.id)}
                aria-label={`${when}: ${what}`}
                style={{
                  insetInlineStart: `${time.start(part.bucket)}%`,
                  inlineSize: `${time.end(part.bucket) - time.start(part.bucket)}%`,
                  insetBlockEnd: `${(part.from / top) * 100}%`,
                  blockSize: `${((part.to - part.from) / top) * 100}%`,
                }}
                onFocus={() => {
                  keyboard.onFocus(part.id);
                  setReading(readingOf(part));
                }}
                onKeyDown={keyboard.onKeyDown}
                onBlur={() => setReading(null)}
                onMouseEnter={() => setReading(readingOf(part))}
                onMouseLeave={() => setReading(null)}
                onClick={() => open(part)}
              />
            );
          })}
        </div>
        <div className={styles['axis']}>
          <TimeAxis ticks={time.ticks} locale={locale} unit={buckets.unit} />
        </div>
      </div>
      <ul className={styles['key']} aria-hidden>
        {used.map((kind) => (
          <li key={kind.id} data-ink={kind.ink}>
            {kind.label}
          </li>
        ))}
      </ul>
      <Disclosure title="As a table">
        <PlotTable
          label={`${label}, table`}
          head={['When', 'What']}
          rows={parts
            .toSorted((a, b) => b.column - a.column)
            .map((part) => ({
              id: part.id,
              name: readingOf(part).when,
              words: readingOf(part).what,
              onOpen: () => open(part),
            }))}
        />
      </Disclosure>
    </figure>
  );
}
