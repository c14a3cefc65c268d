/** Which days to look at: the usual ranges, or one's own. */
import type { DayOn } from '../../domain/ids.ts';
import type { ReviewPeriod } from '../../domain/review.ts';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { DateRange } from '../../ui/date-range.tsx';
import { ranges } from './period.ts';
import type { RangeId } from './period.ts';
import styles from './review.module.css';

export type RangePickerProps = {
  readonly range: RangeId;
  readonly period: ReviewPeriod;
  readonly onRange: (range: RangeId) => void;
  readonly onPeriod: (period: ReviewPeriod) => void;
};

export function RangePicker({ range, period, onRange, onPeriod }: RangePickerProps) {
  return (
    <div className={styles.range}>
      <ChipGroup<RangeId>
        label="Range of days"
        isRequired
        selectionMode="single"
        selected={new Set([range])}
        onChange={(selected) => {
          const next = [...selected][0];
          if (next !== undefined) onRange(next);
        }}
        options={ranges}
      />
      {range === 'custom' && (
        <DateRange
          label="From and to"
          from={period.from}
          to={period.to}
          onChange={({ from, to }) => onPeriod({ from: from as DayOn, to: to as DayOn })}
        />
      )}
    </div>
  );
}
