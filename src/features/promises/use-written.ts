/** A shelf of the Promises page: what somebody wrote in, newest first. undefined until the feed has told. */
import { useMemo } from 'react';
import type { AnsweredItem, Shelf } from '../../domain/entry-item.ts';
import { useShelf } from '../../hooks/entries/use-shelf.ts';
import { isUntouchedItem } from '../../hooks/entry-editor/untouched.ts';

export function useWritten(shelf: Shelf): readonly AnsweredItem[] | undefined {
  const items = useShelf(shelf);
  return useMemo(() => items?.filter((item) => !isUntouchedItem(item)), [items]);
}
