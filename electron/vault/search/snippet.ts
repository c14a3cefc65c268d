/**
 * One line around the first match, with marks where the words occur, in UTF-16 units of that line.
 * Made for the hits shown only. Pure; nothing is stored here.
 */
import { fold, foldWithOrigin, originOf } from '../../../src/lib/fold.ts';

export type Snippet = {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
};

const before = 48;
const after = 132;

/** `parts` in the order in which a person expects the match to be shown: body, answers, title, tags. */
export function snippetOf(parts: readonly string[], words: readonly string[]): Snippet {
  for (const part of parts) {
    for (const line of part.split('\n')) {
      const first = firstMatch(fold(line), words);
      if (first !== null) return around(line, originOf(line, first), words);
    }
  }
  return around(parts.find((part) => part.trim() !== '') ?? '', 0, words);
}

function firstMatch(folded: string, words: readonly string[]): number | null {
  let first: number | null = null;
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at !== -1 && (first === null || at < first)) first = at;
  }
  return first;
}

function around(text: string, at: number, words: readonly string[]): Snippet {
  let start = Math.max(0, at - before);
  let end = Math.min(text.length, at + after);
  if (start > 0) {
    // begin with a whole word if one begins before the match, and never inside a surrogate pair
    const space = text.slice(start, at).search(/\s\S/u);
    if (space !== -1) start += space + 1;
    else if (isLowSurrogate(text, start)) start += 1;
  }
  if (end < text.length) {
    const space = text.slice(at, end).search(/\s\S*$/u);
    if (space > 0) end = at + space;
    else if (isLowSurrogate(text, end)) end -= 1;
  }
  const line =
    (start > 0 ? '…' : '') +
    text.slice(start, end).replace(/\s+/gu, ' ').trim() +
    (end < text.length ? '…' : '');
  return { text: line, marks: marksIn(line, words) };
}

const isLowSurrogate = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

function marksIn(line: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const { folded, starts, ends } = foldWithOrigin(line);
  const found: [number, number][] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const start = starts[at];
      const end = ends[at + word.length - 1];
      if (start !== undefined && end !== undefined) found.push([start, end]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const mark of found) {
    const last = merged.at(-1);
    if (last !== undefined && mark[0] <= last[1]) last[1] = Math.max(last[1], mark[1]);
    else merged.push(mark);
  }
  return merged;
}
