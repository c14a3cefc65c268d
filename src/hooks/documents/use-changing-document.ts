/**
 * One of the journal's small documents, live, with changes that build on each other however quickly they follow. Kept in
 * the vault. What must never happen: a change of a moment ago taken back by the next.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentKind, Documents } from '../../domain/document/documents.ts';
import { useDocument } from './use-document.ts';

export type ChangingDocument<K extends DocumentKind> = {
  /** undefined until the journal has told. */
  readonly value: Documents[K] | undefined;
  readonly change: (next: (value: Documents[K]) => Documents[K]) => void;
  /** The last change could not be written; it holds on this page all the same. */
  readonly hasFailed: boolean;
};

export function useChangingDocument<K extends DocumentKind>(kind: K): ChangingDocument<K> {
  const { value: kept, save } = useDocument(kind);
  const [own, setOwn] = useState<Documents[K] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const latest = useRef<Documents[K] | undefined>(undefined);
  const value = own ?? kept;
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const change = useCallback(
    (next: (value: Documents[K]) => Documents[K]) => {
      if (latest.current === undefined) return;
      const changed = next(latest.current);
      latest.current = changed;
      setOwn(() => changed);
      void save(changed).then(({ ok }) => setHasFailed(!ok));
    },
    [save],
  );
  return { value, change, hasFailed };
}
