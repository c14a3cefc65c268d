/**
 * Where the marks of plots over time stand, in hundredths of the plot's size. Scales and shapes are d3's; this is their
 * only door. Pure.
 */
import { scaleLinear, scaleSqrt, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, stack } from 'd3-shape';
import type { Bucket } from './buckets.ts';

const dayMs = 86_400_000;
const startOf = (on: string): number => Date.parse(`${on}T00:00:00Z`);

export type TimeScale = {
  /** 0 to 100: the middle, the left edge and the right edge of a bucket. */
  readonly middle: (bucket: Bucket) => number;
  readonly start: (bucket: Bucket) => number;
  readonly end: (bucket: Bucket) => number;
  readonly ticks: readonly { readonly on: string; readonly at: number }[];
};

/** From the first day's beginning to the last day's end. */
export function timeScale(from: string, to: string, mostTicks: number): TimeScale {
  const scale = scaleUtc()
    .domain([startOf(from), startOf(to) + dayMs])
    .range([0, 100]);
  const start = (bucket: Bucket): number => scale(startOf(bucket.from));
  const end = (bucket: Bucket): number => scale(startOf(bucket.to) + dayMs);
  return {
    start,
    end,
    middle: (bucket) => (start(bucket) + end(bucket)) / 2,
    ticks: scale.ticks(mostTicks).map((date) => ({ on: date.toISOString().slice(0, 10), at: scale(date) })),
  };
}

/** The size of a dot in rem for a strength of 1 to 5: its area grows with the strength. */
export const dotSize = scaleSqrt().domain([1, 5]).range([0.5, 1.125]);

/** A soft outline over `values` (one a bucket) as an SVG path in a box of 100 by 100; higher is more, 0 lies on the floor. */
export function ribbon(
  buckets: readonly Bucket[],
  values: readonly number[],
  time: TimeScale,
  most: number,
): string {
  const height = scaleLinear().domain([0, most]).range([100, 0]).clamp(true);
  const points = buckets.map((bucket, i) => [time.middle(bucket), values[i] ?? 0] as const);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const all = [[0, first[1]] as const, ...points, [100, last[1]] as const];
  return (
    area<readonly [number, number]>()
      .x(([x]) => x)
      .y0(100)
      .y1(([, value]) => height(value))
      .curve(curveMonotoneX)(all) ?? ''
  );
}

export type StackedPart = {
  readonly kind: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
};

/** Parts of columns one upon the other, in counts; parts of nothing are left out. */
export function stacked(
  kinds: readonly string[],
  columns: readonly Readonly<Record<string, number>>[],
): readonly StackedPart[] {
  return stack<Readonly<Record<string, number>>>()
    .keys(kinds)
    .value((column, kind) => column[kind] ?? 0)([...columns])
    .flatMap((series) => series.map(([from, to], column) => ({ kind: series.key, column, from, to })))
    .filter(({ from, to }) => to > from);
}
