/**
 * The typed answer to one prompt of a template. Every answer has words; some prompts add structure
 * beside them so that answers can be reviewed across entries. Kept inside the entry.
 */
import type { DayOn, EntryId } from './ids.ts';

/** How strong: 1 slightly … 5 overwhelming. */
export type Intensity = 1 | 2 | 3 | 4 | 5;
export type FeelingMark = { readonly word: string; readonly intensity: Intensity };

/** A dated entry that shows a positive change; `quote` when a selection was marked, else empty. */
export type Evidence = { readonly entryId: EntryId; readonly on: DayOn; readonly quote: string };

/**
 * One dated line of what became of something since it was written: an outcome, a look at a limit, a note. What a
 * `choice` means is said by the file that writes it (commitment.ts, boundary.ts, agreement.ts).
 */
export type LogLine = {
  readonly on: DayOn;
  readonly text: string;
  readonly choice?: string;
  /** The day it is due, or looked at, from then on. */
  readonly until?: DayOn;
};

export type Answer = {
  readonly text: string;
  readonly feelings?: readonly FeelingMark[];
  /** The chosen option's id, for prompts with options (slip/relapse, want/request/requirement, theme …). */
  readonly choice?: string;
  readonly on?: DayOn;
  readonly evidence?: readonly Evidence[];
  /** The oldest first. Lines are added; the words above stay what they were. */
  readonly log?: readonly LogLine[];
  /**
   * By name: words that were put together into `text` (an opening's situation, feeling, need), or the option chosen of
   * one of the prompt's `picks` (a setback's time of day, place, device).
   */
  readonly parts?: Readonly<Record<string, string>>;
};

/** By prompt id. A skipped prompt has no key. */
export type Answers = Readonly<Record<string, Answer>>;
