/**
 * Going back to an earlier version of an entry: its words come back as a new save. Pure.
 * What must never happen: what became of something since (outcomes, notes: the dated lines) taken back with the words;
 * an entry that changes its kind, its place in the trash, or what a hard day may show.
 */
import type { Answer, Answers } from '../answer.ts';
import type { Entry } from '../entry.ts';
import type { EpochMs } from '../ids.ts';

export function restoreVersion(present: Entry, old: Entry, now: EpochMs): Entry {
  return {
    ...present,
    title: old.title,
    entryOn: old.entryOn,
    tags: old.tags,
    body: old.body,
    answers: answersBack(present.answers, old.answers),
    composed: old.composed,
    updatedAt: now,
    restoredAt: now,
  };
}

/** The old words with the lines that were added since; a question that has only lines keeps them. */
function answersBack(present: Answers, old: Answers): Answers {
  const back: Record<string, Answer> = {};
  for (const [id, { log: _then, ...words }] of Object.entries(old)) {
    const log = present[id]?.log;
    back[id] = log === undefined ? words : { ...words, log };
  }
  for (const [id, { log }] of Object.entries(present)) {
    if (log !== undefined && back[id] === undefined) back[id] = { text: '', log };
  }
  return back;
}
