/**
 * Reads a text against every rule and keeps what its surroundings do not clear. Pure: the same text, role and
 * template always give the same answer. Stores nothing but the compiled phrases.
 */
import { PhraseIndex } from './pattern/phrase-index.ts';
import { bit } from './reading/context.ts';
import type { Read } from './reading/context.ts';
import { readText } from './reading/read-text.ts';
import type { Family, RuleSet } from './rule.ts';
import { absolute } from './rules/absolute.ts';
import { blaming } from './rules/blaming.ts';
import { character } from './rules/character.ts';
import { conditionalApology } from './rules/conditional-apology.ts';
import { crisis } from './rules/crisis.ts';
import { demand } from './rules/demand.ts';
import { fauxFeeling } from './rules/faux-feeling.ts';
import { justifying } from './rules/justifying.ts';
import { mindReading } from './rules/mind-reading.ts';
import { minimizing } from './rules/minimizing.ts';
import { passive } from './rules/passive.ts';
import { shame } from './rules/shame.ts';
import { vague } from './rules/vague.ts';
import type { Judgement } from './judgement.ts';
import { settle } from './settle.ts';
import type { TaggedToken } from './text/token.ts';

const ruleSets: readonly RuleSet[] = [
  minimizing,
  conditionalApology,
  justifying,
  blaming,
  character,
  fauxFeeling,
  absolute,
  vague,
  passive,
  mindReading,
  demand,
  shame,
  crisis,
];

type Owner = { readonly set: RuleSet; readonly family: Family; readonly clearedBy: number };

let index: PhraseIndex<Owner> | null = null;

function rules(): PhraseIndex<Owner> {
  if (index === null) {
    index = new PhraseIndex<Owner>();
    for (const set of ruleSets)
      for (const family of set.families) {
        const clearedBy = set.clearedBy
          .filter((flag) => !(family.despite ?? []).includes(flag))
          .reduce((all, flag) => all | bit(flag), 0);
        for (const phrase of family.phrases) index.add({ set, family, clearedBy }, phrase);
      }
  }
  return index;
}

export type Judged = { readonly reads: readonly Read[]; readonly judgements: readonly Judgement[] };

/** The marks that the phrases make, settled among each other. The learned part begins with these, and learns with them. */
export function judgeByPhrases(text: string, role: string, template: string): Judged {
  const reads = readText(text, template);
  const found: Judgement[] = [];
  for (const [sentence, read] of reads.entries())
    for (const { owner, phrase, from, to } of rules().find(read.stream)) {
      if (((read.marks[from] as number) & owner.clearedBy) !== 0) continue;
      const end = owner.family.reach === 'clause' ? clauseEnd(read.sentence.tokens, to) : to;
      found.push({ set: owner.set, family: owner.family, phrase, sentence, from, to: end });
    }
  return { reads, judgements: settle(found, reads, role) };
}

const turns = /^(?:but|because|so|although|though|while|whereas|unless|except|until)$/;
const newSubject = /^(?:i|you|he|she|we|they|it|there|that|this|my|your|the|then|now|honestly)$/;

/** To the next mark, or to an “and” that starts a clause of its own. */
function clauseEnd(tokens: readonly TaggedToken[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const { word, tag: letter } = tokens[at] as TaggedToken;
    if (letter === '.' && word !== "'" && word !== '"') return at;
    if (turns.test(word) && at > from) return at;
    if (word === 'and' && newSubject.test(tokens[at + 1]?.word ?? '')) return at;
  }
  return tokens.length;
}
