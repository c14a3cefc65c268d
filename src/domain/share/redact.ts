/**
 * Strikes words and names out of a text: whatever their case, accents, kind of quotes, whoever is bold in the middle of
 * them, with an s or ’s at their end. Whole words only: striking out “Sam” leaves “same” alone. Pure.
 * What must never happen: a word that was to be struck out left standing in any form of it that can be read.
 */
import type { Body, BodyNode } from '../body/types.ts';
import { fold, foldWithOrigin } from '../../lib/fold.ts';

export const redactionMarks = ['▇▇▇', '[removed]'] as const;
export type RedactionMark = (typeof redactionMarks)[number];

type Range = { readonly from: number; readonly to: number };
type Finder = (text: string) => readonly Range[];

export function redactBody(body: Body, words: readonly string[], mark: RedactionMark): Body {
  const find = finderOf(words);
  return find === null ? body : (redactNode(body, find, mark) as Body);
}

/** null when there is nothing to strike out. */
function finderOf(words: readonly string[]): Finder | null {
  const patterns = words
    .map((word) => fold(word).trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(/\s+/u).map(escape).join('\\s+'));
  if (patterns.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?:'?s)?(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const { folded, starts, ends } = foldWithOrigin(text);
    return [...folded.matchAll(pattern)].map((match) => ({
      from: starts[match.index] ?? 0,
      to: ends[match.index + match[0].length - 1] ?? text.length,
    }));
  };
}

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

function redactNode(node: BodyNode, find: Finder, mark: RedactionMark): BodyNode {
  const { content } = node;
  if (content === undefined) return node;
  const isLine = content.some(({ type }) => type === 'text' || type === 'hardBreak');
  return {
    ...node,
    content: isLine ? redactLine(content, find, mark) : content.map((child) => redactNode(child, find, mark)),
  };
}

/** Looks at the line as a whole, so that a word in two styles is one word. */
function redactLine(nodes: readonly BodyNode[], find: Finder, mark: RedactionMark): readonly BodyNode[] {
  const ranges = find(nodes.map(textOf).join(''));
  if (ranges.length === 0) return nodes;
  const kept: BodyNode[] = [];
  let start = 0;
  for (const node of nodes) {
    const text = textOf(node);
    const here = ranges
      .map(({ from, to }) => ({ from: from - start, to: to - start }))
      .filter(({ from, to }) => from < text.length && to > 0);
    if (node.type === 'text') {
      const left = cut(text, here, mark);
      if (left !== '') kept.push({ ...node, text: left });
    } else if (here.length === 0) kept.push(node);
    start += text.length;
  }
  return kept;
}

const textOf = (node: BodyNode): string => (node.type === 'hardBreak' ? '\n' : (node.text ?? ''));

/** The mark stands where a word begins; what of a word goes on into this text falls away. */
function cut(text: string, ranges: readonly Range[], mark: RedactionMark): string {
  let left = '';
  let at = 0;
  for (const { from, to } of ranges) {
    left += text.slice(at, Math.max(at, from));
    if (from >= 0) left += mark;
    at = Math.max(at, to);
  }
  return left + text.slice(at);
}
