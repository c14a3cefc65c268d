/**
 * One of the journal's small documents while it is being edited: what was typed is shown at once and saved when the
 * typing rests, before a lock, and before the page goes. For documents that only one page edits.
 */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { DocumentKind, DocumentRecord, Documents } from '../../domain/document/documents.ts';
import type { CallError } from '../../platform/contract.ts';
import type { Platform } from '../platform/platform.ts';
import { usePlatform } from '../platform/use-platform.ts';
import { DocumentSaver } from './document-saver.ts';
import type { DocumentSaveState } from './document-saver.ts';
import { useDocument } from './use-document.ts';

export type DocumentFailure = CallError<'document.save'>;
export type DocumentDraft<K extends DocumentKind> = {
  /** undefined until the feed has told. */
  readonly value: Documents[K] | undefined;
  readonly change: (value: Documents[K]) => void;
  readonly saveState: DocumentSaveState<DocumentFailure>;
  readonly flush: () => Promise<boolean>;
};

export function useDocumentDraft<K extends DocumentKind>(kind: K): DocumentDraft<K> {
  const platform = usePlatform();
  const saver = useMemo(() => saverOf(platform, kind), [platform, kind]);
  const subscribe = useCallback((listener: () => void) => saver.subscribe(listener), [saver]);
  const latest = useSyncExternalStore(subscribe, () => saver.latest);
  const saveState = useSyncExternalStore(subscribe, () => saver.state);
  const { value } = useDocument(kind);
  return {
    value: latest ?? value,
    change: useCallback((next) => saver.change(next), [saver]),
    saveState,
    flush: useCallback(() => saver.flush(), [saver]),
  };
}

type SaverOf<K extends DocumentKind> = DocumentSaver<Documents[K], DocumentFailure>;
const savers = new WeakMap<object, Map<DocumentKind, unknown>>();

function saverOf<K extends DocumentKind>({ vault, flush }: Platform, kind: K): SaverOf<K> {
  const here = savers.get(vault) ?? new Map<DocumentKind, unknown>();
  savers.set(vault, here);
  const existing = here.get(kind) as SaverOf<K> | undefined;
  if (existing) return existing;
  const saver: SaverOf<K> = new DocumentSaver({
    save: (value) => vault.call('document.save', { kind, value } as DocumentRecord),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });
  here.set(kind, saver);
  flush.register(() => saver.flush());
  globalThis.addEventListener?.('blur', () => void saver.flush());
  return saver;
}
