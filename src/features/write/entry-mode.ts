/** How an entry opens: with its template's questions, or with its text. Pure. */
import type { Answer } from '../../domain/answer.ts';
import { afterPrompts } from '../../domain/conversation.ts';
import type { Template } from '../../domain/template/types.ts';
import type { EntryDraft } from '../../hooks/entry-editor/use-entry-editor.ts';
import { answerTo, saysSomething } from './guided/answer-edit.ts';

/** Questions about a talk that has not happened yet wait until it has. */
export function promptsNow(template: Template, stage: EntryDraft['stage']): Template {
  const isBefore = stage === 'preparing' || stage === 'ready';
  if (template.id !== 'conversation' || !isBefore) return template;
  return { ...template, prompts: template.prompts.filter(({ id }) => !id.startsWith('after-')) };
}

/** The questions for afterwards alone, or null where there are none: for a talk that was had. */
export function promptsAfterwards(template: Template | null, stage: EntryDraft['stage']): Template | null {
  if (template?.id !== 'conversation' || (stage !== 'had' && stage !== 'reflected')) return null;
  const after: ReadonlySet<string> = new Set(afterPrompts);
  return { ...template, note: null, prompts: template.prompts.filter(({ id }) => after.has(id)) };
}

/** The first of them that still waits, or the first of all. */
export function questionAfterwards(draft: EntryDraft, afterwards: Template): number {
  const waiting = afterwards.prompts.findIndex(({ id }) => !saysSomething(answerTo(draft.answers, id)));
  return Math.max(0, waiting);
}

/** The question to go on with, or null when there is none left or the person left the questions. */
export function questionToOpen(draft: EntryDraft, template: Template | null): number | null {
  if (!template || !draft.composed || draft.finished || draft.trashed) return null;
  const { prompts } = promptsNow(template, draft.stage);
  const lastAnswered = prompts.findLastIndex(({ id }) => isAnswered(answerTo(draft.answers, id)));
  return lastAnswered + 1 < prompts.length ? lastAnswered + 1 : null;
}

/** Entries that are linked may have been there from the beginning: the questions before them still wait. */
const isAnswered = (answer: Answer): boolean => saysSomething({ ...answer, evidence: [] });
