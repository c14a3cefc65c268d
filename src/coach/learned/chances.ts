/** What the learned part makes of each sentence of a text, worked out once a sentence. Stores nothing. */
import type { Judgement } from '../judgement.ts';
import type { Kind } from '../kinds.ts';
import type { Read } from '../reading/context.ts';
import { featuresOf, phrasesAsFeatures } from './features.ts';
import type { Part, Place } from './features.ts';
import { chancesOf, weightsOf } from './model.ts';

export type Chances = {
  /** 0 to 1: how much the sentence is like those marked with the kind. */
  readonly of: (sentence: number, kind: Kind) => number;
  /** What the words of a part weigh, by the order of `kinds`. */
  readonly weightsOf: (sentence: number, part: Part) => Float64Array;
};

export function chancesIn(
  reads: readonly Read[],
  judged: readonly Judgement[],
  { role, template }: Pick<Place, 'role' | 'template'>,
): Chances {
  const place: Place = { role, template, sentences: reads.length };
  const known = reads.map((read, at) => {
    const features = featuresOf(read, place);
    for (const one of phrasesAsFeatures(judged.filter(({ sentence }) => sentence === at))) features.add(one);
    return chancesOf(features);
  });
  return {
    of: (sentence, kind) => known[sentence]?.get(kind) ?? 0,
    weightsOf: (sentence, part) => {
      const read = reads[sentence];
      return weightsOf(read === undefined ? new Set() : featuresOf(read, place, part));
    },
  };
}
