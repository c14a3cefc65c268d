/**
 * What the learned part looks at in some words of a sentence: the words, base forms and classes, alone, beside each
 * other and a few words apart, who writes where, and what the surroundings do. Pure. The weights (weights.ts) are for
 * these names: after a change here, or to the lists of words, run `npm run coach:train`.
 */
import type { Judgement } from '../judgement.ts';
import { classesOf } from '../pattern/classes.ts';
import type { Read } from '../reading/context.ts';
import { flags } from '../rule.ts';
import type { TaggedToken } from '../text/token.ts';

export type Place = { readonly role: string; readonly template: string; readonly sentences: number };

/** A part of a sentence, in tokens; the whole of it without one. */
export type Part = { readonly from: number; readonly to: number };

export function featuresOf(
  { sentence, marks }: Read,
  { role, template, sentences }: Place,
  part: Part = { from: 0, to: sentence.tokens.length },
): Set<string> {
  const tokens = sentence.tokens.slice(part.from, part.to);
  const out = new Set<string>();
  beside(tokens, out);
  apart(tokens, out);
  const all = marks.subarray(part.from, part.to).reduce((sum, one) => sum | one, 0);
  for (const [at, flag] of flags.entries()) if ((all >> at) & 1) out.add(`flag ${flag}`);
  if (sentence.question) out.add('question');
  return out
    .add(`role ${role}`)
    .add(`template ${template}`)
    .add(`length ${Math.min(6, tokens.length >> 2)}`)
    .add(`sentences ${Math.min(4, sentences)}`);
}

/** What the phrases say of the sentence: one word more beside the others, and weighed as they are. */
export const phrasesAsFeatures = (judged: readonly Judgement[]): readonly string[] =>
  judged.flatMap(({ set, family }) => [`rule ${set.kind}`, `family ${set.kind}/${family.id}`]);

function beside(tokens: readonly TaggedToken[], out: Set<string>): void {
  const word = (at: number): string => tokens[at]?.word ?? (at < 0 ? '^' : '$');
  const lemma = (at: number): string => tokens[at]?.lemma ?? (at < 0 ? '^' : '$');
  const letter = (at: number): string => tokens[at]?.tag ?? (at < 0 ? '^' : '$');
  for (let at = -1; at < tokens.length; at += 1) {
    const [next, third] = [at + 1, at + 2];
    if (at >= 0) out.add(`w ${word(at)}`).add(`l ${lemma(at)}`);
    out.add(`ww ${word(at)} ${word(next)}`).add(`ll ${lemma(at)} ${lemma(next)}`);
    out.add(`lt ${lemma(at)} ${letter(next)}`).add(`tl ${letter(at)} ${lemma(next)}`);
    if (third <= tokens.length) out.add(`l_l ${lemma(at)} ${lemma(third)}`);
  }
}

/** The small words that say who does what to whom, whether at all, and how often. */
const small: ReadonlySet<string> = new Set(
  `i you he she we they it me my your his her him us them not never no if but because so only just always every all
  nothing should must would could will can have need want feel make be do get when that what who how why even still at
  least like as than any`.split(/\s+/),
);
const reach = 6;

/** A small word with each word, and each class of words, that stands up to six words from it. */
function apart(tokens: readonly TaggedToken[], out: Set<string>): void {
  const classes = tokens.map(({ word, lemma, tag }) => classesOf(word, lemma, tag));
  for (const [at, one] of tokens.entries()) {
    for (const mark of classes[at] ?? '') out.add(`c ${mark}`);
    if (one.tag === '.') continue;
    const isSmall = small.has(one.word) || small.has(one.lemma);
    for (let next = at + 1; next < Math.min(tokens.length, at + reach + 1); next += 1) {
      const other = tokens[next] as TaggedToken;
      if (other.tag === '.') continue;
      if (isSmall) {
        out.add(`s ${one.word} ${other.lemma}`);
        for (const mark of classes[next] ?? '') out.add(`sc ${one.word} ${mark}`);
      } else if (small.has(other.word)) {
        out.add(`s ${one.lemma} ${other.word}`);
        for (const mark of classes[at] ?? '') out.add(`cs ${mark} ${other.word}`);
      }
    }
  }
}
