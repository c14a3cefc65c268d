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

const amount = (count: number, one: string, many: string): string =>
  `${spelled[count] ?? String(count)} ${count === 1 ? one : many}`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "a", "a and b", "a, b and c". */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export function summary(review: Review): string {
  const wrote = `You wrote on ${amount(new Set(review.practice.map(({ on }) => on)).size, 'day', 'days')}.`;
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
