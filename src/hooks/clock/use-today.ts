/** The calendar day in the writer's zone, live: it changes at midnight while the page is open. */
import { useSyncExternalStore } from 'react';
import type { DayOn } from '../../domain/ids.ts';
import { usePlatform } from '../platform/use-platform.ts';

export function useToday(): DayOn {
  const { clock } = usePlatform();
  return useSyncExternalStore(clock.onDayChange, clock.today);
}
