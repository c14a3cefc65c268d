/**
 * The named lists that are only words (lists.ts) as classes: each word of a sentence is looked up once, and a phrase
 * then asks for one character in the place of hundreds of alternatives. Stores nothing but the tables.
 */
import { lists } from './lists.ts';

type Tables = {
  readonly words: ReadonlyMap<string, string>;
  readonly lemmas: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
};
let tables: Tables | null = null;
const firstMark = 0x100;

/** The mark of a list, or null when the list has phrases in it. */
export function markOf(name: string): string | null {
  return atomsOf(name) === null ? null : String.fromCharCode(firstMark + Object.keys(lists).indexOf(name));
}

/** The marks of every class that a word belongs to. */
export function classesOf(word: string, lemma: string, tag: string): string {
  tables ??= build();
  const marks =
    (tables.words.get(word) ?? '') + (tables.lemmas.get(lemma) ?? '') + (tables.tags.get(tag) ?? '');
  return marks;
}

/** The words, base forms (`~`) and word classes (`#`) of a list that has nothing else in it. */
function atomsOf(name: string): readonly string[] | null {
  const body = (lists[name] ?? '').trim().replace(/^\(\s*(.*?)\s*\)$/, '$1');
  if (/[\s()]/.test(body)) return null;
  const atoms: string[] = [];
  for (const atom of body.split('|').filter((one) => one !== '')) {
    if (!atom.startsWith('@')) atoms.push(atom);
    else {
      const inner = atomsOf(atom.slice(1));
      if (inner === null) return null;
      atoms.push(...inner);
    }
  }
  return atoms;
}

function build(): Tables {
  const made = {
    words: new Map<string, string>(),
    lemmas: new Map<string, string>(),
    tags: new Map<string, string>(),
  };
  for (const name of Object.keys(lists)) {
    const mark = markOf(name);
    if (mark === null) continue;
    for (const atom of new Set(atomsOf(name))) {
      if (atom.startsWith('#'))
        for (const tag of atom.slice(1).replace(/[[\]]/g, '')) add(made.tags, tag, mark);
      else if (atom.startsWith('~')) add(made.lemmas, atom.slice(1), mark);
      else add(made.words, atom, mark);
    }
  }
  return made;
}

const add = (table: Map<string, string>, key: string, mark: string): void => {
  table.set(key, (table.get(key) ?? '') + mark);
};
