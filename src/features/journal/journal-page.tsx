/**
 * The journal: every entry by day, found by words, template or tag; and the trash. Reads the replica and asks the
 * vault to search; stores nothing of its own. What must never happen: an entry that can't be reached from here.
 */
import { useState } from 'react';
import { useMonths } from '../../hooks/entries/use-months.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { TimelineView } from './timeline-view.tsx';
import { TrashView } from './trash-view.tsx';

export function JournalPage() {
  const months = useMonths();
  const trash = useShelf('trash');
  const [query, setQuery] = useState('');
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
      <SearchField label="Search" value={query} onChange={setQuery} placeholder="Words you remember" />
      {query.trim() === '' ? <TimelineView months={months} /> : <SearchResults query={query} />}
    </Page>
  );
}
