/**
 * Search over everything, run by the vault. The words stay in this component's memory. Results follow the typing
 * after a short pause and are asked for again when the journal changes; an answer to older words is dropped.
 */
import { useEffect, useState } from 'react';
import type { CallError, SearchHit, SearchResult } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { SearchHit, SearchResult };

export type SearchState = {
  readonly state: 'idle' | 'searching' | 'done' | 'failed';
  /** While `searching`, the result of the words before, so that the list doesn't jump. */
  readonly result: SearchResult | null;
  readonly error: CallError<'search.run'> | null;
};

const idle: SearchState = { state: 'idle', result: null, error: null };
const pauseMs = 120;
const textMax = 500;

export function useSearch(text: string, limit = 50): SearchState {
  const { vault } = usePlatform();
  const [held, setHeld] = useState<SearchState>(idle);
  const words = text.trim().slice(0, textMax);

  useEffect(() => {
    if (words === '') {
      setHeld(idle);
      return;
    }
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      const result = await vault.call('search.run', { text: words, limit });
      if (!isCurrent) return;
      if (result.ok) setHeld({ state: 'done', result: result.value, error: null });
      else setHeld({ state: 'failed', result: null, error: result.error });
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void run();
      }, pauseMs);
    };
    setHeld((before) => ({ state: 'searching', result: before.result, error: null }));
    soon();
    const stop = vault.onFeed(soon);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, [vault, words, limit]);

  return words === '' ? idle : held;
}
