/**
 * An entry as it stands on the page: what the vault last acknowledged, with everything changed since laid over it.
 * Pure. What must never happen: an acknowledgement of an earlier change that takes a later one back.
 */
import type { Entry, EntryPatch } from '../../domain/entry.ts';

export type EntryDraft = Pick<
  Entry,
  'id' | 'template' | 'asked' | 'entryOn' | 'title' | 'tags' | 'answers' | 'composed' | 'stage' | 'hardDay'
> & { readonly finished: boolean; readonly trashed: boolean; readonly kept: boolean };

export type DraftFields = Omit<EntryPatch, 'body'>;

export function draftOf(entry: Entry, changed: DraftFields): EntryDraft {
  return {
    id: entry.id,
    template: entry.template,
    ...(entry.asked === undefined ? {} : { asked: entry.asked }),
    entryOn: changed.entryOn ?? entry.entryOn,
    title: changed.title ?? entry.title,
    tags: changed.tags ?? entry.tags,
    answers: changed.answers ?? entry.answers,
    composed: changed.composed ?? entry.composed,
    stage: entry.template === 'conversation' ? (changed.stage ?? entry.stage) : null,
    hardDay: changed.hardDay ?? entry.hardDay,
    kept: changed.kept ?? entry.kept === true,
    finished: changed.finished ?? entry.finishedAt !== null,
    trashed: changed.trashed ?? entry.trashedAt !== null,
  };
}
