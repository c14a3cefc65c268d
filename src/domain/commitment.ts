/**
 * Commitments: a promise, the day it is due, and what became of it. Outcomes are dated lines that are added one after
 * the other, so that a promise which was renegotiated keeps its old day and shows its new one.
 * What must never happen: an outcome that takes another one away; a score.
 */
import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import type { Answers } from './answer.ts';
import { answerAt, logAt, withLine, withNote, withoutLine } from './dated-log.ts';
import type { AnsweredItem } from './entry-item.ts';
import { monthOf } from './ids.ts';
import type { DayOn, EntryId, Month } from './ids.ts';

export const outcomes = ['kept', 'partly', 'missed', 'renegotiated'] as const;
export type Outcome = (typeof outcomes)[number];
const isOutcome = (text: string | undefined): text is Outcome =>
  (outcomes as readonly (string | undefined)[]).includes(text);

export type OutcomeRecord = {
  readonly outcome: Outcome;
  readonly on: DayOn;
  readonly note: string;
  /** The day it was due when this was recorded. null = it had none. */
  readonly wasDue: DayOn | null;
  /** The new day, where it was renegotiated and one was named. */
  readonly newDue: DayOn | null;
};

export type Commitment = {
  readonly promise: string;
  readonly forWhom: string;
  /** An option's id of the template's question. */
  readonly forWhomChoice: string | null;
  /** null = none is set, or it was renegotiated without one. */
  readonly due: DayOn | null;
  /** The oldest first. */
  readonly history: readonly OutcomeRecord[];
  /** Words of a day that say no outcome. The oldest first. */
  readonly notes: readonly { readonly on: DayOn; readonly text: string }[];
  /** `open` until there is an outcome, and again once it was renegotiated. */
  readonly state: 'open' | Exclude<Outcome, 'renegotiated'>;
};

/** A line of the log that only names a day, for a promise that had none. */
const dayChoice = 'day';

type Promised = Pick<AnsweredItem, 'answers' | 'entryOn'>;

/** The outcome answered among the questions comes first; those recorded later follow by their days. */
export function commitmentOf({ answers, entryOn }: Promised): Commitment {
  const by = answerAt(answers, 'by').on ?? null;
  const asked = answerAt(answers, 'outcome');
  const history: OutcomeRecord[] = [];
  const notes: { on: DayOn; text: string }[] = [];
  let due = by;
  if (isOutcome(asked.choice)) {
    history.push({
      outcome: asked.choice,
      on: asked.on ?? by ?? entryOn,
      note: asked.text.trim(),
      wasDue: by,
      newDue: null,
    });
    if (asked.choice === 'renegotiated') due = null;
  }
  for (const line of asked.log ?? []) {
    if (isOutcome(line.choice)) {
      const newDue = line.choice === 'renegotiated' ? (line.until ?? null) : null;
      history.push({ outcome: line.choice, on: line.on, note: line.text.trim(), wasDue: due, newDue });
      if (line.choice === 'renegotiated') due = newDue;
    } else if (line.choice === dayChoice) due = line.until ?? due;
    else if (line.text.trim() !== '') notes.push({ on: line.on, text: line.text.trim() });
  }
  const last = history.at(-1)?.outcome;
  return {
    promise: answerAt(answers, 'promise').text.trim(),
    forWhom: answerAt(answers, 'for-whom').text.trim(),
    forWhomChoice: answerAt(answers, 'for-whom').choice ?? null,
    due,
    history,
    notes,
    state: last === undefined || last === 'renegotiated' ? 'open' : last,
  };
}

export type NewOutcome = {
  readonly outcome: Outcome;
  readonly on: DayOn;
  readonly note: string;
  readonly newDue: DayOn | null;
};
/** `no-new-day`: renegotiated, but until when? `new-day-passed`: before the day of the renegotiation itself. */
export type OutcomeProblem = 'no-new-day' | 'new-day-passed';

export function withOutcome(answers: Answers, record: NewOutcome): Result<Answers, OutcomeProblem> {
  const { outcome, on, note, newDue } = record;
  if (outcome !== 'renegotiated')
    return ok(withLine(answers, 'outcome', { on, text: note, choice: outcome }));
  if (newDue === null) return err('no-new-day');
  if (newDue < on) return err('new-day-passed');
  return ok(withLine(answers, 'outcome', { on, text: note, choice: outcome, until: newDue }));
}

/** Words that came before an outcome was chosen: kept as a note of their day. */
export const withCommitmentNote = (answers: Answers, on: DayOn, text: string): Answers =>
  withNote(answers, 'outcome', on, text);

/** Names the day of a promise that has none (any more). The first day answered among the questions is never changed. */
export function withDueDay(answers: Answers, on: DayOn, due: DayOn): Answers {
  const isFirst =
    answerAt(answers, 'by').on === undefined && answerAt(answers, 'outcome').choice === undefined;
  if (isFirst && logAt(answers, 'outcome').length === 0) {
    return { ...answers, by: { ...answerAt(answers, 'by'), on: due } };
  }
  return withLine(answers, 'outcome', { on, text: '', choice: dayChoice, until: due });
}

/** Takes the latest recorded outcome back, with its day. null when none was recorded on its page. */
export function withoutLastOutcome(answers: Answers): Answers | null {
  const last = logAt(answers, 'outcome').findLastIndex(({ choice }) => isOutcome(choice));
  return last === -1 ? null : withoutLine(answers, 'outcome', last);
}

export type DueCommitment<T extends Promised = AnsweredItem> = {
  readonly item: T;
  readonly commitment: Commitment;
  readonly due: DayOn;
};

/** Open promises whose day is `today` or has passed, the longest due first. Nothing of the trash is on the shelf. */
export function dueCommitments<T extends Promised>(
  items: readonly T[],
  today: DayOn,
): readonly DueCommitment<T>[] {
  return items
    .flatMap((item) => {
      const commitment = commitmentOf(item);
      const { due, state } = commitment;
      return state === 'open' && due !== null && due <= today ? [{ item, commitment, due }] : [];
    })
    .toSorted((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

export type FollowThrough = {
  readonly month: Month;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The promises behind the counts, each once. */
  readonly ids: readonly EntryId[];
};

/** What became of promises, by the month in which it was recorded, the newest first. Months without any are absent. */
export function followThrough(
  items: readonly (Promised & Pick<AnsweredItem, 'id'>)[],
): readonly FollowThrough[] {
  const months = new Map<Month, { counts: Record<Outcome, number>; ids: Set<EntryId> }>();
  for (const item of items) {
    for (const { on, outcome } of commitmentOf(item).history) {
      const month = monthOf(on);
      const there = months.get(month) ?? {
        counts: { kept: 0, partly: 0, missed: 0, renegotiated: 0 },
        ids: new Set<EntryId>(),
      };
      months.set(month, there);
      there.counts[outcome] += 1;
      there.ids.add(item.id);
    }
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, { counts, ids }]) => ({ month, counts, ids: [...ids] }));
}
