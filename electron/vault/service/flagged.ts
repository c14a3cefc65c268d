/**
 * Whether the coach would mark a text: such a text is not shown on a hard day. The coach and its language model are a
 * file of their own, read when a hard day is asked for the first time, so that unlocking does not wait for them. Kinds
 * and phrases that the person switched off don't count, danger always does. Stores nothing.
 */
import type { CoachChoices } from '../../../src/domain/document/coach-choices.ts';
import { isSilenced } from '../../../src/domain/document/coach-choosing.ts';
import type { Role } from '../../../src/domain/role.ts';

/** In a journal where nearly everything is marked, the rest counts as marked: about a second's work at most. */
const mostTexts = 200;

export async function flaggedBy(choices: CoachChoices, role: Role): Promise<(text: string) => boolean> {
  const { coachText } = await import('../../../src/coach/coach.ts');
  let read = 0;
  return (text) => {
    read += 1;
    if (read > mostTexts) return true;
    return coachText(text, role, 'hard-day').some(
      ({ label, start, end }) => !isSilenced(choices, label, text.slice(start, end)),
    );
  };
}
