/**
 * What the vault sums up over the whole journal, asked for again a moment after the journal changes. Nothing is stored
 * here but the last answer.
 */
import { useCallback, useEffect, useState } from 'react';
import type { DayOn } from '../../domain/ids.ts';
import type { DayBefore } from '../../domain/on-this-day.ts';
import type { Review, ReviewPeriod } from '../../domain/review.ts';
import type { TodayFacts } from '../../domain/today.ts';
import type { Result } from '../../lib/result.ts';
import { usePlatform } from '../platform/use-platform.ts';

const pauseMs = 150;

/** undefined until the first answer; while the range changes, the review of the range before. */
export function useReview({ from, to }: ReviewPeriod): Review | undefined {
  const { vault } = usePlatform();
  return useSum(useCallback(() => vault.call('review.run', { from, to }), [vault, from, to]));
}

export function useOnThisDay(on: DayOn): readonly DayBefore[] | undefined {
  const { vault } = usePlatform();
  return useSum(useCallback(() => vault.call('onThisDay.run', { on }), [vault, on]));
}

export function useTodayFacts(on: DayOn): TodayFacts | undefined {
  const { vault } = usePlatform();
  return useSum(useCallback(() => vault.call('today.run', { on }), [vault, on]));
}

/** A new `ask` is asked at once. An answer that failed leaves what was there. */
function useSum<T>(ask: () => Promise<Result<T, unknown>>): T | undefined {
  const { vault } = usePlatform();
  const [sum, setSum] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      const result = await ask();
      if (isCurrent && result.ok) setSum(result.value);
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
  }, [vault, ask]);
  return sum;
}
