/** Gathers what Today may remind of from where it lives, and takes at most three of it. Stores nothing. */
import type { DueCommitment } from '../../domain/commitment.ts';
import type { DueReview } from '../../domain/due-reviews.ts';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { IfThen } from '../../domain/document/setback-plan.ts';
import { choosePrompts } from '../../domain/today.ts';
import type { LookBack, PromptKind } from '../../domain/today.ts';
import { useToday } from '../../hooks/clock/use-today.ts';
import { useRehearsalOffer } from '../../hooks/plan/use-rehearsal-offer.ts';
import { useDueCommitments, useDueReviews } from '../../hooks/promises/use-due-commitments.ts';
import { useTodayFacts } from '../../hooks/sums/use-sum.ts';

export type Prompts = {
  readonly shown: readonly PromptKind[];
  readonly commitments: readonly DueCommitment[];
  readonly reviews: readonly DueReview[];
  readonly gratitude: AnsweredItem | null;
  /** On a quiet day alone. */
  readonly rehearsal: IfThen | null;
  readonly lookBack: LookBack | null;
};

export function useTodayPrompts(): Prompts {
  const today = useToday();
  const commitments = useDueCommitments(today);
  const reviews = useDueReviews(today);
  const facts = useTodayFacts(today);
  const gratitude = facts?.gratitude ?? null;
  const lookBack = facts?.lookBack ?? null;
  const rehearsal = useRehearsalOffer();
  const there = new Set<PromptKind>([
    ...(commitments.length > 0 ? (['commitment'] as const) : []),
    ...(reviews.length > 0 ? (['boundary'] as const) : []),
    ...(gratitude === null ? [] : (['gratitude'] as const)),
    ...(rehearsal === null ? [] : (['rehearsal'] as const)),
    ...(lookBack === null ? [] : (['look-back'] as const)),
    ...(facts?.hasCheckedIn === false ? (['check-in'] as const) : []),
  ]);
  // nothing before the vault has told, so that no line is shown and taken back
  const shown = facts === undefined ? [] : choosePrompts(there, today);
  return { shown, commitments, reviews, gratitude, rehearsal, lookBack };
}
