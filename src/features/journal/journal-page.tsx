/**
 * The journal: every entry by day, as a month of days, and as what was on this day before; found by words and filters;
 * and the trash. Reads the replica and asks the vault to search; stores nothing of its own.
 * What must never happen: an entry that can't be reached from here.
 */
import { useEffect, useMemo, useState } from 'react';
import { isOpenFilter, noFilter } from '../../domain/entry-filter.ts';
import { useIsEverythingLoaded, useMonths } from '../../hooks/entries/use-months.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { paths } from '../../hooks/navigation/paths.ts';
import { useNavigate } from '../../hooks/navigation/use-navigate.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OpenNotebook } from '../../ui/illustrations/open-notebook.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { CalendarView } from './calendar-view.tsx';
import { facetsOf } from './facets.ts';
import { Filters } from './filters.tsx';
import { OnThisDayView } from './on-this-day-view.tsx';
import { keepLook, lookOfSitting } from './sitting.ts';
import type { View } from './sitting.ts';
import { SearchResults } from './search-results.tsx';
import { TimelineView } from './timeline-view.tsx';
import { TrashView } from './trash-view.tsx';
import styles from './journal.module.css';

export function JournalPage() {
  const trash = useShelf('trash');
  const [inTrash, setInTrash] = useState(false);
  const trashed = trash?.length ?? 0;

  if (inTrash)
    return (
      <Page
        title="Trash"
        lede="Entries stay here until you delete them for good."
        actions={
          <Button variant="quiet" onPress={() => setInTrash(false)}>
            Back to the journal
          </Button>
        }
      >
        <TrashView items={trash} />
      </Page>
    );

  return (
    <Page
      title="Journal"
      actions={
        trashed > 0 ? (
          <Button variant="quiet" onPress={() => setInTrash(true)}>
            Trash ({trashed})
          </Button>
        ) : undefined
      }
    >
      <Entries />
    </Page>
  );
}

function Entries() {
  const navigate = useNavigate();
  const months = useMonths();
  const isEverythingLoaded = useIsEverythingLoaded();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(lookOfSitting().filter);
  const [view, setView] = useState<View>(lookOfSitting().view);
  useEffect(() => {
    keepLook({ view, filter });
  }, [view, filter]);
  const facets = useMemo(() => facetsOf(months ?? []), [months]);
  if (!months || (months.length === 0 && !isEverythingLoaded)) return null;
  if (months.length === 0)
    return (
      <EmptyState
        illustration={<OpenNotebook />}
        title="Nothing written yet"
        action={<Button onPress={() => navigate(paths.write)}>Write something</Button>}
      >
        What you write appears here by day. For an empty page, press “New entry” on any page.
      </EmptyState>
    );

  const isSearching = query.trim() !== '' || !isOpenFilter(filter);
  return (
    <>
      <div className={styles.find}>
        <div className={styles.first}>
          <SearchField label="Search" value={query} onChange={setQuery} placeholder="Words you remember" />
          {!isSearching && (
            <Segmented<View>
              label="Shown as"
              value={view}
              onChange={setView}
              options={[
                { value: 'timeline', label: 'Timeline' },
                { value: 'calendar', label: 'Calendar' },
                { value: 'on-this-day', label: 'On this day' },
              ]}
            />
          )}
        </div>
        <Filters facets={facets} filter={filter} onChange={setFilter} />
      </div>
      {isSearching ? (
        <SearchResults
          query={query}
          filter={filter}
          onClear={isOpenFilter(filter) ? null : () => setFilter(noFilter)}
        />
      ) : (
        <>
          {view === 'timeline' && <TimelineView months={months} />}
          {view === 'calendar' && <CalendarView months={months} />}
          {view === 'on-this-day' && <OnThisDayView />}
        </>
      )}
    </>
  );
}
