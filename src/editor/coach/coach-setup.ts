/** What the page tells the coach about one entry, and what the coach hands back to be shown. Types, and one rule. */
import type { CoachChoices } from '../../domain/document/coach-choices.ts';
import { isSilenced } from '../../domain/document/coach-choosing.ts';
import type { Role } from '../../domain/role.ts';
import { kindsOnByDefault } from '../../coach/kinds.ts';
import type { PlacedHint, ShownHint } from './shown-hint.ts';
import type { SittingState } from './sitting.ts';

export type CoachSetup = {
  readonly entryId: string;
  readonly template: string;
  readonly role: Role;
  /** undefined until the journal has told: nothing is underlined before that. */
  readonly choices: CoachChoices | undefined;
  readonly changeChoices: (change: (choices: CoachChoices) => CoachChoices) => void;
  /** The last change is not on the disk; on this page it holds. */
  readonly hasFailed: boolean;
  /** What is finished is left in peace until somebody changes it or asks for hints. */
  readonly isDraft: boolean;
};

/** A place of writing as the card and the panel need it: an editor, or the field of a question. */
export type HintSurface = {
  /** Hears the keys and the pointer. */
  readonly element: () => HTMLElement | null;
  readonly places: () => readonly PlacedHint[];
  /** In the same count as `places`. */
  readonly caret: () => number;
  readonly hintAt: (event: MouseEvent) => string | null;
  /** What the card stands beside. */
  readonly anchorOf: (id: string) => HTMLElement | null;
  /** Puts the caret behind a hint's words and shows them. */
  readonly goTo: (place: PlacedHint) => void;
  /** Gives the writing the focus back, the caret where it is. */
  readonly focus: () => void;
};

export type CoachedWriting = {
  readonly setup: CoachSetup;
  readonly surface: HintSurface;
  readonly hints: readonly ShownHint[];
};

/** Without asking: in drafts of the templates that prepare words for two people. */
export const isOn = ({ template, isDraft }: CoachSetup, sitting: SittingState): boolean =>
  sitting.isOn ?? (isDraft && kindsOnByDefault(template).length > 1);

export function isShown(setup: CoachSetup, sitting: SittingState, hint: ShownHint): boolean {
  const { choices } = setup;
  if (choices === undefined || !isOn(setup, sitting)) return false;
  return !isSilenced(choices, hint.kind, hint.phrase) && !sitting.dismissed.has(hint.identity);
}
