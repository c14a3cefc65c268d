/**
 * The dated lines that an answer gathers over time, and the day on which something is looked at again. Shared by what
 * is promised, needed and agreed. What must never happen: a line of the past that a new one changes.
 */
import type { Answer, Answers, LogLine } from './answer.ts';
import type { DayOn } from './ids.ts';

const nothing: Answer = { text: '' };
export const answerAt = (answers: Answers, id: string): Answer =>
  Object.hasOwn(answers, id) ? (answers[id] ?? nothing) : nothing;

export const logAt = (answers: Answers, id: string): readonly LogLine[] => answerAt(answers, id).log ?? [];

/** Adds a line, kept in the order of its days; lines of one day stay in the order in which they were written. */
export function withLine(answers: Answers, id: string, line: LogLine): Answers {
  const answer = answerAt(answers, id);
  const before = (answer.log ?? []).filter(({ on }) => on <= line.on);
  const after = (answer.log ?? []).filter(({ on }) => on > line.on);
  return { ...answers, [id]: { ...answer, log: [...before, line, ...after] } };
}

/** Takes one line away again: written by mistake. The others stay as they are. */
export function withoutLine(answers: Answers, id: string, index: number): Answers {
  const answer = answerAt(answers, id);
  const log = (answer.log ?? []).filter((_, at) => at !== index);
  return { ...answers, [id]: { ...answer, log } };
}

/** A line that says that something was looked at again, and when next (`until`), if ever. */
export const reviewedChoice = 'reviewed';

export const withNote = (answers: Answers, id: string, on: DayOn, text: string): Answers =>
  withLine(answers, id, { on, text });

/** `next` null: it need not be looked at again. */
export const withReview = (
  answers: Answers,
  id: string,
  on: DayOn,
  text: string,
  next: DayOn | null,
): Answers =>
  withLine(answers, id, { on, text, choice: reviewedChoice, ...(next === null ? {} : { until: next }) });

/** The day of the next look: the one set at the last look, else the one set at the beginning. null = none is set. */
export function nextReview(first: DayOn | null, log: readonly LogLine[]): DayOn | null {
  const last = log.findLast(({ choice }) => choice === reviewedChoice);
  return last === undefined ? first : (last.until ?? null);
}
