/** An answer as one line of words: what was chosen, felt or dated, then the person's own. Pure. */
import type { Answer } from '../../domain/answer.ts';
import { dayInWords } from '../../domain/day-words.ts';
import { feelingInWords } from '../../domain/intensity.ts';
import type { Prompt } from '../../domain/template/types.ts';

export function answerInWords(answer: Answer | undefined, prompt: Prompt): string {
  if (answer === undefined) return '';
  return [
    prompt.options?.find(({ id }) => id === answer.choice)?.label ?? '',
    (answer.feelings ?? []).map(feelingInWords).join(', '),
    answer.on === undefined ? '' : dayInWords(answer.on),
    answer.text.trim(),
  ]
    .filter((part) => part !== '')
    .join('. ');
}
