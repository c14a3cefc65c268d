/**
 * Takes away entries that were opened and left without a word, so that trying a template leaves no litter. It goes
 * the way every purge goes, through the trash. What must never happen: an entry discarded while its page is open, or
 * while any change of it is on its way.
 */
import { useEffect } from 'react';
import type { AnsweredItem } from '../../domain/entry-item.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { VaultClient } from '../../platform/vault-client.ts';
import { usePlatform } from '../platform/use-platform.ts';
import type { PageAutosaver } from './page-autosaver.ts';
import { useAutosaver } from './use-entry-editor.ts';
import { isUntouched, isUntouchedItem } from './untouched.ts';

/** Pages that show an entry now; a page that comes back in the same moment keeps its entry. */
const open = new Map<EntryId, number>();

/**
 * Asks the vault for the entry as it is now and looks again: what a page remembers may be older than what was written.
 * Anything that was ever changed on this page is left alone, whatever it holds.
 */
export async function discardIfUntouched(
  id: EntryId,
  saver: Pick<PageAutosaver, 'everChanged'>,
  vault: Pick<VaultClient, 'call'>,
): Promise<void> {
  const mayGo = (): boolean => (open.get(id) ?? 0) <= 0 && !saver.everChanged(id);
  if (!mayGo()) return;
  const now = await vault.call('entry.get', { id });
  if (!now.ok || !isUntouched(now.value) || !mayGo()) return;
  const trashed = await vault.call('entry.save', { id, patch: { trashed: true } });
  if (trashed.ok && mayGo()) await vault.call('entry.purge', { id });
}

/** For the page of one entry: when it is left and nothing was ever written. */
export function useDiscardWhenLeft(id: EntryId): void {
  const saver = useAutosaver();
  const { vault } = usePlatform();
  useEffect(() => {
    open.set(id, (open.get(id) ?? 0) + 1);
    return () => {
      open.set(id, (open.get(id) ?? 1) - 1);
      setTimeout(() => void discardIfUntouched(id, saver, vault), 0);
    };
  }, [id, saver, vault]);
}

/** Once per page load, and only what an earlier page left: an entry made just now may not have its page open yet. */
let hasSwept = false;
const loadedAt = performance.timeOrigin;

/** For a page of drafts: those left behind by a lock or a closed window. Answers the drafts worth showing. */
export function useDraftsWorthShowing(
  drafts: readonly AnsweredItem[] | undefined,
): readonly AnsweredItem[] | undefined {
  const saver = useAutosaver();
  const { vault } = usePlatform();
  useEffect(() => {
    if (!drafts || hasSwept) return;
    hasSwept = true;
    for (const item of drafts) {
      if (isUntouchedItem(item) && item.createdAt < loadedAt) void discardIfUntouched(item.id, saver, vault);
    }
  }, [drafts, saver, vault]);
  return drafts?.filter((item) => !isUntouchedItem(item));
}
