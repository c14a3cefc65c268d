/**
 * What of a text the coach reads to judge one of its blocks: the block with its neighbours, since an act named just
 * before or after clears a vague word, and a sentence can own the one before it. A short text is read whole; a long one
 * within this reach, so that a change is read again only where it can matter. Pure: the same blocks give the same
 * passage, whatever was typed in between.
 */
export type Passage = {
  readonly text: string;
  /** Where the block stands in it, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
};

/** Indexes of the first and the last block that count as neighbours; both ends belong to it. */
export type Reach = readonly [first: number, last: number];

/** About 250 words on each side. */
const reachOfContext = 1_500;

/** Whole blocks, as many as fit; the next one always counts, but only its nearest part is read. */
export function reachAround(lengths: readonly number[], at: number): Reach {
  return [edge(lengths, at, -1), edge(lengths, at, 1)];
}

function edge(lengths: readonly number[], at: number, step: -1 | 1): number {
  let left = reachOfContext;
  let last = at;
  while (left > 0 && lengths[last + step] !== undefined) {
    last += step;
    left -= (lengths[last] ?? 0) + 1;
  }
  return last;
}

export function passageAround(texts: readonly string[], at: number, [first, last]: Reach): Passage {
  const own = texts[at] ?? '';
  const before = texts.slice(first, at).join('\n').slice(-reachOfContext);
  const after = texts
    .slice(at + 1, last + 1)
    .join('\n')
    .slice(0, reachOfContext);
  const head = before === '' ? '' : `${before}\n`;
  const tail = after === '' ? '' : `\n${after}`;
  return { text: head + own + tail, from: head.length, to: head.length + own.length };
}
