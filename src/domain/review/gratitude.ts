/** Whether gratitude was said to the one it is for. Pure. What must never happen: the person's own words changed by saying so. */
import type { Answers } from '../answer.ts';
import type { Entry, EntryPatch } from '../entry.ts';
import type { DayOn } from '../ids.ts';
import type { Role } from '../role.ts';
import { templateById } from '../template/catalog/catalog.ts';
import { composeBody } from '../template/compose.ts';

/** `here`: it stays in the journal, or nothing was said about it. */
export type Said = 'said' | 'not-yet' | 'here';

export function saidOf({ answers }: { readonly answers: Answers }): Said {
  const choice = answers['said']?.choice;
  return choice === 'said' || choice === 'not-yet' ? choice : 'here';
}

/** The patch that says it was said on that day. A text composed from the answers is composed again. */
export function sayGratitude(entry: Entry, on: DayOn, role: Role): EntryPatch {
  const before = entry.answers['said'];
  const answers: Answers = {
    ...entry.answers,
    said: { ...before, text: before?.text ?? '', choice: 'said', on },
  };
  const template = templateById(entry.template);
  return entry.composed && template !== null
    ? { answers, body: composeBody(template, answers, role) }
    : { answers };
}
