/**
 * The support lines as this journal's person has them, live, and how to change them. Without a chosen country, those of
 * the country the computer's language names, marked as a suggestion. Asks no network. Any feature may show them.
 */
import { useCallback } from 'react';
import type { Contact } from '../../domain/document/contacts.ts';
import type { SupportChoices } from '../../domain/document/support-choices.ts';
import { supportCountry, suggestedCountry } from '../../domain/support/countries.ts';
import type { SupportCountry } from '../../domain/support/crisis-line.ts';
import { shownLines } from '../../domain/support/shown-lines.ts';
import type { ShownLine } from '../../domain/support/shown-lines.ts';
import type { CallResult } from '../../platform/contract.ts';
import { useDocument } from '../documents/use-document.ts';

export type CrisisLines = {
  /** null also for who lives where Tend knows no line. */
  readonly country: SupportCountry | null;
  /** The country is the computer's language's, not yet the person's choice. */
  readonly isSuggested: boolean;
  readonly lines: readonly ShownLine[];
  /** The person's own people, in their order: shown before any line. */
  readonly contacts: readonly Contact[];
  /** undefined until the feed has told. */
  readonly choices: SupportChoices | undefined;
  readonly save: (choices: SupportChoices) => Promise<CallResult<'document.save'>>;
};

export function useCrisisLines(): CrisisLines {
  const { value: choices, save } = useDocument('support-choices');
  const { value: people } = useDocument('contacts');
  const isChosen = (choices?.country ?? null) !== null;
  const code = isChosen ? (choices?.country ?? null) : suggestedCountry(navigator.languages);
  const country = choices === undefined ? null : supportCountry(code);
  return {
    country,
    isSuggested: !isChosen && country !== null,
    lines: choices === undefined ? [] : shownLines(country, choices),
    contacts: people?.contacts ?? [],
    choices,
    save: useCallback((next: SupportChoices) => save(next), [save]),
  };
}
