/**
 * The learned part beside the phrases (decision 0061): a mark of a phrase goes where the sentence is like none that was
 * marked with its kind. What must never happen: taking away danger that a phrase knows.
 */
import type { Judgement } from '../judgement.ts';
import { bounds } from './bounds.ts';
import type { Chances } from './chances.ts';

export function weigh(judged: readonly Judgement[], chances: Chances): Judgement[] {
  return judged.filter(
    ({ set: { kind }, sentence }) => kind === 'crisis' || chances.of(sentence, kind) >= bounds[kind].keep,
  );
}
