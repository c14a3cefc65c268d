/**
 * What a template is: questions in an order, each with a hint and an example by role. The words live in the
 * catalog beside this file. An entry stores the template's id, its own answers and, for a template of the person's
 * own, the questions it was asked (asked.ts), so that a changed template never changes an old entry.
 */
import type { Role } from '../role.ts';

export const builtInTemplateIds = [
  'i-feel',
  'accountability',
  'setback',
  'gratitude',
  'conversation',
  'listening',
  'check-in',
  'needs-and-boundaries',
  'commitment',
  'positive-change',
  'milestone',
  'vision',
  'letter',
  'free',
  'agreement',
] as const;
export type BuiltInTemplateId = (typeof builtInTemplateIds)[number];
/** A template of the person's own is `custom-` and 32 hex digits. */
export type OwnTemplateId = `custom-${string}`;
export type TemplateId = BuiltInTemplateId | OwnTemplateId;

export type ByRole = Readonly<Record<Role, string>>;
export type PromptOption = { readonly id: string; readonly label: string; readonly meaning: string };

export type Pick = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
};

/** `text` alone, or text with structure beside it. Stored in own templates: never rename. */
export const promptKinds = ['text', 'feelings', 'choice', 'day', 'evidence'] as const;
export type PromptKind = (typeof promptKinds)[number];

export type Prompt = {
  /** Stable within its template: the key of its answer. */
  readonly id: string;
  /** The question as shown, and the accessible name of its field. Same for every role. */
  readonly question: string;
  readonly hint: ByRole;
  readonly example: ByRole;
  readonly kind: PromptKind;
  /** For `choice`. */
  readonly options?: readonly PromptOption[];
  /** Something beside the question that helps to answer it: an opening put together, three questions on a wish. */
  readonly help?: 'opening' | 'wish';
  /** For `choice`: the day of choosing is kept with it. */
  readonly isDated?: true;
  /** Further choices beside the words, one of each; kept in the answer's `parts` under their ids. */
  readonly picks?: readonly Pick[];
  /** A day is asked for beside whatever else the kind brings, under this label. `day` prompts without it say “Day”. */
  readonly day?: string;
};

export type Template = {
  readonly id: TemplateId;
  readonly name: string;
  /** One short line for the card. */
  readonly purpose: string;
  /** A quiet note shown beside the questions (definitions, when to see a professional), or null. */
  readonly note: string | null;
  readonly prompts: readonly Prompt[];
};
