/** The learned weights, unpacked once, and what they make of a sentence. Pure: the same words give the same number. */
import type { Kind } from '../kinds.ts';
import { weights } from './weights.ts';

/** The kinds whose phrases are wrong most often, and a learned look at the sentence helps (decision 0021). */
export const learnedKinds: readonly Kind[] = [
  'justifying',
  'absolute',
  'vague',
  'passive-responsibility',
  'mind-reading',
  'shame-label',
];
/** The kinds that a learned look may add (decision 0023). */
export const addedKinds: readonly Kind[] = ['crisis', 'character-judgment'];
const weighed: readonly Kind[] = [...learnedKinds, ...addedKinds];

/** A line of weights.ts: the feature, a tab, then a letter for each of `weighed` with its weight in twentieths. */
const perUnit = 20;
/** What a sentence's features weigh together does not grow with their number. */
const share = (count: number): number => 8 / Math.sqrt(Math.max(1, count));

let table: ReadonlyMap<string, Float64Array> | null = null;

function unpack(): ReadonlyMap<string, Float64Array> {
  const out = new Map<string, Float64Array>();
  for (const line of weights.split('\n')) {
    const [name = '', packed = ''] = line.split('\t');
    const own = new Float64Array(weighed.length);
    for (const [, letter = 'a', value = '0'] of packed.matchAll(/([a-z])(-?\d+)/g))
      own[letter.charCodeAt(0) - 97] = Number(value) / perUnit;
    out.set(name, own);
  }
  return out;
}

/** 0 to 1 for each weighed kind: how much a sentence with these features is like those marked with it. */
export function chancesOf(features: readonly string[]): ReadonlyMap<Kind, number> {
  table ??= unpack();
  const sums = Float64Array.from(table.get('bias') ?? new Float64Array(weighed.length));
  const scale = share(features.length);
  for (const name of features) {
    const own = table.get(name);
    if (own !== undefined)
      for (let at = 0; at < own.length; at += 1) sums[at] = (sums[at] ?? 0) + scale * (own[at] ?? 0);
  }
  return new Map(weighed.map((kind, at) => [kind, 1 / (1 + Math.exp(-(sums[at] ?? 0)))]));
}
