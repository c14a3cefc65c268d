/**
 * How this journal is spelled, live, and how to change that. Changes that follow one another quickly build on each other.
 * Kept in the vault. What must never happen: a word of a moment ago taken back by the next.
 */
import { useMemo } from 'react';
import type { Spelling } from '../../domain/document/spelling.ts';
import { spelledAs } from '../../domain/document/spelling-choosing.ts';
import type { SpelledAs } from '../../domain/document/spelling-choosing.ts';
import { useAppInfo } from '../app-info/use-app-info.ts';
import { useChangingDocument } from '../documents/use-changing-document.ts';

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
  const { value: spelling, change, hasFailed } = useChangingDocument('spelling');
  const { about } = useAppInfo();
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
