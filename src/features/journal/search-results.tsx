/** What was found: most recent first, each with the line around its first match. The vault searches; nothing is kept. */
import { Fragment, useState } from 'react';
import type { EntryFilter } from '../../domain/entry-filter.ts';
import { useSearch } from '../../hooks/search/use-search.ts';
import type { SearchHit } from '../../hooks/search/use-search.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import { JournalEntry } from './journal-entry.tsx';
import styles from './journal.module.css';

const step = 50;
const most = 1_000;

export type SearchResultsProps = {
  readonly query: string;
  readonly filter: EntryFilter;
  /** Offered when nothing is found because of the filters. */
  readonly onClear: (() => void) | null;
};

export function SearchResults({ query, filter, onClear }: SearchResultsProps) {
  const [limit, setLimit] = useState(step);
  const { state, result } = useSearch(query, filter, limit);
  if (state === 'failed')
    return <Alert tone="problem">The search did not answer. Change a letter to try again.</Alert>;
  if (!result) return null;
  if (result.total === 0 && state === 'done') return <NothingFound query={query} onClear={onClear} />;
  const { hits, total } = result;
  return (
    <section aria-label="Search results">
      <p className={styles.count}>
        {total === 1 ? 'One entry' : `${total.toLocaleString()} entries`}
        {hits.length < total ? `, the latest ${hits.length} shown` : ''}
      </p>
      <EntryList items={hits.map((hit) => ({ id: hit.item.id, hit }))}>
        {({ hit }) => (
          <JournalEntry item={hit.item} withDay>
            {hit.snippet.marks.length > 0 ? <Snippet hit={hit} /> : undefined}
          </JournalEntry>
        )}
      </EntryList>
      {hits.length < total && limit < most && (
        <div className={styles.more}>
          <Button variant="secondary" onPress={() => setLimit((shown) => Math.min(most, shown + step))}>
            Show earlier entries
          </Button>
        </div>
      )}
    </section>
  );
}

function NothingFound({ query, onClear }: Pick<SearchResultsProps, 'query' | 'onClear'>) {
  return (
    <EmptyState
      title="Nothing found"
      action={
        onClear ? (
          <Button variant="secondary" onPress={onClear}>
            Clear the filters
          </Button>
        ) : undefined
      }
    >
      {query.trim() === ''
        ? 'No entry fits all of these together. One filter less may find more.'
        : 'Every word has to occur somewhere in an entry, its title, tags or answers. Fewer words, or the beginning of one, may find more.'}
    </EmptyState>
  );
}

function Snippet({ hit }: { readonly hit: SearchHit }) {
  const { text, marks } = hit.snippet;
  return (
    <>
      {marks.map(([start, end], n) => (
        <Fragment key={start}>
          {text.slice(marks[n - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
