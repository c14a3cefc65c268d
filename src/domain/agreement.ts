/**
 * Shared agreements: what both said yes to, from which day, and when they look at it again. An agreement may end; its
 * words and its days stay. What must never happen: an ended agreement that looks as if it still held.
 */
import type { Answers, LogLine } from './answer.ts';
import { answerAt, logAt, nextReview, withLine } from './dated-log.ts';
import type { AnsweredItem } from './entry-item.ts';
import type { DayOn } from './ids.ts';

export type Agreement = {
  readonly words: string;
  /** An option's id of the template's question, or null. */
  readonly area: string | null;
  readonly madeOn: DayOn;
  /** null = no day is set, or it has ended. */
  readonly reviewOn: DayOn | null;
  readonly endedOn: DayOn | null;
  /** What was written down among the questions, in words. */
  readonly since: string;
  /** The oldest first: notes, looks at it, its end. */
  readonly log: readonly LogLine[];
};

/** The answer that gathers what has happened since. */
export const agreementLog = 'since';
export const endedChoice = 'ended';

export function agreementOf({ answers, entryOn }: Pick<AnsweredItem, 'answers' | 'entryOn'>): Agreement {
  const log = logAt(answers, agreementLog);
  const end = log.findLast(({ choice }) => choice === endedChoice);
  return {
    words: answerAt(answers, 'agreed').text.trim(),
    area: answerAt(answers, 'area').choice ?? null,
    madeOn: answerAt(answers, 'made').on ?? entryOn,
    reviewOn: end === undefined ? nextReview(answerAt(answers, 'review').on ?? null, log) : null,
    endedOn: end?.on ?? null,
    since: answerAt(answers, agreementLog).text.trim(),
    log,
  };
}

export const withAgreementEnd = (answers: Answers, on: DayOn, text: string): Answers =>
  withLine(answers, agreementLog, { on, text, choice: endedChoice });
