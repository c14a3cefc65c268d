/**
 * A small language for phrases, compiled to one regular expression over a sentence written as `word=lemma/tag/classes `.
 *
 *   ruin        that word             ~ruin       any form of it          a|b|~c   one token of these
 *   #v  #[an]   a word class          _           any word (no mark)      @name    a named list (lists.ts)
 *   ( x y || z )  alternatives        ? * + {a,b} after a token or group  * and + stop at six
 *   !( … )      not followed by       <!( … )     not preceded by
 *   [ … ]       the part to mark (all of it when absent)                  ^ $      sentence start, end
 *
 * Every quantifier is bounded, so that no text makes a pattern slow. Stores nothing.
 */
import { markOf } from './classes.ts';
import { lists } from './lists.ts';
import { parse } from './parse.ts';
import type { Node } from './parse.ts';

export type Pattern = {
  readonly regex: RegExp;
  /** Of each of these sets the sentence must have one, `w:` a word or `l:` a base form; the rarest first. */
  readonly anchors: readonly (readonly string[])[];
};

/** `sure`: the sets of keys of which each must be there. */
type Piece = { readonly source: string; readonly sure: readonly (readonly string[])[] };
const none: readonly (readonly string[])[] = [];

const common = new Set(
  'i you he she it me my your to a an the is am are was were be have had has do did of and that not in on at for so with they we as this all will would'
    .split(' ')
    .flatMap((known) => [`w:${known}`, `l:${known}`]),
);

export function compile(pattern: string): Pattern {
  const { source, sure } = sequence(parse(pattern));
  return {
    regex: new RegExp(`(?<![^ ])${source}`, 'dg'),
    anchors: sure.toSorted((one, other) => weight(one) - weight(other)),
  };
}

function sequence(nodes: readonly Node[]): Piece {
  const pieces = nodes.map(emit);
  return { source: pieces.map(({ source }) => source).join(''), sure: pieces.flatMap(({ sure }) => sure) };
}

/** One of the choices is there, so one key of the rarest set of any of them is. */
function choice(choices: readonly (readonly Node[])[]): Piece {
  const pieces = choices.map(sequence);
  if (pieces.length === 1) return pieces[0] as Piece;
  const rarest = pieces.map(({ sure }) => sure.toSorted((one, other) => weight(one) - weight(other))[0]);
  const source = `(?:${pieces.map((piece) => piece.source).join('|')})`;
  return {
    source,
    sure: rarest.includes(undefined) ? none : [[...new Set(rarest.flatMap((keys) => keys ?? []))]],
  };
}

const weight = (keys: readonly string[]): number =>
  keys.length + 1000 * keys.filter((key) => common.has(key)).length;

function emit(node: Node): Piece {
  if (node.kind === 'edge')
    return {
      source: node.start ? '(?<![^])' : '(?![^ ]+/[^.]/[^ ]* )(?:[^ ]+/[.]/[^ ]* )*(?![^])',
      sure: none,
    };
  if (node.kind === 'mark') return { source: node.open ? '(' : ')', sure: none };
  if (node.kind === 'look') {
    const { source } = choice(node.choices);
    return { source: node.behind ? `(?<!(?<![^ ])${source})` : `(?!${source})`, sure: none };
  }
  const piece = node.kind === 'group' ? choice(node.choices) : word(node.atoms);
  if (node.quantity === '') return piece;
  const count = node.quantity === '*' ? '{0,6}' : node.quantity === '+' ? '{1,6}' : node.quantity;
  const sure = node.quantity === '+' || /^\{[1-9]/.test(node.quantity);
  return { source: `(?:${piece.source})${count}`, sure: sure ? piece.sure : none };
}

function word(atoms: readonly string[]): Piece {
  const pieces = atoms.map(atom);
  if (pieces.length === 1) return pieces[0] as Piece;
  const sure = pieces.some((piece) => piece.sure.length === 0)
    ? none
    : [pieces.flatMap((piece) => piece.sure[0] ?? [])];
  return { source: `(?:${pieces.map((piece) => piece.source).join('|')})`, sure };
}

function atom(text: string): Piece {
  if (text === '_') return { source: '[^ ]+/[^.]/[^ ]* ', sure: none };
  if (text.startsWith('#')) return { source: `[^ ]+/${text.slice(1)}/[^ ]* `, sure: none };
  if (text.startsWith('@')) return named(text.slice(1));
  if (text.startsWith('~') && text.length > 1)
    return { source: `[^ =]+=${escape(text.slice(1))}/[^ ]* `, sure: [[`l:${text.slice(1)}`]] };
  return { source: `${escape(text)}=[^ ]+ `, sure: [[`w:${text}`]] };
}

const made = new Map<string, Piece>();

function named(name: string): Piece {
  const known = made.get(name);
  if (known !== undefined) return known;
  const list = lists[name];
  if (list === undefined) throw new Error(`no list @${name}`);
  const { source, sure } = sequence(parse(list));
  const mark = markOf(name);
  const piece = { source: mark === null ? `(?:${source})` : `[^ ]+/[^ /]*${mark}[^ /]* `, sure };
  made.set(name, piece);
  return piece;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
