/**
 * Reads the phrase language (compile.ts) into a tree. One rule keeps the phrases short to write: inside brackets `|`
 * parts whole phrases ("kill time|pass it"), unless it stands in a first word made of small words only
 * ("you|he ( … )"), which then is one word of the sequence. Outside brackets it always parts single words.
 */
export type Node =
  | { readonly kind: 'word'; readonly atoms: readonly string[]; readonly quantity: string }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Node[])[]; readonly quantity: string }
  | { readonly kind: 'look'; readonly behind: boolean; readonly choices: readonly (readonly Node[])[] }
  | { readonly kind: 'mark'; readonly open: boolean }
  | { readonly kind: 'edge'; readonly start: boolean };

type Item = Node | { readonly kind: 'bar' };

const pieces = /<!\(|!\(|\(|\)(?:[?*+]|\{\d+,\d+\})?|\|\||[^\s()]+/g;
const small = new Set(
  '@third @other i we you he she they it that this these those my your his her our the a an some any all one no have has had will would must might may can could should do does did am is are was were be not never'.split(
    ' ',
  ),
);

export function parse(pattern: string): readonly Node[] {
  const tokens = pattern.match(pieces) ?? [];
  const cursor = { at: 0 };
  const [items] = read(tokens, cursor, pattern);
  if (cursor.at < tokens.length || items === undefined) throw new Error(`unbalanced pattern: ${pattern}`);
  return items.map(asNode);
}

function read(tokens: readonly string[], cursor: { at: number }, pattern: string): (readonly Item[])[] {
  const choices: Item[][] = [[]];
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at] as string;
    if (token.startsWith(')')) return choices;
    cursor.at += 1;
    if (token === '||' || token === '|') choices.push([]);
    else choices.at(-1)?.push(...item(token, tokens, cursor, pattern));
  }
  return choices;
}

function item(
  token: string,
  tokens: readonly string[],
  cursor: { at: number },
  pattern: string,
): readonly Item[] {
  if (token === '[' || token === ']') return [{ kind: 'mark', open: token === '[' }];
  if (token === '^' || token === '$') return [{ kind: 'edge', start: token === '^' }];
  if (!token.endsWith('(')) return words(token);
  const choices = read(tokens, cursor, pattern)
    .filter((choice) => choice.length > 0)
    .flatMap(phrases);
  const close = tokens[cursor.at];
  if (close === undefined) throw new Error(`no closing bracket: ${pattern}`);
  cursor.at += 1;
  if (token === '(') return [{ kind: 'group', choices, quantity: close.slice(1) }];
  return [{ kind: 'look', behind: token === '<!(', choices }];
}

/** `|a`, `a|` beside a bracket part phrases; `a|b` alone is a word with two forms. */
function words(token: string): readonly Item[] {
  const [, body = token, quantity = ''] = /^(.+?)(\?|\*|\+|\{\d+,\d+\})?$/.exec(token) ?? [];
  const atoms = body.split('|');
  const before: Item[] = atoms[0] === '' && atoms.length > 1 ? [{ kind: 'bar' }] : [];
  const after: Item[] = atoms.at(-1) === '' && atoms.length > 1 ? [{ kind: 'bar' }] : [];
  const kept = atoms.filter((atom) => atom !== '');
  if (kept.length === 0) return [{ kind: 'bar' }];
  if (kept.length === 1 && (kept[0] === '$' || kept[0] === '^'))
    return [...before, { kind: 'edge', start: kept[0] === '^' }, ...after];
  return [...before, { kind: 'word', atoms: kept, quantity }, ...after];
}

function phrases(items: readonly Item[]): (readonly Node[])[] {
  const [first, ...rest] = items;
  if (
    first?.kind === 'word' &&
    first.atoms.length > 1 &&
    rest.length > 0 &&
    first.atoms.every((atom) => small.has(atom)) &&
    !startsPhrase(rest[0])
  ) {
    const choices = phrases(rest);
    return [
      choices.length === 1
        ? [first, ...(choices[0] as readonly Node[])]
        : [first, { kind: 'group', choices, quantity: '' }],
    ];
  }
  if (!items.some((one, at) => one.kind === 'bar' || isSplit(items, at))) return [items.map(asNode)];
  return split(items);
}

/** After small words only: “you|that man” parts phrases, “you|he ( … )” and “i|you can not …” do not. */
const startsPhrase = (one: Item | undefined): boolean =>
  one === undefined ||
  one.kind === 'bar' ||
  (one.kind === 'word' && one.atoms.length > 1 && one.atoms.some((atom) => small.has(atom)));

/** A word with forms right beside another word: its bars part phrases. */
function isSplit(items: readonly Item[], at: number): boolean {
  const one = items[at];
  if (one?.kind !== 'word' || (one.atoms.length === 1 && !one.atoms.includes('$'))) return false;
  const isWord = (other: Item | undefined): boolean =>
    other?.kind === 'word' || other?.kind === 'bar' || other?.kind === 'edge';
  return items.length > 1 && (isWord(items[at - 1]) || isWord(items[at + 1]));
}

function split(items: readonly Item[]): (readonly Node[])[] {
  const out: Node[][] = [[]];
  for (const one of items) {
    if (one.kind === 'bar') out.push([]);
    else if (one.kind === 'word' && one.atoms.length > 1)
      for (const [index, atom] of one.atoms.entries()) {
        if (index > 0) out.push([]);
        out.at(-1)?.push(single(atom, index === one.atoms.length - 1 ? one.quantity : ''));
      }
    else out.at(-1)?.push(one);
  }
  return out.filter((choice) => choice.length > 0);
}

const single = (atom: string, quantity: string): Node =>
  atom === '$' || atom === '^'
    ? { kind: 'edge', start: atom === '^' }
    : { kind: 'word', atoms: [atom], quantity };

function asNode(one: Item): Node {
  if (one.kind === 'bar') throw new Error('a bar outside a group');
  return one;
}
