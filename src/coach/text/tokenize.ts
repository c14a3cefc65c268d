/**
 * Cuts what was written into words and marks with their places (UTF-16, end exclusive). Works on any string, lone
 * surrogates and emoji included, in one pass. Stores nothing.
 */
import { expand } from './informal.ts';
import type { Token } from './token.ts';

type Piece = { readonly form: string; readonly start: number; readonly end: number };

const pieces =
  /\n+|\.{2,}|…|[!?]+|[\p{L}\p{M}\p{N}£$€]+(?:['’ʼ‘][\p{L}\p{M}]+|-[\p{L}\p{N}]+|[.:](?=\d)\p{N}+)*|'(?:cause|cos|em)\b|[^\s]/gu;
const longest = 60;

export function tokenize(text: string): Token[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(pieces)) {
    const form = match[0].length > longest ? '…' : fold(match[0]);
    found.push({ form, start: match.index, end: match.index + match[0].length });
  }
  const out: Token[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const piece = found[at] as Piece;
    const words = expand(
      piece.form,
      found[at - 1]?.form ?? '',
      found[at + 1]?.form ?? '',
      found[at + 2]?.form ?? '',
    );
    for (const word of words) out.push({ word, start: piece.start, end: piece.end });
  }
  return joinPairs(out);
}

function fold(raw: string): string {
  if (raw.startsWith('\n')) return '\n';
  if (/^[!?]+$/.test(raw)) return raw.includes('?') ? '?' : '!';
  if (raw === '…' || raw.startsWith('..')) return '...';
  return raw
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/^[–—−-]+$/, '--')
    .replace(/[=/\s]/g, '_');
}

/** "any more" is read as one word and "no one" as another, as their one-word spellings are. */
function joinPairs(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const pair = last === undefined ? undefined : pairs.get(`${last.word} ${token.word}`);
    if (last !== undefined && pair !== undefined)
      out[out.length - 1] = { word: pair, start: last.start, end: token.end };
    else out.push(token);
  }
  return out;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['any more', 'anymore'],
  ['no one', 'nobody'],
  ['no-one', 'nobody'],
  ['every one', 'everyone'],
  ['some how', 'somehow'],
  ['every body', 'everybody'],
  ['per cent', 'percent'],
]);
