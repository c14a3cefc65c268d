/** What spelling is told about an entry: in which English, the person's own words, and where to add one. */
import { useMemo } from 'react';
import { noSpelling } from '../../../domain/document/spelling.ts';
import { addOwnWord, isOwnWord } from '../../../domain/document/spelling-choosing.ts';
import type { SpellingSetup } from '../../../editor/spelling/spelling-setup.ts';
import { useSpelling } from '../../../hooks/spelling/use-spelling.ts';

type Spelt = { readonly id: string; readonly finished: boolean };

export function useSpellingSetup({ id, finished }: Spelt): SpellingSetup {
  const { spelling = noSpelling, spelledAs, change, hasFailed } = useSpelling();
  return useMemo(
    () => ({
      entryId: id,
      spelledAs,
      isOwnWord: (word) => isOwnWord(spelling, word),
      addOwnWord: (word) => change((before) => addOwnWord(before, word)),
      hasFailed,
      isDraft: !finished,
    }),
    [id, spelling, spelledAs, change, hasFailed, finished],
  );
}
