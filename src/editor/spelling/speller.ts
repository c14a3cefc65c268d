/** The page's end of the dictionary: asks its worker, which the first question of an open text starts. */
import type { Checked } from '../../spelling/misspelt.ts';
import type { Variant } from '../../spelling/word-list.ts';
import { AskedWorker } from '../worker/asked-worker.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling-worker.ts';
import workerUrl from './spelling-worker.ts?worker&url';

export type Speller = {
  /** One answer a text; null when there is no dictionary. */
  readonly check: (variant: Variant, texts: readonly string[]) => Promise<readonly Checked[] | null>;
  readonly suggest: (variant: Variant, word: string) => Promise<readonly string[]>;
};

let speller: Speller | null = null;

/** One for the page. */
export function pageSpeller(): Speller {
  speller ??= spellerOf(new AskedWorker<SpellingQuestion, SpellingAnswer>('spelling', workerUrl));
  return speller;
}

const spellerOf = (worker: AskedWorker<SpellingQuestion, SpellingAnswer>): Speller => ({
  check: async (variant, texts) => {
    const answer = await worker.ask({ kind: 'check', variant, texts });
    return answer?.kind === 'checked' ? answer.texts : null;
  },
  suggest: async (variant, word) => {
    const answer = await worker.ask({ kind: 'suggest', variant, word });
    return answer?.kind === 'suggested' ? answer.words : [];
  },
});
