/** One phrase recognised in a sentence, and the family it belongs to. Stores nothing. */
import type { Family, RuleSet } from './rule.ts';

export type Judgement = {
  readonly set: RuleSet;
  readonly family: Family;
  /** What was recognised, for explaining a judgement. */
  readonly phrase: string;
  readonly sentence: number;
  /** Tokens of the sentence. */
  readonly from: number;
  readonly to: number;
};
