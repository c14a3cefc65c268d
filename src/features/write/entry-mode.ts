/** How an entry opens: with its template's questions, or with its text. Pure. */
import type { Template } from '../../domain/template/types.ts';
import type { EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { answerTo, saysSomething } from './guided/answer-edit.ts';

/** Questions about a talk that has not happened yet wait until it has. */
export function promptsNow(template: Template, stage: EntryDraft['stage']): Template {
  const isBefore = stage === 'preparing' || stage === 'ready';
  if (template.id !== 'conversation' || !isBefore) return template;
  return { ...template, prompts: template.prompts.filter(({ id }) => !id.startsWith('after-')) };
}

/** The question to go on with, or null when there is none left or the person left the questions. */
export function questionToOpen(draft: EntryDraft, template: Template | null): number | null {
  if (!template || !draft.composed || draft.finished || draft.trashed) return null;
  const { prompts } = promptsNow(template, draft.stage);
  const lastAnswered = prompts.findLastIndex(({ id }) => saysSomething(answerTo(draft.answers, id)));
  return lastAnswered + 1 < prompts.length ? lastAnswered + 1 : null;
}
