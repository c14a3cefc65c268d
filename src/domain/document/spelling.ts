/**
 * How this journal is spelled: in which English, if it is looked at at all, and the words a person added. Kept in the vault
 * only, since the words are names of people and places. Version 1, frozen once released.
 */
import * as v from 'valibot';

export const spellings = ['system', 'off', 'en-GB', 'en-US'] as const;

export type Spelling = {
  /** `system`: nothing was chosen yet. */
  readonly language: (typeof spellings)[number];
  /** As they were added; compared without case, straight and curly marks alike. */
  readonly words: readonly string[];
};

export const noSpelling: Spelling = { language: 'system', words: [] };

export const longestOwnWord = 100;
export const mostOwnWords = 5_000;

const schema = v.strictObject({
  language: v.picklist(spellings),
  words: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(longestOwnWord))),
    v.maxLength(mostOwnWords),
  ),
});

export const writeSpellingV1 = (s: Spelling): Spelling => ({ language: s.language, words: [...s.words] });
export const readSpellingV1 = (data: unknown): Spelling | null => (v.is(schema, data) ? data : null);
