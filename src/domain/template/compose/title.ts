/** A suggestion for an entry's title, from its answers. The person may write another at any time. */
import type { Answers } from '../../answer.ts';
import { dayInWords } from '../../day-words.ts';
import type { BuiltInTemplateId, Template } from '../types.ts';
import { AnswersReader } from './answers-reader.ts';

/** Whose first words name the entry. */
const namedBy: Readonly<Partial<Record<BuiltInTemplateId, string>>> = {
  'i-feel': 'happened',
  accountability: 'did',
  gratitude: 'what',
  conversation: 'with',
  listening: 'heard',
  'needs-and-boundaries': 'behaviour',
  commitment: 'promise',
  'positive-change': 'different',
  milestone: 'what',
  letter: 'true-today',
  agreement: 'agreed',
};

const longest = 60;

export function composeTitle(template: Template, answers: Answers): string {
  const a = new AnswersReader(answers);
  if (template.id === 'setback') {
    const kind = { slip: 'Slip', relapse: 'Relapse' }[a.choice('kind') ?? ''] ?? template.name;
    const on = a.on('when');
    return on === null ? kind : `${kind}, ${dayInWords(on)}`;
  }
  if (template.id === 'check-in') {
    const words = (answers['feelings']?.feelings ?? []).map(({ word }) => word).join(', ');
    return words === '' ? template.name : firstWords(`${template.name}: ${words}`);
  }
  const by = Object.hasOwn(namedBy, template.id)
    ? namedBy[template.id as BuiltInTemplateId]
    : template.prompts[0]?.id;
  const words = by === undefined ? '' : firstWords(a.text(by));
  return words === '' ? template.name : words;
}

/** The first sentence or line, cut at a word where it is long. */
function firstWords(text: string): string {
  const first = (/^[^\n]*?[.!?…](?=\s|$)|^[^\n]+/u.exec(text)?.[0] ?? '').replace(/[.,;:]+$/u, '').trim();
  if (first.length <= longest) return first;
  const cut = first.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s.,;:]+$/u, '')}…`;
}
