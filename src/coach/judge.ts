/** A text read by the phrases, and what the learned part makes of it. Pure: the same text always gets the same answer. */
import { judgeByPhrases } from './judge-by-phrases.ts';
import type { Judged } from './judge-by-phrases.ts';
import { add } from './learned/add.ts';
import { chancesIn } from './learned/chances.ts';
import { weigh } from './learned/weigh.ts';

export function judge(text: string, role: string, template: string): Judged {
  const { reads, judgements } = judgeByPhrases(text, role, template);
  const chances = chancesIn(reads, judgements, { role, template });
  return { reads, judgements: add(weigh(judgements, reads, chances), reads, chances) };
}
