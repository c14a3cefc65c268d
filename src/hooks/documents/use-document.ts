/** One of the journal's small documents, live, and how to replace it. The vault keeps it; nothing is stored here. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { DocumentKind, DocumentRecord, Documents } from '../../domain/document/documents.ts';
import type { CallResult } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type DocumentAccess<K extends DocumentKind> = {
  /** undefined until the feed has told. */
  readonly value: Documents[K] | undefined;
  /** Replaces the whole document; resolves once it is on the disk, or with why not. */
  readonly save: (value: Documents[K]) => Promise<CallResult<'document.save'>>;
};

export function useDocument<K extends DocumentKind>(kind: K): DocumentAccess<K> {
  const { replica, vault } = usePlatform();
  const value = useLiveQuery(() => replica.document(kind), [replica, kind]);
  const save = useCallback(
    (next: Documents[K]) => vault.call('document.save', { kind, value: next } as DocumentRecord),
    [vault, kind],
  );
  return { value, save };
}
