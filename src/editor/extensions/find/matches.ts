/**
 * Where words stand in a text, as people look for them: case, accents and curly quotes don't matter, and nothing is
 * found across two blocks. Pure but for the document it reads.
 * What must never happen: a search that holds up writing in a very long entry (matches are counted up to a bound).
 */
import type { Node } from '@tiptap/pm/model';
import { fold, foldWithOrigin } from '../../../lib/fold.ts';

/** Positions in the document. */
export type Match = { readonly from: number; readonly to: number };

/** More are not counted one by one. */
export const mostMatches = 999;

export function findMatches(doc: Node, words: string): readonly Match[] {
  const wanted = fold(words.trim());
  const found: Match[] = [];
  if (wanted === '') return found;
  doc.descendants((block, at) => {
    if (found.length > mostMatches) return false;
    if (!block.isTextblock) return true;
    // one character for what is no text, so that places in the block stay places in its text
    const text = block.textBetween(0, block.content.size, '', '\n');
    if (fold(text).includes(wanted)) addMatches(text, wanted, at + 1, found);
    return false;
  });
  return found.slice(0, mostMatches + 1);
}

function addMatches(text: string, wanted: string, start: number, found: Match[]): void {
  const { folded, starts, ends } = foldWithOrigin(text);
  let at = folded.indexOf(wanted);
  while (at !== -1 && found.length <= mostMatches) {
    const from = starts[at] ?? 0;
    const to = ends[at + wanted.length - 1] ?? from;
    found.push({ from: start + from, to: start + to });
    at = folded.indexOf(wanted, at + wanted.length);
  }
}
