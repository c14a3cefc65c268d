/**
 * The coach in a thread of its own: passages in, hints out, with places counted from the start of the block. Keeps
 * nothing. Its language model takes a moment to be ready, and no key waits for it here.
 */
import { coachText } from '../../coach/coach.ts';
import type { Hint } from '../../coach/hint.ts';
import { answerAsked } from '../worker/answer-asked.ts';
import type { Passage } from './passages.ts';

export type CoachQuestion = {
  readonly passages: readonly Passage[];
  readonly role: string;
  readonly template: string;
};
/** One list a passage. */
export type CoachAnswer = readonly (readonly Hint[])[];

answerAsked(({ passages, role, template }: CoachQuestion): CoachAnswer =>
  passages.map(({ text, from, to }) =>
    coachText(text, role, template)
      .filter(({ start, end }) => start >= from && end <= to)
      .map((hint) => ({ ...hint, start: hint.start - from, end: hint.end - from })),
  ),
);
