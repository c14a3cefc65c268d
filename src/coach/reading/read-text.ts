/** A text read: cut, tagged, and each word with what its surroundings do to it. Pure. Stores nothing. */
import { sentencesOf } from '../text/sentences.ts';
import { tag } from '../text/tags.ts';
import { tokenize } from '../text/tokenize.ts';
import { readContext } from './context.ts';
import type { Read } from './context.ts';

/** In a note of thanks the whole text is meant as thanks. */
export function readText(text: string, template: string): Read[] {
  return readContext(sentencesOf(tag(tokenize(text))), template === 'gratitude');
}
