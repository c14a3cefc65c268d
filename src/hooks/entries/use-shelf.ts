/** A small collection, live and whole (drafts, conversations, promises …). undefined until the feed has told. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { AnsweredItem, Shelf } from '../../domain/entry-item.ts';
import { usePlatform } from '../platform/use-platform.ts';

export function useShelf(name: Shelf): readonly AnsweredItem[] | undefined {
  const { replica } = usePlatform();
  return useLiveQuery(() => replica.shelf(name), [replica, name]);
}
