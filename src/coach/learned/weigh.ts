/**
 * The learned part beside the phrases (decision 0061): a mark of a phrase goes where the sentence, with what the phrases
 * say of it, is like hardly any that was marked with its kind. For danger that takes more than for the rest (bounds.ts).
 * What must never happen: danger that is named outright taken away, whatever stands around it.
 */
import type { Judgement } from '../judgement.ts';
import type { Read } from '../reading/context.ts';
import { bounds } from './bounds.ts';
import type { Chances } from './chances.ts';

export function weigh(judged: readonly Judgement[], reads: readonly Read[], chances: Chances): Judgement[] {
  return judged.filter(
    (one) =>
      chances.of(one.sentence, one.set.kind) >= bounds[one.set.kind].keep ||
      (one.set.kind === 'crisis' && outright.test(wordsOf(one, reads))),
  );
}

const outright =
  /\b(?:kill(?:ing|ed)? myself|(?:end|ending|take|taking) my (?:own )?life|i (?:really |just |still )?(?:want|wanted) to (?:die|be dead)|wish(?:ed)? i (?:was|were) dead|i (?:am|feel) suicidal|(?:rape[ds]?|strangle[ds]?) (?:me|her))\b/;

const wordsOf = ({ sentence, from, to }: Judgement, reads: readonly Read[]): string =>
  (reads[sentence]?.sentence.tokens ?? [])
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
