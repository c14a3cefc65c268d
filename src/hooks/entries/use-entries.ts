/** Several whole entries, asked of the vault one by one and kept while this component stands. Those gone are left out. */
import { useEffect, useState } from 'react';
import type { Entry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import { usePlatform } from '../platform/use-platform.ts';

/** Keep `ids` the same object while they are the same. Grows as answers come. */
export function useEntries(ids: readonly EntryId[]): ReadonlyMap<EntryId, Entry> {
  const { vault } = usePlatform();
  const [known, setKnown] = useState<ReadonlyMap<EntryId, Entry>>(new Map());
  useEffect(() => {
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length === 0) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const answers = await Promise.all(missing.map((id) => vault.call('entry.get', { id })));
      if (!isCurrent) return;
      const found = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      if (found.length > 0)
        setKnown((before) => new Map([...before, ...found.map((entry) => [entry.id, entry] as const)]));
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [vault, ids, known]);
  return known;
}
