/** The sentences of the review. Counts stand inside sentences; nothing is praised and nothing is scored. */
import type { Review } from '../../domain/review.ts';

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

export const amount = (count: number, one: string, many: string): string =>
  `${spelled[count] ?? String(count)} ${count === 1 ? one : many}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export function summary(review: Review): string {
  const days = new Set(review.practice.map(({ on }) => on)).size;
  const parts = [
    amount(review.positiveChanges.length, 'positive change', 'positive changes'),
    amount(review.gratitude.length, 'thing you were grateful for', 'things you were grateful for'),
    amount(review.milestones.length, 'milestone', 'milestones'),
  ];
  return `You wrote on ${amount(days, 'day', 'days')}. ${capital(parts[0] ?? '')}, ${parts[1]} and ${parts[2]} stand here with their dates.`;
}
