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

type Held = { readonly words: string; readonly answer: SearchState };

export function useSearch(text: string, limit = 50): SearchState {
  const { vault } = usePlatform();
  const [held, setHeld] = useState<Held>({ words: '', answer: idle });
  const words = text.trim().slice(0, textMax);

  useEffect(() => {
    if (words === '') return undefined;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      const result = await vault.call('search.run', { text: words, limit });
      if (!isCurrent) return;
      const answer: SearchState = result.ok
        ? { state: 'done', result: result.value, error: null }
        : { state: 'failed', result: null, error: result.error };
      setHeld({ words, answer });
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void run();
      }, pauseMs);
    };
    soon();
    const stop = vault.onFeed(soon);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, [vault, words, limit]);

  if (words === '') return idle;
  return held.words === words ? held.answer : { state: 'searching', result: held.answer.result, error: null };
}
