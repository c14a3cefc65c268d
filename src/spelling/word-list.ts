/**
 * Which words are right, in one way of spelling English. Pure. Marks are taken as straight, accents may be left out, a
 * word may stand in capitals, and anything may own something (’s). In British spelling -ize is right as well as -ise,
 * where it ever was: both are in use there.
 */
import type { WordForms } from './word-forms.ts';

export type Variant = 'en-GB' | 'en-US';

/** With straight marks, and each accented letter as one. */
export const plain = (word: string): string => word.replaceAll(/[’‘ʼ]/g, "'").normalize('NFC');

export class WordList {
  readonly forms: WordForms;
  readonly #takesIze: boolean;

  constructor(forms: WordForms, variant: Variant) {
    this.forms = forms;
    this.#takesIze = variant === 'en-GB';
  }

  knows(given: string): boolean {
    const word = plain(given);
    if (markForgotten.has(word.toLowerCase())) return false;
    const owner = /^(.{2,})'s$/i.exec(word)?.[1];
    return this.#knowsCased(word) || (owner !== undefined && this.#knowsCased(owner));
  }

  /** As it stands; as the first word of a sentence; in capitals for loudness. */
  #knowsCased(word: string): boolean {
    if (this.#has(word)) return true;
    const small = word.toLowerCase();
    if (small === word) return false;
    return this.#has(small) || (word.toUpperCase() === word && this.#has(word[0] + small.slice(1)));
  }

  #has(word: string): boolean {
    const { words } = this.forms;
    if (words.has(word)) return true;
    const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '');
    if (bare !== word && words.has(bare)) return true;
    if (!this.#takesIze) return false;
    const [, stem = '', ending = ''] = ize.exec(word) ?? [];
    return stem !== '' && !onlyWithS.test(stem) && words.has(`${stem}is${ending}`);
  }
}

/** Words of the dictionary, but what people mean by them has an apostrophe. */
const markForgotten = new Set(['cant', 'wont', 'hes', 'shes']);

const ize = /^(.{3,})iz(e|es|ed|ers?|ing|able|ations?)$/;

/** What comes before -ise in words that have nothing to do with -ize. */
const onlyWithS = new RegExp(
  `^(?:dis|en|over|re|un)?(?:${[
    'adv|advert|appra|ar|bra|bru|chast|circumc|compr|comprom|conc|counterpo|cru|dem|desp|dev|disgu|enterpr',
    'exc|exerc|exorc|franch|fundra|gu|improv|inc|lia|merchand|mort|no|parad|po|porpo|pract|pra|prec|prem|prom',
    'ra|repr|rev|superv|surm|surpr|telev|torto|treat|trell|upra',
  ].join('|')})$`,
);
