/**
 * The learned part beside the phrases (decision 0061): a mark of a phrase goes where the sentence, with what the phrases
 * say of it, is like hardly any that was marked with its kind. For danger that takes more than for the rest (bounds.ts).
 */
import type { Judgement } from '../judgement.ts';
import { bounds } from './bounds.ts';
import type { Chances } from './chances.ts';

export function weigh(judged: readonly Judgement[], chances: Chances): Judgement[] {
  return judged.filter(({ set: { kind }, sentence }) => chances.of(sentence, kind) >= bounds[kind].keep);
}
