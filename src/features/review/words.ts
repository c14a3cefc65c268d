/** The sentences of the review. Counts stand inside sentences; nothing is praised and nothing is scored. */
import type { Review } from '../../domain/review.ts';
import type { Became } from '../../domain/review/promises.ts';

const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const amount = (count: number, one: string, many: string): string =>
  `${spelled[count] ?? String(count)} ${count === 1 ? one : many}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "a", "a and b", "a, b and c". */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export function summary(review: Review): string {
  const wrote = `You wrote on ${amount(review.daysWritten, 'day', 'days')}.`;
  const counts = [
    [review.positiveChanges.length, 'positive change', 'positive changes'],
    [review.gratitude.length, 'thing you were grateful for', 'things you were grateful for'],
    [review.milestones.length, 'milestone', 'milestones'],
  ] as const;
  const found = counts.filter(([count]) => count > 0);
  if (found.length === 0) return wrote;
  const total = found.reduce((sum, [count]) => sum + count, 0);
  const parts = listed(found.map(([count, one, many]) => amount(count, one, many)));
  return `${wrote} ${capital(parts)} ${total === 1 ? 'stands here with its day' : 'stand here with their days'}.`;
}

export const outcomeWords: Readonly<Record<Became['kind'], string>> = {
  kept: 'Kept',
  partly: 'Partly kept',
  renegotiated: 'Renegotiated',
  missed: 'Missed',
  open: 'Open',
};
/** In the order in which they are told: what was done first, and what was not is not left out. */
const told: readonly (readonly [Became['kind'], string, string])[] = [
  ['kept', 'was kept', 'were kept'],
  ['partly', 'was kept in part', 'were kept in part'],
  ['renegotiated', 'was renegotiated', 'were renegotiated'],
  ['missed', 'was missed', 'were missed'],
  ['open', 'is open', 'are open'],
];

/** “Three promises were kept, one was kept in part and one is open.” */
export function followThrough(became: readonly Became[]): string {
  const parts = told
    .map(([kind, one, many]) => [became.filter((each) => each.kind === kind).length, one, many] as const)
    .filter(([count]) => count > 0)
    .map(([count, one, many], i) =>
      i === 0 ? amount(count, `promise ${one}`, `promises ${many}`) : amount(count, one, many),
    );
  return parts.length === 0 ? '' : `${capital(listed(parts))}.`;
}
