/**
 * How this journal is spelled, live, and how to change that. Changes that follow one another quickly build on each other.
 * Kept in the vault. What must never happen: a word of a moment ago taken back by the next.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Spelling } from '../../domain/document/spelling.ts';
import { spelledAs } from '../../domain/document/spelling-choosing.ts';
import type { SpelledAs } from '../../domain/document/spelling-choosing.ts';
import { useAppInfo } from '../app-info/use-app-info.ts';
import { useDocument } from '../documents/use-document.ts';

export type SpellingAccess = {
  /** undefined until the journal has told. */
  readonly spelling: Spelling | undefined;
  /** `off` until journal and system have told. */
  readonly spelledAs: SpelledAs;
  readonly change: (next: (spelling: Spelling) => Spelling) => void;
  /** The last change could not be written; it holds on this page all the same. */
  readonly hasFailed: boolean;
};

export function useSpelling(): SpellingAccess {
  const { value, save } = useDocument('spelling');
  const { about } = useAppInfo();
  const [own, setOwn] = useState<Spelling | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const latest = useRef<Spelling | undefined>(undefined);
  const spelling = own ?? value;
  useEffect(() => {
    latest.current = spelling;
  }, [spelling]);
  const change = useCallback(
    (next: (spelling: Spelling) => Spelling) => {
      if (latest.current === undefined) return;
      const changed = next(latest.current);
      latest.current = changed;
      setOwn(changed);
      void save(changed).then(({ ok }) => setHasFailed(!ok));
    },
    [save],
  );
  return useMemo(
    () => ({
      spelling,
      spelledAs: spelling && about ? spelledAs(spelling, about.systemLanguage) : 'off',
      change,
      hasFailed,
    }),
    [spelling, about, change, hasFailed],
  );
}
