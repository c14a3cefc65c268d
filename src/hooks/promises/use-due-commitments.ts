/** Promises whose day is today or has passed, and boundaries and agreements to be looked at again. Live; reads the replica. */
import { useMemo } from 'react';
import { dueCommitments } from '../../domain/commitment.ts';
import type { DueCommitment } from '../../domain/commitment.ts';
import { dueReviews } from '../../domain/due-reviews.ts';
import type { DueReview } from '../../domain/due-reviews.ts';
import type { DayOn } from '../../domain/ids.ts';
import { useShelf } from '../entries/use-shelf.ts';

/** The longest due first. Empty until the feed has told. */
export function useDueCommitments(today: DayOn): readonly DueCommitment[] {
  const items = useShelf('commitments');
  return useMemo(() => dueCommitments(items ?? [], today), [items, today]);
}

/** The longest due first. Empty until the feed has told. */
export function useDueReviews(today: DayOn): readonly DueReview[] {
  const boundaries = useShelf('boundaries');
  const agreements = useShelf('agreements');
  return useMemo(
    () => dueReviews([...(boundaries ?? []), ...(agreements ?? [])], today),
    [boundaries, agreements, today],
  );
}
