/** Writing to the journal. Each call answers a result; nothing is kept here and nothing is retried silently. */
import { useMemo } from 'react';
import type { EntryPatch, NewEntry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { CallResult } from '../../platform/contract.ts';
import { beginEntry } from './beginnings.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { CallResult };

export type EntryActions = {
  /** Answers the new entry's id at once; its page waits until it is made and says so if it can't be. */
  readonly begin: (init: NewEntry) => EntryId;
  /** A new random id is made here; the entry in the answer carries it. */
  readonly create: (init: NewEntry) => Promise<CallResult<'entry.create'>>;
  readonly save: (id: EntryId, patch: EntryPatch) => Promise<CallResult<'entry.save'>>;
  readonly purge: (id: EntryId) => Promise<CallResult<'entry.purge'>>;
};

export function useEntryActions(): EntryActions {
  const { vault, ids } = usePlatform();
  return useMemo(
    () => ({
      begin: (init) => {
        const id = ids.newEntryId();
        beginEntry(vault, id, init);
        return id;
      },
      create: (init) => vault.call('entry.create', { id: ids.newEntryId(), init }),
      save: (id, patch) => vault.call('entry.save', { id, patch }),
      purge: (id) => vault.call('entry.purge', { id }),
    }),
    [vault, ids],
  );
}
