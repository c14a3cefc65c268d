/**
 * Which hints the person wants, live, and how to change that. Changes that follow one another quickly build on each
 * other. Kept in the vault. What must never happen: a choice of a moment ago taken back by the next.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CoachChoices } from '../../domain/document/coach-choices.ts';
import { useDocument } from '../documents/use-document.ts';

export type CoachChoicesAccess = {
  /** undefined until the journal has told. */
  readonly choices: CoachChoices | undefined;
  readonly change: (next: (choices: CoachChoices) => CoachChoices) => void;
  /** The last change could not be written; it holds on this page all the same. */
  readonly hasFailed: boolean;
};

export function useCoachChoices(): CoachChoicesAccess {
  const { value, save } = useDocument('coach-choices');
  const [own, setOwn] = useState<CoachChoices | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const latest = useRef<CoachChoices | undefined>(undefined);
  const choices = own ?? value;
  useEffect(() => {
    latest.current = choices;
  }, [choices]);
  const change = useCallback(
    (next: (choices: CoachChoices) => CoachChoices) => {
      if (latest.current === undefined) return;
      const changed = next(latest.current);
      latest.current = changed;
      setOwn(changed);
      void save(changed).then(({ ok }) => setHasFailed(!ok));
    },
    [save],
  );
  return { choices, change, hasFailed };
}
