/**
 * What no phrase knows but a learned look at the sentence is sure of (decision 0061). The mark is the part of the
 * sentence that weighs most; danger is marked whole. Pure. What must never happen: two marks of one kind in a sentence,
 * or a mark that does not say why.
 */
import { kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import type { Judgement } from '../judgement.ts';
import type { Read } from '../reading/context.ts';
import { added } from './added.ts';
import { bounds } from './bounds.ts';
import type { Chances } from './chances.ts';
import { clausesOf, trimmed } from './clauses.ts';
import type { Part } from './features.ts';

/** The marks there are, and those that are learned; danger leaves no other mark in its sentence. */
export function add(judged: readonly Judgement[], reads: readonly Read[], chances: Chances): Judgement[] {
  const out = [...judged];
  for (const [sentence, read] of reads.entries()) {
    const here = out.filter((one) => one.sentence === sentence).map(({ set }) => set.kind);
    if (here.includes('crisis')) continue;
    const come = kinds.filter(
      (kind) => !here.includes(kind) && chances.of(sentence, kind) >= bounds[kind].add,
    );
    if (come.includes('crisis')) {
      const kept = out.filter((one) => one.sentence !== sentence);
      out.splice(0, out.length, ...kept, mark('crisis', read, sentence, chances));
    } else for (const kind of come) out.push(mark(kind, read, sentence, chances));
  }
  return out.toSorted(
    (one, other) => one.sentence - other.sentence || one.from - other.from || one.to - other.to,
  );
}

function mark(kind: Kind, { sentence: { tokens } }: Read, sentence: number, chances: Chances): Judgement {
  const whole = trimmed(tokens, { from: 0, to: tokens.length });
  const parts = kind === 'crisis' ? [whole] : clausesOf(tokens);
  const at = kinds.indexOf(kind);
  const weights = parts.map((part) => chances.weightsOf(sentence, part)[at] ?? 0);
  const part: Part = parts[weights.indexOf(Math.max(...weights))] ?? whole;
  return { ...added[kind], phrase: '', sentence, from: part.from, to: Math.max(part.from + 1, part.to) };
}
