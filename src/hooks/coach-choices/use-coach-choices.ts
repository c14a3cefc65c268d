/**
 * Which hints the person wants, live, and how to change that. Changes that follow one another quickly build on each
 * other. Kept in the vault. What must never happen: a choice of a moment ago taken back by the next.
 */
import type { CoachChoices } from '../../domain/document/coach-choices.ts';
import { useChangingDocument } from '../documents/use-changing-document.ts';

export type CoachChoicesAccess = {
  /** undefined until the journal has told. */
  readonly choices: CoachChoices | undefined;
  readonly change: (next: (choices: CoachChoices) => CoachChoices) => void;
  /** The last change could not be written; it holds on this page all the same. */
  readonly hasFailed: boolean;
};

export function useCoachChoices(): CoachChoicesAccess {
  const { value: choices, change, hasFailed } = useChangingDocument('coach-choices');
  return { choices, change, hasFailed };
}
