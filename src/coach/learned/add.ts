/**
 * What no phrase knows but a learned look at the sentence is sure of (decision 0023): danger, and a label on the other's
 * character. The mark is the whole sentence. Pure. What must never happen: two marks of one kind on a sentence, or a
 * mark that does not say why.
 */
import type { Judgement } from '../judgement.ts';
import type { Read } from '../reading/context.ts';
import type { Family, RuleSet } from '../rule.ts';
import { character } from '../rules/character.ts';
import { crisis } from '../rules/crisis.ts';
import type { TaggedToken } from '../text/token.ts';
import { featuresOf } from './features.ts';
import { chancesOf } from './model.ts';

type Addition = { readonly set: RuleSet; readonly family: Family; readonly from: number };

/** `from`: chosen on writers whose texts the weights had not seen, by what it costs in false alarms. */
const additions: readonly Addition[] = [
  {
    set: crisis,
    from: 0.8,
    family: {
      id: 'like-danger',
      why: 'This reads like what people write when they, or someone near them, are in danger.',
      suggestion: 'Support has people you can reach now, by phone or by message.',
      phrases: [],
    },
  },
  {
    set: character,
    from: 0.8,
    family: {
      id: 'like-a-label',
      why: 'This reads as a verdict on who someone is, more than on what they did.',
      suggestion: 'Which one thing did they do or say? Name that, and what it was like for you.',
      phrases: [],
    },
  },
];

/** The marks there are, and those that are learned; danger leaves no other mark in its sentence. */
export function add(
  judged: readonly Judgement[],
  reads: readonly Read[],
  role: string,
  template: string,
): Judgement[] {
  const out = [...judged];
  for (const [sentence, read] of reads.entries()) {
    if (out.some((one) => one.sentence === sentence && one.set.kind === 'crisis')) continue;
    const chances = chancesOf(featuresOf(read, { role, template, sentences: reads.length }));
    for (const { set, family, from } of additions) {
      const here = out.filter((one) => one.sentence === sentence);
      if ((chances.get(set.kind) ?? 0) < from) continue;
      if (here.some(({ set: own }) => own.kind === set.kind || own === crisis)) continue;
      if (set === crisis) for (const one of here) out.splice(out.indexOf(one), 1);
      out.push({ set, family, phrase: '', sentence, ...wordsOf(read.sentence.tokens) });
    }
  }
  return out.toSorted(
    (one, other) => one.sentence - other.sentence || one.from - other.from || one.to - other.to,
  );
}

/** From the first word to the last, without the marks around them. */
function wordsOf(tokens: readonly TaggedToken[]): { readonly from: number; readonly to: number } {
  const isWord = ({ tag }: TaggedToken): boolean => tag !== '.';
  const from = Math.max(0, tokens.findIndex(isWord));
  return { from, to: Math.max(from + 1, tokens.findLastIndex(isWord) + 1) };
}
