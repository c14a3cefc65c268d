/** What became of promises: counts inside a sentence, a plot of when, and each with its words. Never a share, never a score. */
import { Fragment, useMemo, useState } from 'react';
import { commitmentOf } from '../../domain/commitment.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { EntryId } from '../../domain/ids.ts';
import { itemTitle } from '../../domain/item-title.ts';
import type { Review, ReviewPeriod } from '../../domain/review.ts';
import { promisesWithin } from '../../domain/review/promises.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { DayText } from '../../ui/date-text.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntriesBehind } from './entries-behind.tsx';
import type { Behind } from './entries-behind.tsx';
import { FirstFew } from './first-few.tsx';
import { StackPlot } from './plots.tsx';
import { followThrough, outcomeWords } from './words.ts';
import styles from './review.module.css';

const kinds = (
  [
    ['kept', 1],
    ['partly', 4],
    ['renegotiated', 3],
    ['missed', 2],
    ['open', 8],
  ] as const
).map(([id, ink]) => ({ id, ink, label: outcomeWords[id] }));
/** Fewer than this many say more as sentences than as a plot. */
const plotFrom = 3;

export function Promises({ review }: { readonly review: Review }) {
  const [behind, setBehind] = useState<Behind | null>(null);
  const { commitments, period } = review;
  const became = useMemo(
    () =>
      commitments.flatMap((item) => promisesWithin(item, period).map((one) => ({ ...one, key: item.id }))),
    [commitments, period],
  );
  if (commitments.length === 0)
    return (
      <p className={styles.none}>
        Nothing became of a commitment in these days. What one does counts more than what one says: a
        commitment keeps both together.
      </p>
    );
  return (
    <>
      <p className={styles.sentence}>{followThrough(became)}</p>
      {became.length >= plotFrom && (
        <StackPlot
          label="Follow-through over time"
          from={period.from}
          to={period.to}
          kinds={kinds}
          things={became}
          onSelect={(keys, title) => setBehind({ ids: keys as readonly EntryId[], title })}
        />
      )}
      {behind !== null && <EntriesBehind key={behind.title} behind={behind} />}
      <FirstFew columns items={commitments}>
        {(item) => <PromiseCard item={item} period={period} />}
      </FirstFew>
    </>
  );
}

type PromiseCardProps = { readonly item: AnsweredItem; readonly period: ReviewPeriod };

function PromiseCard({ item, period }: PromiseCardProps) {
  const { promise } = commitmentOf(item);
  const became = promisesWithin(item, period);
  const notes = became.map(({ note }) => note).filter((note) => note !== '');
  return (
    <EntryCard
      href={paths.entry(item.id)}
      title={promise === '' ? itemTitle(item, 'Commitment') : promise}
      kicker={became.map(({ kind, on }, i) => (
        <Fragment key={on + kind}>
          {i > 0 && ' · '}
          {outcomeWords[kind]}, <DayText on={on} style="short" />
        </Fragment>
      ))}
    >
      {notes.length === 0 ? null : notes.join(' ')}
    </EntryCard>
  );
}
