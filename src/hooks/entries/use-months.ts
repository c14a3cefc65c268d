/** All entries as list items, live, by month, newest first. undefined until the feed has told. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { MonthItems } from '../../domain/entry-item.ts';
import { usePlatform } from '../platform/use-platform.ts';

export function useMonths(): readonly MonthItems[] | undefined {
  const { replica } = usePlatform();
  return useLiveQuery(() => replica.months(), [replica]);
}

/** False while older months are still on their way: a list may say so instead of "nothing here". */
export function useIsEverythingLoaded(): boolean {
  const { replica } = usePlatform();
  return useLiveQuery(async () => (await replica.progress()).complete, [replica]) ?? false;
}
