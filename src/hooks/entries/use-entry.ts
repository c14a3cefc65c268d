/**
 * One whole entry, asked of the vault. Every save of this page hands in the entry as it now is, so `entry` is a new
 * object after each of them: an editor keeps its own text and takes only another entry's id as a reason to start over.
 */
import { useEffect, useState } from 'react';
import type { Entry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { CallError } from '../../platform/contract.ts';
import type { VaultAnswer } from '../../platform/vault-client.ts';
import { beginEntry, beginningOf } from './beginnings.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type EntryState =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  /** The vault could not answer, or, for an entry just begun, not make it; `retry` tries again. */
  | {
      readonly state: 'failed';
      readonly isNew: boolean;
      readonly error: CallError<'entry.get' | 'entry.create'>;
      readonly retry: () => void;
    }
  | { readonly state: 'ready'; readonly entry: Entry };

type Held = { readonly id: EntryId; readonly state: EntryState };

export function useEntry(id: EntryId): EntryState {
  const { vault } = usePlatform();
  const [held, setHeld] = useState<Held>({ id, state: { state: 'loading' } });

  useEffect(() => {
    let isCurrent = true;
    let isSuperseded = false;
    const stop = vault.onAnswer((answer) => {
      const next = entryAfter(answer, id);
      if (!next) return;
      isSuperseded = true;
      setHeld({ id, state: next });
    });
    const ask = async (): Promise<void> => {
      const beginning = beginningOf(vault, id);
      const result = await (beginning?.made ?? vault.call('entry.get', { id }));
      if (!isCurrent || isSuperseded) return;
      if (result.ok) setHeld({ id, state: { state: 'ready', entry: result.value } });
      else if (result.error.kind === 'no-such-entry') setHeld({ id, state: { state: 'missing' } });
      else setHeld({ id, state: { state: 'failed', isNew: beginning !== null, error: result.error, retry } });
    };
    const retry = (): void => {
      const beginning = beginningOf(vault, id);
      if (beginning) beginEntry(vault, id, beginning.init);
      void ask();
    };
    void ask();
    return () => {
      isCurrent = false;
      stop();
    };
  }, [vault, id]);

  return held.id === id ? held.state : { state: 'loading' };
}

/** What an answered write says about the entry, or null when it is about something else. */
function entryAfter(answer: VaultAnswer, id: EntryId): EntryState | null {
  if (answer.call === 'entry.save' || answer.call === 'entry.create' || answer.call === 'entry.restore') {
    if (answer.args.id !== id || !answer.result.ok) return null;
    return { state: 'ready', entry: answer.result.value };
  }
  if (answer.call === 'entry.purge' && answer.args.id === id && answer.result.ok) return { state: 'missing' };
  return null;
}
