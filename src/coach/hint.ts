/** What the coach answers: a place in the text, its kind, why, and one way to say it. Kept by nobody. */
import type { Kind } from './kinds.ts';

export type Hint = {
  readonly label: Kind;
  /** UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** One plain sentence. */
  readonly why: string;
  /** One way on, in the writer's own terms. */
  readonly suggestion: string;
};
