/**
 * Sums over the whole journal, asked of the domain with what the open journal has at hand (kept lists, kept items).
 * Nothing is stored here. What must never happen: a sum that takes longer than a frame of the screen in a journal of
 * ten thousand entries, for typing waits behind it.
 */
import { isOpenFilter, passesFilter } from '../../../src/domain/entry-filter.ts';
import type { EntryFilter } from '../../../src/domain/entry-filter.ts';
import type { AnsweredItem } from '../../../src/domain/entry-item.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { DayOn } from '../../../src/domain/ids.ts';
import { onThisDay } from '../../../src/domain/on-this-day.ts';
import type { DayBefore } from '../../../src/domain/on-this-day.ts';
import { noEntryPairs } from '../../../src/domain/document/entry-pairs.ts';
import { buildReview } from '../../../src/domain/review.ts';
import type { Review, ReviewPeriod } from '../../../src/domain/review.ts';
import { pairsOf } from '../../../src/domain/review/pairs.ts';
import { todayFacts } from '../../../src/domain/today.ts';
import type { TodayFacts } from '../../../src/domain/today.ts';
import type { CallArgs, SearchResult } from '../../contract/vault-calls.ts';
import type { OpenJournal } from '../session/open-journal.ts';

type Store = OpenJournal['store'];
type Projections = Store['projections'];

export function runSearch(
  projections: Projections,
  search: OpenJournal['search'],
  { text, limit, filter = {} }: CallArgs<'search.run'>,
): SearchResult {
  const all = filtered(projections, filter);
  if (text.trim() !== '') {
    const { hits, total } = search.run(text, all, limit);
    return { hits: hits.map(({ what, snippet }) => ({ item: projections.item(what), snippet })), total };
  }
  if (isOpenFilter(filter)) return { hits: [], total: 0 };
  const found = [...all];
  const hits = found.slice(0, limit).map((entry) => {
    const item = projections.item(entry);
    return { item, snippet: { text: item.excerpt, marks: [] } };
  });
  return { hits, total: found.length };
}

function* filtered(projections: Projections, filter: EntryFilter): Iterable<Entry> {
  for (const entry of projections.newestFirst()) {
    if (passesFilter(projections.item(entry), filter)) yield entry;
  }
}

export function runReview({ projections, documents }: Store, period: ReviewPeriod): Review {
  const itemOf = (entry: Entry): AnsweredItem => projections.answered(entry);
  const pairs = pairsOf(documents['entry-pairs'] ?? noEntryPairs, (id) => projections.get(id), itemOf);
  return buildReview({ entries: projections.newestFirst(), itemOf, pairs }, period);
}

export const runOnThisDay = ({ projections }: Store, on: DayOn): readonly DayBefore[] =>
  onThisDay(on, projections.months(), (month) => projections.month(month).items);

export function runToday(store: Store, on: DayOn): TodayFacts {
  const { projections } = store;
  return todayFacts(
    {
      entries: projections.newestFirst(),
      itemOf: (entry) => projections.answered(entry),
      before: runOnThisDay(store, on),
    },
    on,
  );
}
