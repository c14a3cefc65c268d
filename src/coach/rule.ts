/**
 * What a judgement is made of. A family is one way English speakers do one of the kinds: phrases, what clears them,
 * and the words the person reads. Stores nothing.
 */
import type { Kind } from './kinds.ts';

/** How the surrounding words change what a phrase does (reading/frames.ts). */
export const flags = [
  'quoted',
  'reported',
  'denied',
  'guess',
  'wish',
  'promise',
  'if',
  'question',
  'owned',
  'observed',
  'praise',
  'jest',
] as const;
export type Flag = (typeof flags)[number];

export type Family = {
  readonly id: string;
  readonly why: string;
  readonly suggestion: string;
  readonly phrases: readonly string[];
  /** How far the mark goes: the phrase, or on to the end of its clause. */
  readonly reach?: 'phrase' | 'clause';
  /** Flags that do not clear this family, though they clear its kind. */
  readonly despite?: readonly Flag[];
};

export type RuleSet = {
  readonly kind: Kind;
  readonly clearedBy: readonly Flag[];
  readonly families: readonly Family[];
};
