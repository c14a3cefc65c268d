/**
 * Which words changed between two texts, so that two versions can be read side by side. Pure.
 * What must never happen: a character of either text that is in no piece; work without an end on two long texts that
 * have little in common (then the whole of each counts as changed).
 */
import { diffWordsWithSpace } from 'diff';

export type WordChange = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** As many words as may differ before the texts are called different as wholes. */
const mostEdits = 1_000;

/** In reading order; what was removed stands before what was added in its place. Joined, each side is its whole text. */
export function diffWords(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (parts === undefined) return [...piece('removed', before), ...piece('added', after)];
  return merged(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
}

/** One side of the comparison: the earlier text, or the later one. */
export const sideOf = (changes: readonly WordChange[], side: 'before' | 'after'): readonly WordChange[] =>
  changes.filter(({ kind }) => kind === 'same' || kind === (side === 'before' ? 'removed' : 'added'));

const piece = (kind: WordChange['kind'], text: string): readonly WordChange[] =>
  text === '' ? [] : [{ kind, text }];

/** Spaces alone between two changes belong to them: a changed phrase is read as one, not word by word. */
function merged(changes: readonly WordChange[]): readonly WordChange[] {
  const all: WordChange[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    all.push(...piece('removed', removed), ...piece('added', added));
    removed = '';
    added = '';
  };
  for (const [n, { kind, text }] of changes.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (isGap(text) && removed + added !== '' && n + 1 < changes.length) {
      removed += text;
      added += text;
    } else {
      close();
      all.push({ kind, text });
    }
  }
  close();
  return all;
}

const isGap = (text: string): boolean => /^[^\S\n]+$/u.test(text);
