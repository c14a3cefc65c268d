/**
 * What the learned part looks at in a sentence: words, base forms and classes, alone and beside each other, who writes
 * where, and what the surroundings do. Pure. The weights (weights.ts) are for these names: after a change here run
 * `npm run coach:train`.
 */
import type { Read } from '../reading/context.ts';
import { flags } from '../rule.ts';

export type Place = { readonly role: string; readonly template: string; readonly sentences: number };

export function featuresOf({ sentence, marks }: Read, { role, template, sentences }: Place): string[] {
  const { tokens, question } = sentence;
  const out = new Set<string>();
  const word = (at: number): string => tokens[at]?.word ?? (at < 0 ? '^' : '$');
  const lemma = (at: number): string => tokens[at]?.lemma ?? (at < 0 ? '^' : '$');
  const letter = (at: number): string => tokens[at]?.tag ?? (at < 0 ? '^' : '$');
  for (let at = -1; at < tokens.length; at += 1) {
    const [next, third] = [at + 1, at + 2];
    if (at >= 0) out.add(`w ${word(at)}`).add(`l ${lemma(at)}`);
    out.add(`ww ${word(at)} ${word(next)}`).add(`ll ${lemma(at)} ${lemma(next)}`);
    out.add(`lt ${lemma(at)} ${letter(next)}`).add(`tl ${letter(at)} ${lemma(next)}`);
    if (third > tokens.length) continue;
    out.add(`www ${word(at)} ${word(next)} ${word(third)}`).add(`l_l ${lemma(at)} ${lemma(third)}`);
    out.add(`ttt ${letter(at)}${letter(next)}${letter(third)}`);
  }
  const all = marks.reduce((sum, one) => sum | one, 0);
  for (const [at, flag] of flags.entries()) if ((all >> at) & 1) out.add(`flag ${flag}`);
  if (question) out.add('question');
  return [
    ...out,
    `role ${role}`,
    `template ${template}`,
    `length ${Math.min(6, tokens.length >> 2)}`,
    `sentences ${Math.min(4, sentences)}`,
  ];
}
