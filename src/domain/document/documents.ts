/**
 * The small documents of a journal: what exists once, is read whole and replaced whole, and is neither writing nor the
 * vault's own book-keeping (choices, plans, own templates). Each is one sealed record under a fixed id, told to the page
 * by the change feed. To add one: a file beside this with its shape and its reader, and a line in each list here.
 * What must never happen: a fixed id or a shape that changes once a journal was written with it; a newer shape gets a
 * higher version and keeps the reader of the older one.
 */
import type { CoachChoices } from './coach-choices.ts';
import { noCoachChoices, readCoachChoicesV1, writeCoachChoicesV1 } from './coach-choices.ts';
import type { Contacts } from './contacts.ts';
import { noContacts, readContactsV1, writeContactsV1 } from './contacts.ts';
import type { FormDrafts } from './form-drafts.ts';
import { noFormDrafts, readFormDraftsV1, writeFormDraftsV1 } from './form-drafts.ts';
import type { PlanDraft } from './plan-draft.ts';
import { noPlanDraft, readPlanDraftV1, writePlanDraftV1 } from './plan-draft.ts';
import type { SetbackPlan } from './setback-plan.ts';
import { noSetbackPlan, readSetbackPlanV1, writeSetbackPlanV1 } from './setback-plan.ts';
import type { OwnTemplates } from './own-templates.ts';
import { noOwnTemplates, readOwnTemplatesV1, writeOwnTemplatesV1 } from './own-templates.ts';
import type { Spelling } from './spelling.ts';
import { noSpelling, readSpellingV1, writeSpellingV1 } from './spelling.ts';
import type { SupportChoices } from './support-choices.ts';
import { noSupportChoices, readSupportChoicesV1, writeSupportChoicesV1 } from './support-choices.ts';
import type { EntryPairs } from './entry-pairs.ts';
import { noEntryPairs, readEntryPairsV1, writeEntryPairsV1 } from './entry-pairs.ts';
import type { Redaction } from './redaction.ts';
import { noRedaction, readRedactionV1, writeRedactionV1 } from './redaction.ts';
import type { WeekdayTemplates } from './weekday-templates.ts';
import { noWeekdayTemplates, readWeekdayTemplatesV1, writeWeekdayTemplatesV1 } from './weekday-templates.ts';

export type Documents = {
  readonly 'coach-choices': CoachChoices;
  readonly contacts: Contacts;
  readonly 'setback-plan': SetbackPlan;
  readonly 'support-choices': SupportChoices;
  readonly 'entry-pairs': EntryPairs;
  readonly redaction: Redaction;
  readonly 'plan-draft': PlanDraft;
  readonly 'own-templates': OwnTemplates;
  readonly 'weekday-templates': WeekdayTemplates;
  readonly 'form-drafts': FormDrafts;
  readonly spelling: Spelling;
};
export type DocumentKind = keyof Documents;
export type SomeDocuments = { readonly [K in DocumentKind]?: Documents[K] };

type Definition<T> = {
  /** 32 hex digits; 0…01 to 0…0f belong to the vault's own records, documents have 0…10 and up. */
  readonly id: string;
  readonly version: number;
  /** What there is before anything was saved. */
  readonly none: T;
  /** The fields that are stored, in their fixed order. */
  readonly write: (value: T) => T;
  /** null when it is not one. */
  readonly read: (data: unknown) => T | null;
};

const definitions: { readonly [K in DocumentKind]: Definition<Documents[K]> } = {
  'coach-choices': {
    id: '00000000000000000000000000000010',
    version: 1,
    none: noCoachChoices,
    write: writeCoachChoicesV1,
    read: readCoachChoicesV1,
  },
  contacts: {
    id: '00000000000000000000000000000011',
    version: 1,
    none: noContacts,
    write: writeContactsV1,
    read: readContactsV1,
  },
  'setback-plan': {
    id: '00000000000000000000000000000012',
    version: 1,
    none: noSetbackPlan,
    write: writeSetbackPlanV1,
    read: readSetbackPlanV1,
  },
  'support-choices': {
    id: '00000000000000000000000000000013',
    version: 1,
    none: noSupportChoices,
    write: writeSupportChoicesV1,
    read: readSupportChoicesV1,
  },
  'plan-draft': {
    id: '00000000000000000000000000000014',
    version: 1,
    none: noPlanDraft,
    write: writePlanDraftV1,
    read: readPlanDraftV1,
  },
  'entry-pairs': {
    id: '00000000000000000000000000000018',
    version: 1,
    none: noEntryPairs,
    write: writeEntryPairsV1,
    read: readEntryPairsV1,
  },
  redaction: {
    id: '00000000000000000000000000000019',
    version: 1,
    none: noRedaction,
    write: writeRedactionV1,
    read: readRedactionV1,
  },
  'own-templates': {
    id: '00000000000000000000000000000015',
    version: 1,
    none: noOwnTemplates,
    write: writeOwnTemplatesV1,
    read: readOwnTemplatesV1,
  },
  'weekday-templates': {
    id: '00000000000000000000000000000016',
    version: 1,
    none: noWeekdayTemplates,
    write: writeWeekdayTemplatesV1,
    read: readWeekdayTemplatesV1,
  },
  spelling: {
    id: '0000000000000000000000000000001b',
    version: 1,
    none: noSpelling,
    write: writeSpellingV1,
    read: readSpellingV1,
  },
  'form-drafts': {
    id: '0000000000000000000000000000001c',
    version: 1,
    none: noFormDrafts,
    write: writeFormDraftsV1,
    read: readFormDraftsV1,
  },
};

export const documentKinds = Object.keys(definitions) as readonly DocumentKind[];
export const isDocumentKind = (kind: string): kind is DocumentKind => Object.hasOwn(definitions, kind);
export const documentDefinition = <K extends DocumentKind>(kind: K): Definition<Documents[K]> =>
  definitions[kind];

/** One of them with its kind, as records and calls carry it. */
export type DocumentRecord = {
  readonly [K in DocumentKind]: { readonly kind: K; readonly value: Documents[K] };
}[DocumentKind];

/** null when the value is not what its kind promises. */
export function readDocument(kind: DocumentKind, data: unknown): DocumentRecord | null {
  const value = documentDefinition(kind).read(data);
  return value === null ? null : ({ kind, value } as DocumentRecord);
}

export const writeDocument = <K extends DocumentKind>(kind: K, value: Documents[K]): Documents[K] =>
  documentDefinition(kind).write(value);
