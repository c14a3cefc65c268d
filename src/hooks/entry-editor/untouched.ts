/**
 * Which entries nobody ever wrote in: opened by a press of a button and left. Pure.
 * What must never happen: an entry with a word, a choice, a tag or a saved change of any kind called untouched.
 */
import type { Answers } from '../../domain/answer.ts';
import { isEmptyBody } from '../../domain/body/text.ts';
import type { Entry } from '../../domain/entry.ts';
import type { EntryItem } from '../../domain/entry-item.ts';

/** A link that the app put there at the beginning (the talk it came from, its evidence) is no writing. */
const hasNoAnswers = (answers: Answers): boolean =>
  Object.values(answers).every(
    (answer) =>
      answer.text === '' &&
      Object.keys(answer).every((key) => key === 'text' || key === 'evidence') &&
      (answer.evidence ?? []).every(({ quote }) => quote === ''),
  );

/** `createdAt` equals `updatedAt` only until the first save. */
export const isUntouched = (entry: Entry): boolean =>
  entry.updatedAt === entry.createdAt &&
  entry.finishedAt === null &&
  entry.trashedAt === null &&
  entry.title === '' &&
  entry.tags.length === 0 &&
  hasNoAnswers(entry.answers) &&
  isEmptyBody(entry.body);

/** The same of a list item; its excerpt and words are derived from the text. */
export const isUntouchedItem = (item: EntryItem & { readonly answers: Answers }): boolean =>
  item.updatedAt === item.createdAt &&
  item.draft &&
  !item.trashed &&
  item.title === '' &&
  item.tags.length === 0 &&
  item.excerpt === '' &&
  item.words === 0 &&
  hasNoAnswers(item.answers);
