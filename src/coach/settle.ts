/** What stands when several judgements meet: one mark per place and kind, the naming of acts, and danger before all. */
import type { Judgement } from './judgement.ts';
import type { Read } from './reading/context.ts';
import { absolute } from './rules/absolute.ts';
import type { Kind } from './kinds.ts';
import type { TaggedToken } from './text/token.ts';

/** The second kind says less than the first about the same words. */
const yields: readonly (readonly [Kind, Kind])[] = [
  ['mind-reading', 'blaming-you'],
  ['character-judgment', 'blaming-you'],
  ['conditional-apology', 'vague'],
  ['conditional-apology', 'blaming-you'],
  ['conditional-apology', 'mind-reading'],
  ['passive-responsibility', 'vague'],
  ['minimizing', 'vague'],
  ['faux-feeling', 'mind-reading'],
  ['faux-feeling', 'blaming-you'],
  ['faux-feeling', 'absolute'],
  ['faux-feeling', 'passive-responsibility'],
  ['faux-feeling', 'demand'],
  ['shame-label', 'character-judgment'],
  ['shame-label', 'vague'],
  ['demand', 'mind-reading'],
];

export function settle(found: readonly Judgement[], reads: readonly Read[], role: string): Judgement[] {
  const merged = merge(found).filter((one) => !isAboutTheOther(one, found, role));
  const withAbsolutes = merge([...merged, ...merged.flatMap((one) => absolutesIn(one, reads))]);
  const bySentence = groupBySentence(withAbsolutes);
  const naming = reads.filter(({ named }) => named.length > 0).length;
  return withAbsolutes
    .filter((one) => !yieldsTo(one, bySentence.get(one.sentence) ?? []))
    .filter((one) => one.set.kind !== 'vague' || !isNamed(one, reads[one.sentence], naming))
    .toSorted((one, other) => one.sentence - other.sentence || one.from - other.from || one.to - other.to);
}

/** “What kind of man does that?”: a partner asks it of the other, anybody else of themselves. */
function isAboutTheOther(one: Judgement, all: readonly Judgement[], role: string): boolean {
  const [mine, theirs] = ['what-kind-of', 'question-as-blame'];
  const [weak, strong] = role === 'partner' ? [mine, theirs] : [theirs, mine];
  return one.family.id === weak && all.some((other) => other.family.id === strong && overlaps(one, other));
}

function groupBySentence(all: readonly Judgement[]): ReadonlyMap<number, readonly Judgement[]> {
  const out = new Map<number, Judgement[]>();
  for (const one of all) {
    const group = out.get(one.sentence);
    if (group === undefined) out.set(one.sentence, [one]);
    else group.push(one);
  }
  return out;
}

const overlaps = (one: Judgement, other: Judgement): boolean =>
  one.sentence === other.sentence && one.from < other.to && other.from < one.to;

function yieldsTo(one: Judgement, all: readonly Judgement[]): boolean {
  return all.some(
    (other) =>
      other !== one &&
      overlaps(one, other) &&
      ((other.set.kind === 'crisis' && one.set.kind !== 'crisis') ||
        yields.some(([strong, weak]) => other.set.kind === strong && one.set.kind === weak)),
  );
}

function merge(found: readonly Judgement[]): Judgement[] {
  const out: Judgement[] = [];
  const order = found.toSorted(
    (one, other) =>
      one.sentence - other.sentence ||
      one.set.kind.localeCompare(other.set.kind) ||
      one.from - other.from ||
      other.to - one.to,
  );
  for (const one of order) {
    const last = out.at(-1);
    if (last !== undefined && last.set.kind === one.set.kind && overlaps(last, one))
      out[out.length - 1] = { ...last, to: Math.max(last.to, one.to) };
    else out.push(one);
  }
  return out;
}

const charge: ReadonlySet<Kind> = new Set(['blaming-you', 'mind-reading', 'character-judgment']);
const absoluteWord =
  /^(?:always|never|constantly|forever|everything|nothing|invariably|continually|perpetually|endlessly)$/;

/** “You never listen” is blame, and its “never” an absolute. */
function absolutesIn(one: Judgement, reads: readonly Read[]): Judgement[] {
  if (!charge.has(one.set.kind)) return [];
  const tokens = reads[one.sentence]?.sentence.tokens ?? [];
  const family = absolute.families.at(-1);
  if (family === undefined) return [];
  const out: Judgement[] = [];
  for (let at = one.from; at < one.to; at += 1) {
    const length = absoluteAt(tokens, at);
    if (length > 0)
      out.push({
        set: absolute,
        family,
        phrase: one.phrase,
        sentence: one.sentence,
        from: at,
        to: at + length,
      });
  }
  return out;
}

function absoluteAt(tokens: readonly TaggedToken[], at: number): number {
  const [word, next, third] = [
    tokens[at]?.word ?? '',
    tokens[at + 1]?.word ?? '',
    tokens[at + 2]?.word ?? '',
  ];
  if (
    word === 'every' &&
    /^(?:single|time|day|night|argument|conversation|one|chance|bit|little|word|damn|weekend|thing|evening|holiday|morning)$/.test(
      next,
    )
  )
    return 2;
  if (word === 'not' && next === 'once') return 2;
  if (word === 'all' && next === 'the' && third === 'time') return 3;
  if (word === 'all' && /^(?:you|he|she)$/.test(next) && /^(?:ever|do|does)$/.test(third)) return 1;
  if (word === 'nothing' && /^(?:but|more|without|like)$/.test(next)) return 0;
  return absoluteWord.test(word) ? 1 : 0;
}

/** An act named anywhere else in the text; `naming` counts the sentences that name one. */
function isNamed(one: Judgement, read: Read | undefined, naming: number): boolean {
  const here = read?.named ?? [];
  if (naming > (here.length > 0 ? 1 : 0)) return true;
  return here.some(([from, to]) => from >= one.to - 1 || to <= one.from + 1);
}
