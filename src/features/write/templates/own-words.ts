/** What stands in the way of offering a template, as a person would say it. Pure. */
import { ownLimits } from '../../../domain/template/own.ts';
import type { OwnProblem } from '../../../domain/template/own.ts';
import type { PromptKind } from '../../../domain/template/types.ts';

export const kindNames: readonly { readonly value: PromptKind; readonly label: string }[] = [
  { value: 'text', label: 'Words' },
  { value: 'feelings', label: 'Words and feelings' },
  { value: 'choice', label: 'Words and one of several choices' },
  { value: 'day', label: 'Words and a day' },
  { value: 'evidence', label: 'Words and entries that show it' },
];

const long = (what: string, max: number): string =>
  `${what} can have up to ${max} characters here. Please shorten it; nothing is cut off.`;

export function ownWords(problem: OwnProblem): string {
  switch (problem.at) {
    case 'name':
      switch (problem.why) {
        case 'empty':
          return 'Give the template a name. It is what you will see on its card.';
        case 'long':
          return long('A name', ownLimits.name);
        case 'built-in':
          return 'Tend has a template of this name already. Give yours another one, so that you can tell them apart.';
        case 'own':
          return 'Another template of yours has this name already.';
      }
      break;
    case 'purpose':
      return long('The line on the card', ownLimits.purpose);
    case 'note':
      return long('The note', ownLimits.note);
    case 'questions':
      return problem.why === 'none'
        ? 'A template needs at least one question. For an empty page there is Free.'
        : `A template can have up to ${ownLimits.prompts} questions.`;
    case 'question':
      switch (problem.why) {
        case 'empty':
          return 'Write the question.';
        case 'long':
          return long('A question', ownLimits.question);
        case 'twice':
          return 'This template asks the same already.';
      }
      break;
    case 'hint':
      return long('A hint', ownLimits.hint);
    case 'options':
      switch (problem.why) {
        case 'few':
          return 'Give at least two choices.';
        case 'many':
          return `A question can have up to ${ownLimits.options} choices.`;
        case 'empty':
          return 'Each choice needs a word or two.';
        case 'twice':
          return 'Two of the choices are the same.';
        case 'long':
          return `A choice can have up to ${ownLimits.label} characters. Please shorten it; nothing is cut off.`;
      }
  }
}

/** Why a template isn't on the Write page yet: one sentence, the first thing first. null when it is. */
export function notOfferedWords(problems: readonly OwnProblem[]): string | null {
  const [first] = problems;
  return first === undefined ? null : `Not offered yet. ${ownWords(first)}`;
}

export const shownName = (name: string): string => (name.trim() === '' ? 'A template without a name' : name);
