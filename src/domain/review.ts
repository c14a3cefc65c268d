/** The shape of a review: what changed in a range of days, each with its dated evidence. Sums run in the vault. */
import type { AnsweredItem } from './entry-item.ts';
import type { DayOn } from './ids.ts';
import type { TemplateId } from './template/types.ts';

/** Both ends included. */
export type ReviewPeriod = { readonly from: DayOn; readonly to: DayOn };

export type PracticeDay = { readonly on: DayOn; readonly template: TemplateId; readonly count: number };

export type Review = {
  readonly period: ReviewPeriod;
  readonly positiveChanges: readonly AnsweredItem[];
  readonly gratitude: readonly AnsweredItem[];
  readonly milestones: readonly AnsweredItem[];
  /** Finished and draft entries alike, by day and template; trashed ones left out. Days without any are absent. */
  readonly practice: readonly PracticeDay[];
};
