/**
 * One open entry: its fields as they stand on the page, and the way every change of it takes to the vault.
 * Keep one per open entry (give the component a `key` of the entry's id). The text itself stays in the editor:
 * `change({ body })` doesn't render anything, so typing costs what the editor costs.
 */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Body } from '../../domain/body/types.ts';
import type { Entry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import { usePlatform } from '../platform/use-platform.ts';
import { autosaverOf } from './page-autosaver.ts';
import type { PageAutosaver, SaveFailure } from './page-autosaver.ts';
import type { EntryChange } from './entry-change.ts';
import { draftOf } from './entry-draft.ts';
import type { DraftFields, EntryDraft } from './entry-draft.ts';
import type { SaveState as StateOf } from './autosaver.ts';

export type { EntryChange, EntryDraft, SaveFailure };
export type SaveState = StateOf<SaveFailure>;

export type EntryEditor = {
  readonly draft: EntryDraft;
  /** The text the editor starts with: the vault's, or the words of this page that are not saved yet. */
  readonly initialBody: Body;
  readonly change: (change: EntryChange) => void;
  /** Everything to the disk now; false when something could not be saved (it is kept and tried again). */
  readonly flush: () => Promise<boolean>;
};

export function useEntryEditor(entry: Entry): EntryEditor {
  const saver = useAutosaver();
  const { id } = entry;
  const [unsaved] = useState(() => saver.unsavedOf(id));
  const [changed, setChanged] = useState<DraftFields>(() => withoutBody(unsaved ?? {}));
  const [initialBody] = useState<Body>(() => unsaved?.body ?? entry.body);

  const change = useCallback(
    (next: EntryChange) => {
      saver.schedule(id, next);
      const fields = withoutBody(next);
      if (Object.keys(fields).length > 0) setChanged((before) => ({ ...before, ...fields }));
    },
    [saver, id],
  );
  const flush = useCallback(() => saver.flush(), [saver]);
  // Another entry, another page: what waits goes to the disk without delay.
  useEffect(
    () => () => {
      void saver.flush();
    },
    [saver],
  );

  const draft = useMemo(() => draftOf(entry, changed), [entry, changed]);
  return { draft, initialBody, change, flush };
}

/** Apart from the editor's hook, so that only what shows it renders when it changes. */
export function useSaveState(id: EntryId): { readonly saveState: SaveState; readonly retry: () => void } {
  const saver = useAutosaver();
  const subscribe = useCallback((listener: () => void) => saver.subscribe(listener), [saver]);
  const saveState = useSyncExternalStore(subscribe, () => saver.stateOf(id));
  const retry = useCallback(() => {
    void saver.retryNow();
  }, [saver]);
  return { saveState, retry };
}

export function useAutosaver(): PageAutosaver {
  const platform = usePlatform();
  return autosaverOf(platform);
}

function withoutBody(change: EntryChange): DraftFields {
  const { body, ...fields } = change;
  return body === undefined ? change : fields;
}
