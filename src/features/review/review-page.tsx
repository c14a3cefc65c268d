/**
 * Review: what changed in a range of days, each thing with its dated evidence. Summed in the vault, shown in
 * sentences; nothing is scored and nothing is stored. What must never happen: a change without a way to its evidence.
 */
import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import type { Review, ReviewPeriod } from '../../domain/review.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { useReview } from '../../hooks/sums/use-sum.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SteppingStones } from '../../ui/illustrations/stepping-stones.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { ChangesByTheme } from './changes-by-theme.tsx';
import { Feelings } from './feelings.tsx';
import { Gratitude } from './gratitude.tsx';
import { Milestones } from './milestones.tsx';
import { periodOf } from './period.ts';
import type { RangeId } from './period.ts';
import { Practice } from './practice.tsx';
import { RangePicker } from './range-picker.tsx';
import { Promises } from './promises.tsx';
import { ThenAndNow } from './then-and-now.tsx';
import { summary } from './words.ts';
import styles from './review.module.css';

export function ReviewPage() {
  const today = useToday();
  const navigate = useNavigate();
  const [range, setRange] = useState<RangeId>('quarter');
  const [custom, setCustom] = useState<ReviewPeriod | null>(null);
  const period = range === 'custom' ? (custom ?? periodOf('custom', today)) : periodOf(range, today);
  const review = useReview(period);

  return (
    <Page
      title="Review"
      lede="What is different, and how you know."
      actions={
        <Button variant="quiet" icon={FileOutput} onPress={() => navigate(paths.counsellor)}>
          For a counsellor
        </Button>
      }
    >
      <RangePicker range={range} period={period} onRange={setRange} onPeriod={setCustom} />
      {review &&
        (isEmpty(review) ? (
          <EmptyState
            illustration={<SteppingStones />}
            title="Nothing in these days yet"
            action={
              <Button variant="primary" onPress={() => navigate(paths.write)}>
                Write something
              </Button>
            }
          >
            Positive changes, gratitude and milestones gather here, each with the day it was true. A longer
            range may show more.
          </EmptyState>
        ) : (
          <>
            <p className={styles.summary}>{summary(review)}</p>
            <Section title="Positive changes">
              <ChangesByTheme items={review.positiveChanges} />
            </Section>
            <Section title="Promises">
              <Promises review={review} />
            </Section>
            <Section title="Gratitude">
              <Gratitude items={review.gratitude} />
            </Section>
            <Section title="Milestones">
              <Milestones items={review.milestones} />
            </Section>
            <Section title="Then and now">
              <ThenAndNow pairs={review.pairs} />
            </Section>
            <Section title="Feelings over time">
              <Feelings review={review} />
            </Section>
            <Section title="Practice over time">
              <Practice review={review} />
            </Section>
          </>
        ))}
    </Page>
  );
}

const isEmpty = ({ daysWritten, commitments }: Review): boolean =>
  daysWritten === 0 && commitments.length === 0;
