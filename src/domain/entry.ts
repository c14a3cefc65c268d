/**
 * The entry: the one kind of thing a person writes, whatever its template. Pure rules of how it is born,
 * edited, finished, trashed and restored. Stored only as a sealed record of the vault.
 * What must never happen: an edit that drops a field it was not asked to change.
 */
import type { Answers } from './answer.ts';
import { emptyBody } from './body/types.ts';
import type { Body } from './body/types.ts';
import type { DayOn, EntryId, EpochMs } from './ids.ts';
import type { Asked } from './template/asked.ts';
import type { TemplateId } from './template/types.ts';

export const conversationStages = ['preparing', 'ready', 'had', 'reflected'] as const;
export type ConversationStage = (typeof conversationStages)[number];

export type Entry = {
  readonly id: EntryId;
  readonly template: TemplateId;
  /** The questions it was begun with, for a template of the person's own; built-in ones are in the catalog. */
  readonly asked?: Asked;
  readonly entryOn: DayOn;
  readonly createdAt: EpochMs;
  readonly updatedAt: EpochMs;
  /** null while the entry is a draft. */
  readonly finishedAt: EpochMs | null;
  /** null unless it lies in the trash. */
  readonly trashedAt: EpochMs | null;
  readonly title: string;
  readonly tags: readonly string[];
  readonly body: Body;
  readonly answers: Answers;
  /** true while `body` is composed from `answers` (guided); false once the person writes freely. */
  readonly composed: boolean;
  /** Only for conversations. */
  readonly stage: ConversationStage | null;
  /** Whether hard day may show it: `default` follows the template, else the person's own choice. */
  readonly hardDay: 'default' | 'yes' | 'never';
  /** There when the person keeps it at hand, among those that are not to be looked for. */
  readonly kept?: true;
  /** There once an earlier version was gone back to: when, the last time. */
  readonly restoredAt?: EpochMs;
};

export type NewEntry = {
  readonly template: TemplateId;
  readonly asked?: Asked;
  readonly entryOn: DayOn;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly body?: Body;
  readonly answers?: Answers;
  readonly composed?: boolean;
};

/** What a save may change. `finished` and `trashed` turn into instants on the vault's clock. */
export type EntryPatch = {
  readonly entryOn?: DayOn;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly body?: Body;
  readonly answers?: Answers;
  readonly composed?: boolean;
  readonly stage?: ConversationStage;
  readonly hardDay?: Entry['hardDay'];
  readonly kept?: boolean;
  readonly finished?: boolean;
  readonly trashed?: boolean;
};

export function newEntry(init: NewEntry, id: EntryId, now: EpochMs): Entry {
  return {
    id,
    template: init.template,
    ...(init.asked === undefined ? {} : { asked: init.asked }),
    entryOn: init.entryOn,
    createdAt: now,
    updatedAt: now,
    finishedAt: null,
    trashedAt: null,
    title: init.title ?? '',
    tags: init.tags ?? [],
    body: init.body ?? emptyBody,
    answers: init.answers ?? {},
    composed: init.composed ?? false,
    stage: init.template === 'conversation' ? 'preparing' : null,
    hardDay: 'default',
  };
}

export function applyEdit(entry: Entry, patch: EntryPatch, now: EpochMs): Entry {
  const { finished, trashed, stage, kept, ...fields } = patch;
  const { kept: before, ...plain } = entry;
  const isKept = kept ?? before === true;
  return {
    ...plain,
    ...(isKept ? { kept: true } : {}),
    ...fields,
    stage: entry.template === 'conversation' ? (stage ?? entry.stage) : null,
    finishedAt: finished === undefined ? entry.finishedAt : finished ? (entry.finishedAt ?? now) : null,
    trashedAt: trashed === undefined ? entry.trashedAt : trashed ? (entry.trashedAt ?? now) : null,
    updatedAt: now,
  };
}
