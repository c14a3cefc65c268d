/**
 * The softened opening of a conversation: the situation, my feeling, my need, put together into the first sentences.
 * What must never happen: a word of the person's own left out.
 */
import { tidy, when } from './template/compose/sentence.ts';

export const openingParts = ['situation', 'feeling', 'need'] as const;
export type OpeningPart = (typeof openingParts)[number];
export type Opening = { readonly [P in OpeningPart]?: string };

/** “When the phone lights up, I feel frightened. I need some calm at night.” Parts that are empty are left out. */
export function softenedOpening({ situation = '', feeling = '', need = '' }: Opening): string {
  const feels = ledBy('I feel', feeling);
  const needs = ledBy('I need', need);
  return [when(situation, feels), when('', needs)].filter((sentence) => sentence !== '').join(' ');
}

/** Their own “I …” stands as it is; other words follow the lead, and go on in lower case. */
function ledBy(lead: string, words: string): string {
  const text = tidy(words);
  if (text === '') return '';
  if (/^I(?![\p{L}\p{N}])/u.test(text)) return text;
  const going = /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return `${lead} ${going}`;
}

/** The text of the answer after a part was changed: put together again, unless the person wrote another text by hand. */
export function openingText(text: string, before: Opening, after: Opening): string {
  const isOwn = tidy(text) !== '' && tidy(text) !== softenedOpening(before);
  return isOwn ? text : softenedOpening(after);
}
