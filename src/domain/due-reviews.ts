/** Boundaries and agreements whose day to be looked at again is today or has passed. Pure. */
import { agreementOf } from './agreement.ts';
import { boundaryOf } from './boundary.ts';
import type { AnsweredItem } from './entry-item.ts';
import type { DayOn } from './ids.ts';

export type DueReview = { readonly item: AnsweredItem; readonly on: DayOn };

/** The longest due first. Other templates' items are passed over. */
export function dueReviews(items: readonly AnsweredItem[], today: DayOn): readonly DueReview[] {
  return items
    .flatMap((item) => {
      const on = reviewOf(item);
      return on !== null && on <= today ? [{ item, on }] : [];
    })
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

function reviewOf(item: AnsweredItem): DayOn | null {
  if (item.template === 'needs-and-boundaries') return boundaryOf(item).reviewOn;
  return item.template === 'agreement' ? agreementOf(item).reviewOn : null;
}
