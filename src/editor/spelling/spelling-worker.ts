/**
 * The dictionary in a thread of its own: texts in, misspelt words out, with places counted from the start of the text; or
 * one word in, and what it may have been meant to be. Loads the one dictionary that is asked for from the app's own files,
 * some 0.2 s, and the list of common words when something is misspelt. Keeps no text.
 */
import type { Checked } from '../../spelling/misspelt.ts';
import { checkText } from '../../spelling/misspelt.ts';
import { Suggester } from '../../spelling/suggest.ts';
import { wordForms } from '../../spelling/word-forms.ts';
import type { DictionaryText } from '../../spelling/word-forms.ts';
import { WordList } from '../../spelling/word-list.ts';
import type { Variant } from '../../spelling/word-list.ts';
import { answerAsked } from '../worker/answer-asked.ts';

export type SpellingQuestion =
  | { readonly kind: 'check'; readonly variant: Variant; readonly texts: readonly string[] }
  | { readonly kind: 'suggest'; readonly variant: Variant; readonly word: string };
export type SpellingAnswer =
  | { readonly kind: 'checked'; readonly texts: readonly Checked[] }
  | { readonly kind: 'suggested'; readonly words: readonly string[] };

const dictionaries: { readonly [V in Variant]: () => Promise<DictionaryText> } = {
  'en-GB': async () => {
    const [aff, dic] = await Promise.all([
      import('dictionary-en-gb/index.aff?raw'),
      import('dictionary-en-gb/index.dic?raw'),
    ]);
    return { aff: aff.default, dic: dic.default };
  },
  'en-US': async () => {
    const [aff, dic] = await Promise.all([
      import('dictionary-en/index.aff?raw'),
      import('dictionary-en/index.dic?raw'),
    ]);
    return { aff: aff.default, dic: dic.default };
  },
};

class Dictionary {
  readonly variant: Variant;
  readonly list: Promise<WordList>;
  #suggester: Promise<Suggester> | null = null;

  constructor(variant: Variant) {
    this.variant = variant;
    this.list = dictionaries[variant]().then((text) => new WordList(wordForms(text), variant));
  }

  suggester(): Promise<Suggester> {
    this.#suggester ??= this.#makeSuggester();
    return this.#suggester;
  }

  async #makeSuggester(): Promise<Suggester> {
    const [list, common] = await Promise.all([
      this.list,
      import('@zxcvbn-ts/language-en/dist/commonWords.json.mjs'),
    ]);
    return new Suggester(list.forms, common.default);
  }
}

/** One at a time: two Englishes are not looked at together. */
let dictionary: Dictionary | null = null;

answerAsked(async (question: SpellingQuestion): Promise<SpellingAnswer> => {
  if (dictionary?.variant !== question.variant) dictionary = new Dictionary(question.variant);
  if (question.kind === 'suggest')
    return { kind: 'suggested', words: (await dictionary.suggester()).suggest(question.word) };
  const list = await dictionary.list;
  const texts = question.texts.map((text) => checkText(text, (word) => list.knows(word)));
  // Somebody may ask about one of them soon.
  if (texts.some(({ misspelt }) => misspelt.length > 0)) void dictionary.suggester();
  return { kind: 'checked', texts };
});
