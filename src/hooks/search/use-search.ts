/**
 * Search over everything and filters, run by the vault. Words and filters stay in this component's memory. Results follow the typing
 * after a short pause and are asked for again when the journal changes; an answer to older words is dropped.
 */
import { useEffect, useState } from 'react';
import { isOpenFilter } from '../../domain/entry-filter.ts';
import type { EntryFilter } from '../../domain/entry-filter.ts';
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

type Held = { readonly asked: string; readonly answer: SearchState };

/** Keep `filter` the same object while it is the same filter. Idle without words and without a filter. */
export function useSearch(text: string, filter: EntryFilter, limit: number): SearchState {
  const { vault } = usePlatform();
  const [held, setHeld] = useState<Held>({ asked: '', answer: idle });
  const words = text.trim().slice(0, textMax);
  const isIdle = words === '' && isOpenFilter(filter);
  const asked = isIdle ? '' : JSON.stringify([words, filter, limit]);

  useEffect(() => {
    if (isIdle) return undefined;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      const result = await vault.call('search.run', { text: words, limit, filter });
      if (!isCurrent) return;
      const answer: SearchState = result.ok
        ? { state: 'done', result: result.value, error: null }
        : { state: 'failed', result: null, error: result.error };
      setHeld({ asked, answer });
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
  }, [vault, words, filter, limit, isIdle, asked]);

  if (isIdle) return idle;
  return held.asked === asked ? held.answer : { state: 'searching', result: held.answer.result, error: null };
}
