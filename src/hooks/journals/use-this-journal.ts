/** The open journal as a thing on this computer: its name, and taking it away. The passphrase passes through. */
import { useCallback, useEffect, useState } from 'react';
import type { CallResult, JournalNameError } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type ThisJournal = {
  /** As it was given; null when settings don't know one, undefined until it has arrived. */
  readonly name: string | null | undefined;
  /** null = renamed. */
  readonly rename: (name: string) => Promise<JournalNameError | null>;
  readonly remove: (passphrase: string) => Promise<CallResult<'journal.delete'>>;
  readonly leave: () => void;
};

export function useThisJournal(): ThisJournal {
  const { shell, vault, session } = usePlatform();
  const [name, setName] = useState<string | null | undefined>(undefined);
  const id = session.value.get().unlocked?.journalId ?? null;

  useEffect(() => {
    let isCurrent = true;
    void shell.call('journals.list', undefined).then((journals) => {
      if (isCurrent) setName(journals.find((journal) => journal.id === id)?.name ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [shell, id]);

  const rename = useCallback(
    async (next: string) => {
      if (id === null) return null;
      const refused = await shell.call('journals.register', { id, name: next });
      if (refused !== null) return refused;
      // As it was kept: control characters become spaces.
      const journals = await shell.call('journals.list', undefined);
      setName(journals.find((journal) => journal.id === id)?.name ?? null);
      return null;
    },
    [shell, id],
  );
  const remove = useCallback((passphrase: string) => vault.call('journal.delete', { passphrase }), [vault]);
  const leave = useCallback(() => {
    void session.lock();
  }, [session]);
  return { name, rename, remove, leave };
}
