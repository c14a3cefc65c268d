/**
 * What lists show of an entry: small, derived, rebuilt from the entry at any time. It travels from the vault to
 * the page's volatile replica; it is never written to disk by itself.
 */
import type { Answers } from './answer.ts';
import type { ConversationStage } from './entry.ts';
import type { DayOn, EntryId, EpochMs, Month } from './ids.ts';
import type { TemplateId } from './template/types.ts';

export type EntryItem = {
  readonly id: EntryId;
  readonly template: TemplateId;
  readonly entryOn: DayOn;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  readonly title: string;
  /** The first words of the text, at most 180 characters, one line. */
  readonly excerpt: string;
  readonly tags: readonly string[];
  readonly words: number;
  readonly draft: boolean;
  readonly trashed: boolean;
  readonly stage: ConversationStage | null;
  /** True when some positive change names this entry as its evidence. */
  readonly isEvidence: boolean;
  readonly feelings: readonly string[];
};

/** An item with its answers, for the shelves that are few and shown in full. */
export type AnsweredItem = EntryItem & { readonly answers: Answers };

/** Small collections the page keeps whole. */
export const shelves = ['drafts', 'trash', 'conversations', 'positive-changes'] as const;
export type Shelf = (typeof shelves)[number];

/** All not trashed entries of one month, newest first. */
export type MonthItems = { readonly month: Month; readonly items: readonly EntryItem[] };
