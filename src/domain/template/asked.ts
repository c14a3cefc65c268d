/**
 * Questions as they are stored: in a template of the person's own, and in every entry begun with one. Built-in
 * templates are not stored: their questions keep their ids in the catalog for good.
 * What must never happen: an entry that loses the words it was asked because its template was edited or deleted.
 */
import * as v from 'valibot';
import { forAll } from './by-role.ts';
import { templateById } from './catalog/catalog.ts';
import { promptKinds } from './types.ts';
import type { Prompt, PromptKind, PromptOption, Template, TemplateId } from './types.ts';

export type AskedPrompt = {
  readonly id: string;
  readonly question: string;
  /** Empty when there is none. */
  readonly hint: string;
  readonly kind: PromptKind;
  readonly options?: readonly PromptOption[];
  /** The label of the day that is asked for beside the kind's own. */
  readonly day?: string;
};

/** What an entry of an own template was asked, with the template's name on that day. */
export type Asked = {
  readonly name: string;
  readonly note: string | null;
  readonly prompts: readonly AskedPrompt[];
  /** The built-in template it was copied from, for what holds for that one and its copies; absent when there is none. */
  readonly basedOn?: string;
};

const line = v.pipe(v.string(), v.maxLength(2_000));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const option = v.strictObject({ id, label: line, meaning: line });

/** Bounds wide enough for whatever the editor lets through; part of record formats, so it only ever gets looser. */
const askedPromptSchema = v.strictObject({
  id,
  question: line,
  hint: line,
  kind: v.picklist(promptKinds),
  options: v.exactOptional(v.pipe(v.array(option), v.maxLength(50))),
  day: v.exactOptional(line),
});
export const askedSchema = v.strictObject({
  name: line,
  note: v.nullable(v.pipe(v.string(), v.maxLength(10_000))),
  prompts: v.pipe(v.array(askedPromptSchema), v.maxLength(100)),
  basedOn: v.exactOptional(id),
});

/** The fields that are stored, in their fixed order. */
const writeAskedPrompt = (p: AskedPrompt): AskedPrompt => ({
  id: p.id,
  question: p.question,
  hint: p.hint,
  kind: p.kind,
  ...(p.options === undefined
    ? {}
    : { options: p.options.map(({ id: of, label, meaning }) => ({ id: of, label, meaning })) }),
  ...(p.day === undefined ? {} : { day: p.day }),
});
export const writeAsked = (a: Asked): Asked => ({
  name: a.name,
  note: a.note,
  prompts: a.prompts.map(writeAskedPrompt),
  ...(a.basedOn === undefined ? {} : { basedOn: a.basedOn }),
});

const toPrompt = ({ hint, ...prompt }: AskedPrompt): Prompt => ({
  ...prompt,
  hint: forAll(hint),
  example: forAll(''),
});

/** A stored form as the guided view and the composer take it. */
export const templateFrom = (of: TemplateId, { name, note, prompts }: Asked, purpose = ''): Template => ({
  id: of,
  name,
  purpose,
  note,
  prompts: prompts.map(toPrompt),
});

/** The template an entry was begun with, as it was then; null for one this version doesn't know. */
export const templateOf = (entry: {
  readonly template: TemplateId;
  readonly asked?: Asked;
}): Template | null =>
  entry.asked === undefined ? templateById(entry.template) : templateFrom(entry.template, entry.asked);

/** What a list calls the template of an entry. `ownTemplate` is the name an own template had. */
export const templateNameOf = (item: {
  readonly template: TemplateId;
  readonly ownTemplate?: string;
}): string => item.ownTemplate ?? templateById(item.template)?.name ?? 'Entry';
