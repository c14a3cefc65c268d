/** The journals on this computer by the names people gave them: no counts, no titles. Names live in settings, not in journals. */
import { useCallback, useEffect, useState } from 'react';
import type { JournalId } from '../../domain/ids.ts';
import type { JournalEntryInList, JournalNameError } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { JournalEntryInList, JournalNameError };

export function useJournals(): {
  /** null until the list has arrived. */
  readonly journals: readonly JournalEntryInList[] | null;
  /** null = registered. */
  readonly register: (id: JournalId, name: string) => Promise<JournalNameError | null>;
  /** After a restore. Resolves when the new list is shown. */
  readonly refresh: () => Promise<void>;
} {
  const { shell } = usePlatform();
  const [journals, setJournals] = useState<readonly JournalEntryInList[] | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void shell.call('journals.list', undefined).then((list) => {
      if (isCurrent) setJournals(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [shell]);

  const register = useCallback(
    (id: JournalId, name: string) => shell.call('journals.register', { id, name }),
    [shell],
  );
  const refresh = useCallback(async () => {
    setJournals(await shell.call('journals.list', undefined));
  }, [shell]);
  return { journals, register, refresh };
}
