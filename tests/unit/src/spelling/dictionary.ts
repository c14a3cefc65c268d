/** The bundled dictionaries, read once for the tests of this folder. */
import fs from 'node:fs';
import path from 'node:path';
import { wordForms } from '../../../../src/spelling/word-forms.ts';
import type { DictionaryText } from '../../../../src/spelling/word-forms.ts';
import { WordList } from '../../../../src/spelling/word-list.ts';
import type { Variant } from '../../../../src/spelling/word-list.ts';

const packages = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en' } as const;

export function dictionaryText(variant: Variant): DictionaryText {
  const folder = path.resolve(import.meta.dirname, '../../../../node_modules', packages[variant]);
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
  return { aff: read('index.aff'), dic: read('index.dic') };
}

export const wordList = (variant: Variant): WordList =>
  new WordList(wordForms(dictionaryText(variant)), variant);
