/**
 * The learned part beside the phrases (decision 0021): it takes a mark away where the sentence is like none that was
 * marked with its kind. It adds nothing (add.ts does, for two kinds), so that every mark keeps its phrase and its why.
 * What must never happen: taking away danger.
 */
import type { Judgement } from '../judgement.ts';
import type { Read } from '../reading/context.ts';
import { featuresOf } from './features.ts';
import { chancesOf, learnedKinds } from './model.ts';

/** Chosen for the false alarms on clean texts; higher loses more true marks than false ones. */
const least = 0.002;

export function weigh(
  judged: readonly Judgement[],
  reads: readonly Read[],
  role: string,
  template: string,
): Judgement[] {
  const place = { role, template, sentences: reads.length };
  const chances = new Map<number, ReturnType<typeof chancesOf>>();
  return judged.filter(({ set, sentence }) => {
    const read = reads[sentence];
    if (read === undefined || !learnedKinds.includes(set.kind)) return true;
    const known = chances.get(sentence) ?? chancesOf(featuresOf(read, place));
    chances.set(sentence, known);
    return (known.get(set.kind) ?? 1) >= least;
  });
}
