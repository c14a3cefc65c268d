/**
 * The language coach: a text in, hints out. Works on this device only, keeps nothing, and never changes a word.
 * What must never happen: throwing on any string, or one text giving two answers.
 */
import type { Hint } from './hint.ts';
import { judge } from './judge.ts';
import { wordsFor } from './wording.ts';

/** Every kind, in every template; the caller leaves out what a person has switched off (kinds.ts). */
export function coachText(text: string, role: string, template: string): readonly Hint[] {
  const { reads, judgements } = judge(text, role, template);
  return judgements.flatMap((judgement) => {
    const tokens = reads[judgement.sentence]?.sentence.tokens ?? [];
    const [first, last] = [tokens[judgement.from], tokens[judgement.to - 1]];
    if (first === undefined || last === undefined) return [];
    const { why, suggestion } = wordsFor(judgement, text.slice(first.start, last.end), role, template);
    return [{ label: judgement.set.kind, start: first.start, end: last.end, why, suggestion }];
  });
}
