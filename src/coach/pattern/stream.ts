/** A sentence in the form the phrases are compiled for, with the way back from its characters to its tokens. */
import { classesOf } from './classes.ts';
import type { Sentence } from '../text/token.ts';

export type Stream = {
  readonly text: string;
  /** Where each token begins in `text`; one more for the end. */
  readonly starts: readonly number[];
  readonly keys: ReadonlySet<string>;
};

export function streamOf(sentence: Sentence): Stream {
  const starts: number[] = [];
  const keys = new Set<string>();
  let text = '';
  for (const { word, lemma, tag } of sentence.tokens) {
    starts.push(text.length);
    text += `${word}=${lemma}/${tag}/${classesOf(word, lemma, tag)} `;
    keys.add(`w:${word}`);
    keys.add(`l:${lemma}`);
  }
  starts.push(text.length);
  return { text, starts, keys };
}

/** The token that begins at, or holds, this character. */
export function tokenAt({ starts }: Stream, character: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= character) low = middle;
    else high = middle - 1;
  }
  return low;
}
