/**
 * What a hard day may show, and which of it today: five at most, from positive changes, gratitude, milestones and
 * letters. The same day with the same history always gives the same pick; what was shown on the day itself doesn't
 * count, so that coming back shows the same few again.
 * What must never happen: a setback, a draft, something in the trash, something the person ruled out or that
 * `isFlagged` objects to.
 */
import { bodyText } from './body/text.ts';
import { addDays } from './days.ts';
import type { Entry } from './entry.ts';
import type { DayOn, EntryId } from './ids.ts';
import type { HardDayHistory } from './record.ts';
import { fnv1a } from '../lib/fnv1a.ts';

export const hardDayMost = 5;
/** Days for which an item rests after it was shown. */
export const hardDayRest = 14;
/** When this few are rested, those that rested longest come back early, rather than an empty page. */
const hardDayFewest = 3;

export type HardDayQuestion = {
  readonly candidates: Iterable<Entry>;
  readonly shown: HardDayHistory['shown'];
  readonly on: DayOn;
  /** True for a text that must not be shown to someone who feels low; the language coach's judgement. */
  readonly isFlagged: (text: string) => boolean;
};

/** In this order, round and round, so that the pick is a mix. A letter is read last. */
const kinds = ['positive-change', 'gratitude', 'milestone', 'letter'] as const;
type Kind = (typeof kinds)[number];

export function pickHardDay({ candidates, shown, on, isFlagged }: HardDayQuestion): readonly Entry[] {
  const lastShown = lastShownBefore(on, shown);
  const restedSince = addDays(on, -hardDayRest);
  const shelf = new Map<Kind, Entry[]>(kinds.map((kind) => [kind, []]));
  const resting: Entry[] = [];
  for (const entry of candidates) {
    if (!mayShow(entry)) continue;
    const last = lastShown.get(entry.id);
    if (last !== undefined && last > restedSince) resting.push(entry);
    else shelf.get(entry.template as Kind)?.push(entry);
  }
  const byTurn = turnOf(on, lastShown);
  for (const entries of shelf.values()) entries.sort(byTurn);

  const isFit = (entry: Entry): boolean => {
    const text = bodyText(entry.body);
    return text.trim() !== '' && !isFlagged(entry.title === '' ? text : `${entry.title}\n${text}`);
  };
  const picked: Entry[] = [];
  while (picked.length < hardDayMost) {
    const before = picked.length;
    for (const kind of kinds) {
      const next = picked.length < hardDayMost ? takeFirst(shelf.get(kind) ?? [], isFit) : null;
      if (next !== null) picked.push(next);
    }
    if (picked.length === before) break;
  }
  resting.sort(byTurn);
  while (picked.length < hardDayFewest) {
    const next = takeFirst(resting, isFit);
    if (next === null) break;
    picked.push(next);
  }
  return [
    ...picked.filter(({ template }) => template !== 'letter'),
    ...picked.filter(({ template }) => template === 'letter'),
  ];
}

/**
 * Whether the person lets it be shown: a letter only when they said so, the other kinds unless they said no. null for a
 * kind that is never shown, whatever is said.
 */
export function hardDayChoice({ template, hardDay }: Pick<Entry, 'template' | 'hardDay'>): boolean | null {
  if (template === 'letter') return hardDay === 'yes';
  return (kinds as readonly string[]).includes(template) ? hardDay !== 'never' : null;
}

const mayShow = (entry: Entry): boolean =>
  entry.trashedAt === null && entry.finishedAt !== null && hardDayChoice(entry) === true;

/** Takes the first that is fit out of the list; those before it, unfit, go too. */
function takeFirst(from: Entry[], isFit: (entry: Entry) => boolean): Entry | null {
  for (let entry = from.shift(); entry !== undefined; entry = from.shift()) if (isFit(entry)) return entry;
  return null;
}

/** Longest unseen first, never seen before that; a shuffle by day and id decides the rest. */
function turnOf(on: DayOn, lastShown: ReadonlyMap<EntryId, DayOn>): (a: Entry, b: Entry) => number {
  const order = (entry: Entry): number => fnv1a(`${on} ${entry.id}`);
  return (a, b) => {
    const seenA = lastShown.get(a.id) ?? '';
    const seenB = lastShown.get(b.id) ?? '';
    if (seenA !== seenB) return seenA < seenB ? -1 : 1;
    return order(a) - order(b) || (a.id < b.id ? -1 : 1);
  };
}

function lastShownBefore(on: DayOn, shown: HardDayHistory['shown']): ReadonlyMap<EntryId, DayOn> {
  const last = new Map<EntryId, DayOn>();
  for (const one of shown) {
    const before = last.get(one.entryId);
    if (one.on < on && (before === undefined || before < one.on)) last.set(one.entryId, one.on);
  }
  return last;
}
