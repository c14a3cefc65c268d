/** The review of a range of days, summed by the vault; asked for again when the journal changes. */
import { useEffect, useState } from 'react';
import type { Review, ReviewPeriod } from '../../domain/review.ts';
import { usePlatform } from '../platform/use-platform.ts';

const pauseMs = 150;

/** undefined until the first answer; while the period changes, the review of the period before. */
export function useReview(period: ReviewPeriod): Review | undefined {
  const { vault } = usePlatform();
  const [review, setReview] = useState<Review>();
  const { from, to } = period;

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      const result = await vault.call('review.run', { from, to });
      if (isCurrent && result.ok) setReview(result.value);
    };
    void run();
    const stop = vault.onFeed(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void run();
      }, pauseMs);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, [vault, from, to]);

  return review;
}
