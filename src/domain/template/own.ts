/**
 * Templates of a person's own: made from nothing or as a copy of a built-in one, and changed at will. Pure edits and
 * what stands in the way of offering one; words for it are the page's. A template that isn't whole yet is kept and
 * just not offered. What must never happen: an edit that changes the id of a question, for answers go by it.
 */
import type { Role } from '../role.ts';
import type { Asked, AskedPrompt } from './asked.ts';
import { templatesInOrder } from './catalog/catalog.ts';
import type { OwnTemplateId, PromptKind, PromptOption, Template } from './types.ts';

export type OwnTemplate = Asked & { readonly id: OwnTemplateId; readonly purpose: string };

/** In characters as people count them, and in pieces. */
export const ownLimits = {
  name: 60,
  purpose: 120,
  note: 1_000,
  question: 140,
  hint: 400,
  label: 60,
  meaning: 140,
  prompts: 30,
  options: 12,
  templates: 60,
} as const;

export type OwnProblem =
  | { readonly at: 'name'; readonly why: 'empty' | 'long' | 'built-in' | 'own' }
  | { readonly at: 'purpose' | 'note'; readonly why: 'long' }
  | { readonly at: 'questions'; readonly why: 'none' | 'many' }
  | { readonly at: 'question'; readonly promptId: string; readonly why: 'empty' | 'long' | 'twice' }
  | { readonly at: 'hint'; readonly promptId: string; readonly why: 'long' }
  | {
      readonly at: 'options';
      readonly promptId: string;
      readonly why: 'few' | 'many' | 'empty' | 'twice' | 'long';
    };

const length = (text: string): number => [...text.trim()].length;
/** Two names that look the same are the same. */
const alike = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

export function ownProblems(template: OwnTemplate, all: readonly OwnTemplate[]): readonly OwnProblem[] {
  const { prompts } = template;
  const found: (OwnProblem | null)[] = [
    nameProblem(template, all),
    length(template.purpose) > ownLimits.purpose ? { at: 'purpose', why: 'long' } : null,
    length(template.note ?? '') > ownLimits.note ? { at: 'note', why: 'long' } : null,
    prompts.length === 0 ? { at: 'questions', why: 'none' } : null,
    prompts.length > ownLimits.prompts ? { at: 'questions', why: 'many' } : null,
    ...prompts.flatMap((prompt, index) => promptProblems(prompt, prompts.slice(0, index))),
  ];
  return found.filter((problem) => problem !== null);
}

function nameProblem({ id, name }: OwnTemplate, all: readonly OwnTemplate[]): OwnProblem | null {
  const own = alike(name);
  if (own === '') return { at: 'name', why: 'empty' };
  if (length(name) > ownLimits.name) return { at: 'name', why: 'long' };
  if (templatesInOrder('unspecified').some((other) => alike(other.name) === own))
    return { at: 'name', why: 'built-in' };
  return all.some((other) => other.id !== id && alike(other.name) === own)
    ? { at: 'name', why: 'own' }
    : null;
}

function promptProblems(prompt: AskedPrompt, before: readonly AskedPrompt[]): readonly OwnProblem[] {
  const promptId = prompt.id;
  const question = alike(prompt.question);
  const found: (OwnProblem | null)[] = [
    question === '' ? { at: 'question', promptId, why: 'empty' } : null,
    length(prompt.question) > ownLimits.question ? { at: 'question', promptId, why: 'long' } : null,
    question !== '' && before.some((other) => alike(other.question) === question)
      ? { at: 'question', promptId, why: 'twice' }
      : null,
    length(prompt.hint) > ownLimits.hint ? { at: 'hint', promptId, why: 'long' } : null,
    prompt.kind === 'choice' ? optionsProblem(promptId, prompt.options ?? []) : null,
  ];
  return found.filter((problem) => problem !== null);
}

