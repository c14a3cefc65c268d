/**
 * Takes away entries that were opened and left without a word, so that trying a template leaves no litter. It goes
 * the way every purge goes, through the trash. What must never happen: an entry discarded while its page is open, or
 * while any change of it is on its way.
 */
import { useEffect, useRef } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { Entry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import { useEntryActions } from '../entries/use-entry-actions.ts';
import type { EntryActions } from '../entries/use-entry-actions.ts';
import type { PageAutosaver } from './page-autosaver.ts';
import { useAutosaver } from './use-entry-editor.ts';
import { isUntouched, isUntouchedItem } from './untouched.ts';

/** Pages that show an entry now; a page that comes back in the same moment keeps its entry. */
const open = new Map<EntryId, number>();

async function discard(id: EntryId, saver: PageAutosaver, actions: EntryActions): Promise<void> {
  if ((open.get(id) ?? 0) > 0 || saver.unsavedOf(id) !== null) return;
  const trashed = await actions.save(id, { trashed: true });
  if (trashed.ok) await actions.purge(id);
}

/** For the page of one entry: when it is left and nothing was ever written. */
export function useDiscardWhenLeft(entry: Entry): void {
  const saver = useAutosaver();
  const actions = useEntryActions();
  const latest = useRef(entry);
  useEffect(() => {
    latest.current = entry;
  }, [entry]);
  const { id } = entry;
  useEffect(() => {
    open.set(id, (open.get(id) ?? 0) + 1);
    return () => {
      open.set(id, (open.get(id) ?? 1) - 1);
      setTimeout(() => {
        if (isUntouched(latest.current)) void discard(id, saver, actions);
      }, 0);
    };
  }, [id, saver, actions]);
}

/** Once per page load, and only what an earlier page left: an entry made just now may not have its page open yet. */
let hasSwept = false;
const loadedAt = performance.timeOrigin;

/** For a page of drafts: those left behind by a lock or a closed window. Answers the drafts worth showing. */
export function useDraftsWorthShowing(
  drafts: readonly AnsweredItem[] | undefined,
): readonly AnsweredItem[] | undefined {
  const saver = useAutosaver();
  const actions = useEntryActions();
  useEffect(() => {
    if (!drafts || hasSwept) return;
    hasSwept = true;
    for (const item of drafts) {
      if (isUntouchedItem(item) && item.createdAt < loadedAt) void discard(item.id, saver, actions);
    }
  }, [drafts, saver, actions]);
  return drafts?.filter((item) => !isUntouchedItem(item));
}
