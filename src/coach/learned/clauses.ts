/** The parts of a sentence that can carry a mark of their own: cut at its marks, and before words that turn it. Pure. */
import type { TaggedToken } from '../text/token.ts';
import type { Part } from './features.ts';

const turns = /^(?:but|because|so|although|though|while|whereas|unless|if|when|that's)$/;
const subjects = /^(?:i|you|he|she|we|they|it|there|that|this|my|your|the|then|now)$/;
const least = 3;

/** Without the marks around each; parts of fewer than three words go with the one before. */
export function clausesOf(tokens: readonly TaggedToken[]): readonly Part[] {
  const cuts = [0];
  for (let at = 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1] as TaggedToken;
    const { word } = tokens[at] as TaggedToken;
    const isCut =
      (before.tag === '.' && /^(?:,|;|:|--|\(|\))$/.test(before.word)) ||
      turns.test(word) ||
      (word === 'and' && subjects.test(tokens[at + 1]?.word ?? ''));
    if (isCut && at - (cuts.at(-1) ?? 0) >= least) cuts.push(at);
  }
  const parts = cuts.map((from, at) => trimmed(tokens, { from, to: cuts[at + 1] ?? tokens.length }));
  return parts.filter(({ from, to }) => to > from);
}

const isWord = (token: TaggedToken | undefined): boolean => token !== undefined && token.tag !== '.';

/** From the first word to the last; nothing where there is no word. */
export function trimmed(tokens: readonly TaggedToken[], { from, to }: Part): Part {
  let [first, last] = [from, to];
  while (first < last && !isWord(tokens[first])) first += 1;
  while (last > first && !isWord(tokens[last - 1])) last -= 1;
  return { from: first, to: last };
}
