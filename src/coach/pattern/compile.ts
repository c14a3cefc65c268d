/**
 * A small language for phrases, compiled to one regular expression over a sentence written as `word=lemma/tag `.
 *
 *   ruin        that word             ~ruin       any form of it          a|b|~c   one token of these
 *   #v  #[an]   a word class          _           any word (no mark)      @name    a named list (lists.ts)
 *   ( x y || z )  alternatives        ? * + {a,b} after a token or group  * and + stop at six
 *   !( … )      not followed by       <!( … )     not preceded by
 *   [ … ]       the part to mark (all of it when absent)                  ^ $      sentence start, end
 *
 * Every quantifier is bounded, so that no text makes a pattern slow. Stores nothing.
 */
import { lists } from './lists.ts';
import { parse } from './parse.ts';
import type { Node } from './parse.ts';

export type Pattern = {
  readonly regex: RegExp;
  /** The sentence must have one of these, `w:` a word or `l:` a base form; null when nothing is sure. */
  readonly anchors: readonly string[] | null;
};

type Piece = { readonly source: string; readonly anchors: readonly string[] | null };

const common = new Set(
  'i you he she it me my your to a an the is am are was were be have had has do did of and that not in on at for so with they we as this all will would'
    .split(' ')
    .flatMap((word) => [`w:${word}`, `l:${word}`]),
);

export function compile(pattern: string): Pattern {
  const { source, anchors } = sequence(parse(pattern));
  return { regex: new RegExp(`(?<![^ ])${source}`, 'dg'), anchors };
}

function sequence(nodes: readonly Node[]): Piece {
  let best: readonly string[] | null = null;
  let source = '';
  for (const node of nodes) {
    const piece = emit(node);
    source += piece.source;
    if (piece.anchors !== null && (best === null || weight(piece.anchors) < weight(best))) best = piece.anchors;
  }
  return { source, anchors: best };
}

function choice(choices: readonly (readonly Node[])[]): Piece {
  const pieces = choices.map(sequence);
  const anchors = pieces.some((piece) => piece.anchors === null) ? null : pieces.flatMap((piece) => piece.anchors ?? []);
  return { source: pieces.length === 1 ? (pieces[0] as Piece).source : `(?:${pieces.map((piece) => piece.source).join('|')})`, anchors };
}

const weight = (anchors: readonly string[]): number =>
  anchors.length + (anchors.some((anchor) => common.has(anchor)) ? 1000 : 0);

function emit(node: Node): Piece {
  if (node.kind === 'edge')
    return { source: node.start ? '(?<![^])' : '(?![^ ]+/[^.] )(?:[^ ]+/[.] )*(?![^])', anchors: null };
  if (node.kind === 'mark') return { source: node.open ? '(' : ')', anchors: null };
  if (node.kind === 'look') {
    const { source } = choice(node.choices);
    return { source: node.behind ? `(?<!(?<![^ ])${source})` : `(?!${source})`, anchors: null };
  }
  const piece = node.kind === 'group' ? choice(node.choices) : word(node.atoms);
  if (node.quantity === '') return piece;
  const count = node.quantity === '*' ? '{0,6}' : node.quantity === '+' ? '{1,6}' : node.quantity;
  const sure = node.quantity === '+' || /^\{[1-9]/.test(node.quantity);
  return { source: `(?:${piece.source})${count}`, anchors: sure ? piece.anchors : null };
}

function word(atoms: readonly string[]): Piece {
  const pieces = atoms.map(atom);
  const anchors = pieces.some((piece) => piece.anchors === null) ? null : pieces.flatMap((piece) => piece.anchors ?? []);
  return { source: pieces.length === 1 ? (pieces[0] as Piece).source : `(?:${pieces.map((piece) => piece.source).join('|')})`, anchors };
}

function atom(text: string): Piece {
  if (text === '_') return { source: '[^ ]+/[^.] ', anchors: null };
  if (text.startsWith('#')) return { source: `[^ ]+/${text.slice(1)} `, anchors: null };
  if (text.startsWith('@')) return named(text.slice(1));
  if (text.startsWith('~') && text.length > 1)
    return { source: `[^ =]+=${escape(text.slice(1))}/. `, anchors: [`l:${text.slice(1)}`] };
  return { source: `${escape(text)}=[^ ]+ `, anchors: [`w:${text}`] };
}

const made = new Map<string, Piece>();

function named(name: string): Piece {
  const known = made.get(name);
  if (known !== undefined) return known;
  const list = lists[name];
  if (list === undefined) throw new Error(`no list @${name}`);
  const { source, anchors } = sequence(parse(list));
  const piece = { source: `(?:${source})`, anchors };
  made.set(name, piece);
  return piece;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
