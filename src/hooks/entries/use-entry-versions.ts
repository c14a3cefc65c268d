/**
 * Earlier versions of an entry, asked of the vault: their times, and one of them whole. Nothing is kept but what is on
 * the screen. What must never happen: a restore before the words of this page are on the disk.
 */
import { useCallback, useEffect, useState } from 'react';
import type { Entry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { VersionMark } from '../../domain/versions/stretches.ts';
import { err } from '../../lib/result.ts';
import type { Result } from '../../lib/result.ts';
import type { CallError } from '../../platform/contract.ts';
import { useAutosaver } from '../entry-editor/use-entry-editor.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type EntryVersionsState = {
  /** undefined until the first answer. */
  readonly versions: readonly VersionMark[] | undefined;
  readonly failed: boolean;
  /** null when there are no older ones. */
  readonly showOlder: (() => void) | null;
};

type Held = { readonly versions: readonly VersionMark[]; readonly before: number | null };

/** What waits goes to the disk first, so that the list doesn't change under somebody's hands. */
export function useEntryVersions(id: EntryId): EntryVersionsState {
  const { vault } = usePlatform();
  const saver = useAutosaver();
  const [held, setHeld] = useState<Held>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      await saver.flush();
      const result = await vault.call('entry.versions', { id });
      if (!isCurrent) return;
      setFailed(!result.ok);
      if (result.ok) setHeld(result.value);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [vault, saver, id]);

  const before = held?.before ?? null;
  const askOlder = useCallback(async () => {
    if (before === null) return;
    const result = await vault.call('entry.versions', { id, before });
    setFailed(!result.ok);
    if (!result.ok) return;
    const { versions, before: next } = result.value;
    setHeld((newer) =>
      newer?.before === before ? { versions: [...newer.versions, ...versions], before: next } : newer,
    );
  }, [vault, id, before]);
  return { versions: held?.versions, failed, showOlder: before === null ? null : () => void askOlder() };
}

export type VersionState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly entry: Entry };

/** null asks for nothing. */
export function useEntryVersion(id: EntryId, rev: number | null): VersionState {
  const { vault } = usePlatform();
  const [held, setHeld] = useState<{ readonly rev: number; readonly state: VersionState }>();
  useEffect(() => {
    if (rev === null) return undefined;
    let isCurrent = true;
    void vault.call('entry.version', { id, rev }).then((result) => {
      if (!isCurrent) return;
      setHeld({ rev, state: result.ok ? { state: 'ready', entry: result.value } : { state: 'failed' } });
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, id, rev]);
  return held !== undefined && held.rev === rev ? held.state : { state: 'loading' };
}

export type RestoreError = CallError<'entry.restore'> | { readonly kind: 'not-saved' };

/** First everything of this page to the disk, so that what is replaced is a version, too. */
export function useRestoreVersion(id: EntryId): (rev: number) => Promise<Result<Entry, RestoreError>> {
  const { vault } = usePlatform();
  const saver = useAutosaver();
  return useCallback(
    async (rev) => {
      if (!(await saver.flush())) return err({ kind: 'not-saved' });
      return vault.call('entry.restore', { id, rev });
    },
    [vault, saver, id],
  );
}