function optionsProblem(promptId: string, options: readonly PromptOption[]): OwnProblem | null {
  const labels = options.map(({ label }) => alike(label));
  if (options.length < 2) return { at: 'options', promptId, why: 'few' };
  if (options.length > ownLimits.options) return { at: 'options', promptId, why: 'many' };
  if (labels.includes('')) return { at: 'options', promptId, why: 'empty' };
  if (new Set(labels).size < labels.length) return { at: 'options', promptId, why: 'twice' };
  const isLong = options.some(
    ({ label, meaning }) => length(label) > ownLimits.label || length(meaning) > ownLimits.meaning,
  );
  return isLong ? { at: 'options', promptId, why: 'long' } : null;
}

/** Whole ones only: these are offered where entries begin. */
export const offeredTemplates = (all: readonly OwnTemplate[]): readonly OwnTemplate[] =>
  all.filter((template) => ownProblems(template, all).length === 0);

export const blankTemplate = (id: OwnTemplateId, promptId: string): OwnTemplate => ({
  id,
  name: '',
  purpose: '',
  note: null,
  prompts: [blankPrompt(promptId)],
});

export const blankPrompt = (id: string): AskedPrompt => ({ id, question: '', hint: '', kind: 'text' });

/** In the role's own words, under a name that is free. */
export function copyOf(
  template: Template,
  id: OwnTemplateId,
  role: Role,
  all: readonly OwnTemplate[],
): OwnTemplate {
  return {
    id,
    name: freeName(template.name, all),
    purpose: template.purpose,
    note: template.note,
    prompts: template.prompts.map((prompt) => ({
      id: prompt.id,
      question: prompt.question,
      hint: prompt.hint[role],
      kind: prompt.kind,
      ...(prompt.options === undefined ? {} : { options: prompt.options }),
      ...(prompt.day === undefined ? {} : { day: prompt.day }),
    })),
    basedOn: template.id,
  };
}

function freeName(name: string, all: readonly OwnTemplate[]): string {
  const taken = new Set(all.map((other) => alike(other.name)));
  for (let n = 1; ; n += 1) {
    const wanted = n === 1 ? `${name}, my way` : `${name}, my way (${n})`;
    if (!taken.has(alike(wanted))) return wanted;
  }
}

/** The list with `template` in the place of the one with its id, or at the end. */
export const withTemplate = (all: readonly OwnTemplate[], template: OwnTemplate): readonly OwnTemplate[] =>
  all.some(({ id }) => id === template.id)
    ? all.map((other) => (other.id === template.id ? template : other))
    : [...all, template];

export const changePrompt = (
  template: OwnTemplate,
  promptId: string,
  change: Partial<AskedPrompt>,
): OwnTemplate => ({
  ...template,
  prompts: template.prompts.map((prompt) =>
    prompt.id === promptId ? { ...prompt, ...change, id: promptId } : prompt,
  ),
});

/** Choices once written stay with the question when another kind is tried, and are there again when it comes back. */
export function changeKind(
  template: OwnTemplate,
  promptId: string,
  kind: PromptKind,
  optionIds: readonly [string, string],
): OwnTemplate {
  const prompt = template.prompts.find(({ id }) => id === promptId);
  const needsOptions = kind === 'choice' && prompt?.options === undefined;
  return changePrompt(template, promptId, {
    kind,
    ...(needsOptions ? { options: optionIds.map((id) => ({ id, label: '', meaning: '' })) } : {}),
  });
}

/** Moves the question to the place `to` (0 is first). A place outside is the nearest one inside. */
export function movePrompt(template: OwnTemplate, promptId: string, to: number): OwnTemplate {
  const from = template.prompts.findIndex(({ id }) => id === promptId);
  const moved = template.prompts[from];
  if (moved === undefined) return template;
  const others = template.prompts.filter(({ id }) => id !== promptId);
  const at = Math.min(Math.max(to, 0), others.length);
  return { ...template, prompts: [...others.slice(0, at), moved, ...others.slice(at)] };
}
