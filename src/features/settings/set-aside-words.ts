/**
 * What is said of a damaged part that is set aside: what was lost, by day and kind, and why it could not be done. Pure.
 * What must never happen: a word of what was written, for these sentences say what can't be read any more.
 */
import type { Lost, LostRecord } from '../../domain/set-aside-note.ts';
import { templateNameOf } from '../../domain/template/asked.ts';
import type { SetAsideCopy, SetAsideProblem } from '../../hooks/journal-state/use-set-aside.ts';
import { counted } from '../../ui/backup-text.ts';
import { formatDay } from '../../ui/days.ts';

type Document = Extract<LostRecord, { kind: 'document' }>['document'];

const documents: Readonly<Record<Document, string>> = {
  profile: 'your role',
  'hard-day': 'what a hard day has shown',
  journal: 'the journal’s own dates',
  'coach-choices': 'your choices about the language hints',
  contacts: 'your own people under Support',
  'setback-plan': 'the plan for a setback',
  'support-choices': 'your choices under Support',
  'plan-draft': 'a draft of the plan for a setback',
  'own-templates': 'your own templates',
  'weekday-templates': 'the templates of the weekdays',
  'entry-pairs': 'what you paired as then and now',
  redaction: 'the names to strike out',
  'form-drafts': 'words of a form that was still open',
  spelling: 'your choices about spelling',
};

/** “What can’t be read: a saved version of the “I feel” entry for 3 May 2026; 2 places of which …” */
export function lostWords({ records, unnamed }: Lost, locale: string): string {
  if (records.length === 0 && unnamed === 0)
    return 'Nothing in it was unreadable. It shows what was taken out, moved or put in.';
  const named = records.map((record) => recordWords(record, locale));
  const others =
    unnamed === 0
      ? []
      : [`${counted(unnamed, 'place', 'places')} of which it can’t be told what stood there`];
  const kept =
    records.length === 0
      ? 'A backup from before may hold it.'
      : 'Other versions of it stay in the journal, where there are any, and a backup from before may hold the lost one.';
  return `What can’t be read: ${[...named, ...others].join('; ')}. ${kept}`;
}

function recordWords(record: LostRecord, locale: string): string {
  const versions = record.versions === 1 ? 'a saved version of' : `${record.versions} saved versions of`;
  return record.kind === 'entry'
    ? `${versions} the “${templateNameOf(record)}” entry for ${formatDay(record.entryOn, locale, 'plain')}`
    : `${versions} ${documents[record.document]}`;
}

export function copyWords(copy: SetAsideCopy, locale: string): string {
  if (copy.told === null)
    return 'This copy doesn’t open any more: it is damaged, or sealed with another key. It is kept until you remove it.';
  if (copy.isUnfinished)
    return 'This copy was made, but then the journal’s file was not written anew. The file still holds everything that is in the copy.';
  return lostWords(copy.told.lost, locale);
}

export function setAsideProblem(error: SetAsideProblem): string {
  switch (error.kind) {
    case 'storage':
      return error.reason === 'disk-full'
        ? 'There is not enough room on the disk for the copy. Nothing was changed.'
        : 'The disk did not take the copy, or part of the file can’t be read again. Nothing readable was lost. Lock the journal, open it again and try once more.';
    case 'busy':
      return 'Something was being written all the while, so nothing was changed. Try again in a moment.';
    case 'not-possible':
    case 'locked':
    case 'invalid-call':
    case 'vault-gone':
    case 'timeout':
    case 'bug':
      return 'It could not be set aside just now. Lock the journal, open it again and try once more.';
  }
}
