/** Writing to the journal. Each call answers a result; nothing is kept here and nothing is retried silently. */
import { useMemo } from 'react';
import type { EntryPatch, NewEntry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { CallError, CallResult, SaveError } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { CallError, CallResult, SaveError };

export type EntryActions = {
  /** A new random id is made here; the entry in the answer carries it. */
  readonly create: (init: NewEntry) => Promise<CallResult<'entry.create'>>;
  readonly save: (id: EntryId, patch: EntryPatch) => Promise<CallResult<'entry.save'>>;
  readonly purge: (id: EntryId) => Promise<CallResult<'entry.purge'>>;
};

export function useEntryActions(): EntryActions {
  const { vault, ids } = usePlatform();
  return useMemo(
    () => ({
      create: (init) => vault.call('entry.create', { id: ids.newEntryId(), init }),
      save: (id, patch) => vault.call('entry.save', { id, patch }),
      purge: (id) => vault.call('entry.purge', { id }),
    }),
    [vault, ids],
  );
}
