/** What a search found: most recent first, each with the line around its first match. The vault searches; nothing is kept. */
import { Fragment } from 'react';
import { templateNameOf } from '../../domain/template/asked.ts';
import { itemTitle } from '../../domain/item-title.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useSearch } from '../../hooks/search/use-search.ts';
import type { SearchHit } from '../../hooks/search/use-search.ts';
import { Alert } from '../../ui/alert.tsx';
import { DayText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryCard } from '../../ui/entry-card.tsx';
import { EntryList } from '../../ui/entry-list.tsx';
import styles from './journal.module.css';

export function SearchResults({ query }: { readonly query: string }) {
  const { state, result } = useSearch(query);
  if (state === 'failed')
    return <Alert tone="problem">The search did not answer. Change a letter to try again.</Alert>;
  if (!result) return null;
  if (result.total === 0 && state === 'done')
    return (
      <EmptyState title="Nothing found">
        Every word has to occur somewhere in an entry, its title, tags or answers. Fewer words, or the
        beginning of one, may find more.
      </EmptyState>
    );
  const { hits, total } = result;
  return (
    <section aria-label="Search results">
      <p className={styles.count}>
        {total === 1 ? 'One entry' : `${total} entries`}
        {hits.length < total ? `, the latest ${hits.length} shown` : ''}
      </p>
      <EntryList items={hits.map((hit) => ({ id: hit.item.id, hit }))}>
        {({ hit }) => (
          <EntryCard
            href={paths.entry(hit.item.id)}
            title={itemTitle(hit.item, 'Untitled')}
            kicker={
              <>
                <DayText on={hit.item.entryOn} style="short" /> · {templateNameOf(hit.item)}
              </>
            }
            tags={hit.item.tags}
          >
            <Snippet hit={hit} />
          </EntryCard>
        )}
      </EntryList>
    </section>
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
