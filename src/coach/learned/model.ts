/** The learned weights, unpacked once, and what they make of a sentence. Pure: the same words give the same number. */
import { kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { weights } from './weights.ts';

/** A line of weights.ts: the feature, a tab, then a letter for each of the kinds (a the first) with its weight in tenths. */
const perUnit = 10;
const width = kinds.length;

type Table = { readonly rows: ReadonlyMap<string, number>; readonly cells: Int16Array };
let table: Table | null = null;

function unpack(): Table {
  const lines = weights.split('\n');
  const rows = new Map<string, number>();
  const cells = new Int16Array(lines.length * width);
  for (const [row, line] of lines.entries()) {
    const [name = '', packed = ''] = line.split('\t');
    for (const [, letter = 'a', value = '0'] of packed.matchAll(/([a-z])(-?\d+)/g))
      cells[row * width + letter.charCodeAt(0) - 97] = Number(value);
    rows.set(name, row);
  }
  return { rows, cells };
}

function cellsOf(name: string): Int16Array | null {
  table ??= unpack();
  const row = table.rows.get(name);
  return row === undefined ? null : table.cells.subarray(row * width, row * width + width);
}

/** What the features weigh for each kind, without the bias; a sum over many features does not grow with their number. */
export function weightsOf(features: ReadonlySet<string>): Float64Array {
  const sums = new Float64Array(width);
  for (const name of features) {
    const own = cellsOf(name);
    if (own !== null)
      for (let at = 0; at < width; at += 1) sums[at] = (sums[at] as number) + (own[at] as number);
  }
  const scale = 1 / (perUnit * Math.sqrt(Math.max(1, features.size)));
  return sums.map((sum) => sum * scale);
}

/** 0 to 1 for each kind: how much a sentence with these features is like those marked with it. */
export function chancesOf(features: ReadonlySet<string>): ReadonlyMap<Kind, number> {
  const sums = weightsOf(features);
  const bias = cellsOf('bias');
  const chance = (at: number): number => 1 / (1 + Math.exp(-((sums[at] ?? 0) + (bias?.[at] ?? 0) / perUnit)));
  return new Map(kinds.map((kind, at) => [kind, chance(at)]));
}
