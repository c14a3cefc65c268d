/** The words of what became of promises, needs and agreements. Pure. */
import type { Commitment, FollowThrough, Outcome, OutcomeProblem } from '../../domain/commitment.ts';
import { outcomes } from '../../domain/commitment.ts';
import type { WishKind } from '../../domain/boundary.ts';
import { monthNames } from '../../domain/day-words.ts';
import type { Month } from '../../domain/ids.ts';
import { templateById } from '../../domain/template/catalog/catalog.ts';
import type { BuiltInTemplateId } from '../../domain/template/types.ts';

/** The options of a template's question, as the template has them. */
export const optionsOf = (template: BuiltInTemplateId, promptId: string) =>
  templateById(template)?.prompts.find(({ id }) => id === promptId)?.options ?? [];

export const outcomeName = (outcome: Outcome): string =>
  optionsOf('commitment', 'outcome').find(({ id }) => id === outcome)?.label ?? outcome;

/** “for Maria”, “for both of us”; empty when it wasn't said. People write the name with or without “for”. */
export function forWhomWords({
  forWhom,
  forWhomChoice,
}: Pick<Commitment, 'forWhom' | 'forWhomChoice'>): string {
  if (forWhom !== '') return /^for\s/iu.test(forWhom) ? forWhom : `for ${forWhom}`;
  const option = optionsOf('commitment', 'for-whom').find(({ id }) => id === forWhomChoice);
  return option === undefined ? '' : option.label.charAt(0).toLowerCase() + option.label.slice(1);
}

export const wishName = (kind: WishKind): string =>
  optionsOf('needs-and-boundaries', 'kind').find(({ id }) => id === kind)?.label ?? kind;

export const wishMeaning = (kind: WishKind): string =>
  optionsOf('needs-and-boundaries', 'kind').find(({ id }) => id === kind)?.meaning ?? '';

export const areaName = (area: string): string | null =>
  optionsOf('agreement', 'area').find(({ id }) => id === area)?.label ?? null;

export const outcomeProblem = (problem: OutcomeProblem): string =>
  problem === 'no-new-day' ? 'Choose the new day.' : 'The new day lies before the day of the change.';

/** “In October: 4 kept, 1 partly, 1 renegotiated”. The year is named when it is not `thisMonth`’s. */
export function followThroughSentence({ month, counts }: FollowThrough, thisMonth: Month): string {
  const name = monthNames[Number(month.slice(5)) - 1] ?? month;
  const when = month.slice(0, 4) === thisMonth.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
  const parts = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${outcome}`);
  return `In ${when}: ${parts.join(', ')}`;
}
