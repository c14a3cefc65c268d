/** One entry's decisions of this sitting, live. */
import { useCallback, useSyncExternalStore } from 'react';
import { sittings } from './sitting.ts';
import type { SittingState } from './sitting.ts';

export function useSitting(entryId: string): readonly [SittingState, (part: Partial<SittingState>) => void] {
  const state = useSyncExternalStore(sittings.subscribe, () => sittings.of(entryId));
  const change = useCallback(
    (part: Partial<SittingState>) => {
      sittings.change(entryId, part);
    },
    [entryId],
  );
  return [state, change];
}
