/** What the hard day shows: picked by the vault, at most five; `shown` lets an item rest afterwards. */
import { useMemo } from 'react';
import type { DayOn, EntryId } from '../../domain/ids.ts';
import type { CallResult, HardDayItem } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { HardDayItem };

export function useHardDay(): {
  readonly pick: (on: DayOn) => Promise<CallResult<'hardDay.pick'>>;
  readonly shown: (on: DayOn, id: EntryId) => Promise<CallResult<'hardDay.shown'>>;
} {
  const { vault } = usePlatform();
  return useMemo(
    () => ({
      pick: (on) => vault.call('hardDay.pick', { on }),
      shown: (on, id) => vault.call('hardDay.shown', { on, id }),
    }),
    [vault],
  );
}
