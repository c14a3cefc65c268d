/** Counts what ends by itself, so that a round without an end becomes a question. Pure but for the steady clock given. */
/** True when it happened more than `limit` times within the span. */
export function crashCounter(
  limit: number,
  withinMs: number,
  now = (): number => performance.now(),
): () => boolean {
  let times: number[] = [];
  return () => {
    times = [...times.filter((time) => now() - time < withinMs), now()];
    return times.length > limit;
  };
}
