/**
 * Needs and boundaries: a behaviour, what kind of wish it is, what I will do, when I look at it again, and what has
 * happened since. Three plain questions tell a want, a request and a requirement apart; the person has the last word.
 * What must never happen: a kind that is set without the person's own choice.
 */
import type { LogLine } from './answer.ts';
import { answerAt, logAt, nextReview } from './dated-log.ts';
import type { AnsweredItem } from './entry-item.ts';
import type { DayOn } from './ids.ts';

export const wishKinds = ['want', 'request', 'requirement'] as const;
export type WishKind = (typeof wishKinds)[number];

/** The questions that tell the three apart, in their order; each is answered with yes or no. */
export const wishQuestions = [
  { id: 'all-right', question: 'If the answer is no, will you be all right?' },
  { id: 'another-way', question: 'Could you find another way together that is as good for you?' },
  { id: 'safe', question: 'Without it, can you still feel safe?' },
] as const;
export type WishQuestionId = (typeof wishQuestions)[number]['id'];
export type WishAnswers = { readonly [Q in WishQuestionId]?: boolean };

/** What to ask next, or what the answers so far come to. */
export type WishStep = { readonly ask: (typeof wishQuestions)[number] } | { readonly kind: WishKind };

export function wishStep(answers: WishAnswers): WishStep {
  const [allRight, anotherWay, safe] = wishQuestions;
  if (answers[allRight.id] === undefined) return { ask: allRight };
  if (answers[allRight.id] === true) return { kind: 'want' };
  if (answers[anotherWay.id] === undefined) return { ask: anotherWay };
  if (answers[anotherWay.id] === true) return { kind: 'request' };
  if (answers[safe.id] === undefined) return { ask: safe };
  return { kind: answers[safe.id] === true ? 'request' : 'requirement' };
}

export type Boundary = {
  readonly behaviour: string;
  readonly kind: WishKind | null;
  readonly why: string;
  readonly willDo: string;
  /** null = no day is set. */
  readonly reviewOn: DayOn | null;
  /** What was written down among the questions, in words. */
  readonly since: string;
  /** The oldest first: notes, and looks at it. */
  readonly log: readonly LogLine[];
};

/** The answer that gathers what has happened since. */
export const boundaryLog = 'follow-through';

export function boundaryOf({ answers }: Pick<AnsweredItem, 'answers'>): Boundary {
  const text = (id: string): string => answerAt(answers, id).text.trim();
  const kind = answerAt(answers, 'kind').choice;
  const log = logAt(answers, boundaryLog);
  return {
    behaviour: text('behaviour'),
    kind: wishKinds.find((known) => known === kind) ?? null,
    why: text('why'),
    willDo: text('will-do'),
    reviewOn: nextReview(answerAt(answers, 'review').on ?? null, log),
    since: text(boundaryLog),
    log,
  };
}
