/** Feelings over time, by family or by word. A dot opens the entries in which they were named. */
import { useMemo, useState } from 'react';
import type { EntryId } from '../../domain/ids.ts';
import type { Review } from '../../domain/review.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { EntriesBehind } from './entries-behind.tsx';
import type { Behind } from './entries-behind.tsx';
import { familyRows, wordRows } from './feeling-rows.ts';
import { FeelingsPlot } from './plots.tsx';
import styles from './review.module.css';

export function Feelings({ review }: { readonly review: Review }) {
  const [by, setBy] = useState<'families' | 'words'>('families');
  const [behind, setBehind] = useState<Behind | null>(null);
  const { feelings } = review;
  const { rows, dots } = useMemo(
    () => (by === 'families' ? familyRows(feelings) : wordRows(feelings)),
    [by, feelings],
  );
  if (feelings.length === 0)
    return (
      <p className={styles.none}>
        No feeling was named in these days. A check-in asks for one to three of them.
      </p>
    );
  return (
    <>
      <div data-print="none">
        <Segmented
          label="Rows"
          value={by}
          onChange={setBy}
          options={[
            { value: 'families', label: 'In families' },
            { value: 'words', label: 'Word by word' },
          ]}
        />
      </div>
      <FeelingsPlot
        label="Feelings over time"
        from={review.period.from}
        to={review.period.to}
        rows={rows}
        dots={dots}
        onSelect={(keys, title) => setBehind({ ids: keys as readonly EntryId[], title })}
      />
      {behind !== null && <EntriesBehind key={behind.title} behind={behind} />}
    </>
  );
}
