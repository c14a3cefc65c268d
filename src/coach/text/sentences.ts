/**
 * Sentences: after . ! ? … with the closing quotation marks that follow, and at line breaks. Very long ones are cut
 * at a mark, so that no single sentence can make the reading slow. Stores nothing.
 */
import type { Sentence, TaggedToken } from './token.ts';

const longest = 90;
const abbreviations: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'e.g',
  'i.e',
  'etc',
  'a.m',
  'p.m',
]);

export function sentencesOf(tokens: readonly TaggedToken[]): Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as TaggedToken;
    const length = at - from + 1;
    const tooLong = length >= longest && (token.tag === '.' || length >= 2 * longest);
    if (!endsSentence(tokens, at) && !tooLong) continue;
    let to = at + 1;
    while (
      to < tokens.length &&
      /^["')\]]$/.test(tokens[to]?.word ?? '') &&
      tokens[to]?.start === tokens[to - 1]?.end
    )
      to += 1;
    push(out, tokens.slice(from, to));
    from = to;
    at = to - 1;
  }
  push(out, tokens.slice(from));
  return out;
}

function endsSentence(tokens: readonly TaggedToken[], at: number): boolean {
  const { word, end } = tokens[at] as TaggedToken;
  if (word === '\n' || word === '!' || word === '?') return true;
  const next = tokens[at + 1];
  if (word === '...') return next === undefined || next.start > end;
  if (word !== '.') return false;
  if (next !== undefined && next.start === end && !/^["')\]]$/.test(next.word)) return false;
  return !abbreviations.has(tokens[at - 1]?.word ?? '');
}

function push(out: Sentence[], tokens: readonly TaggedToken[]): void {
  const kept = tokens.filter((token) => token.word !== '\n');
  if (kept.length === 0) return;
  out.push({ tokens: kept, question: kept.slice(-3).some((token) => token.word === '?') });
}
