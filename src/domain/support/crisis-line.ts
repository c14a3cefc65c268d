/**
 * What a public line is: who answers, how to reach them, what for, and where that was read. The lines themselves are the
 * three lists beside this file. What must never happen: a number without the page it was read on; an id that changes
 * (journals keep the ids of lines that a person hid or corrected).
 */
import type { DayOn } from '../ids.ts';

/** `crisis`: despair or thoughts of suicide. `abuse`: fear of someone at home. `emergency`: danger right now. */
export type LineFor = 'crisis' | 'abuse' | 'emergency';

export type CrisisLine = {
  readonly id: string;
  readonly about: LineFor;
  readonly name: string;
  /** As dialled or texted inside that country. */
  readonly reach: string;
  /** As the page had it; empty where it said nothing. */
  readonly hours: string;
  /** For whom or in which languages, where that matters before dialling; else empty. */
  readonly note: string;
  /** The organisation's own address. */
  readonly source: string;
  /** Where the number was read: the organisation's page, its operator's or a public authority's. */
  readonly readIn: string;
};

export type SupportCountry = {
  /** ISO 3166-1 alpha-2. Stored in journals. */
  readonly code: string;
  readonly name: string;
  /** Crisis first, then abuse, then the emergency number. */
  readonly lines: readonly CrisisLine[];
};

/**
 * The day on which all of them were compared with their pages, each in a stored copy of unknown age: nobody dialled
 * them. Said so wherever the lines are shown.
 */
export const linesReadOn = '2026-11-26' as DayOn;
