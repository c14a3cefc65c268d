/**
 * Whether a log holds the point that its head was at some time ago. Tells a file that was replaced by an earlier copy
 * from one that only grew. Pure.
 */
import { toHex } from '../../../src/lib/bytes.ts';
import type { LogIndex } from './log-index.ts';
import type { HeadCheck, LogHead } from './types.ts';

export type Present = {
  readonly generation: number;
  readonly firstSeq: number;
  readonly index: LogIndex;
  /** False when a missing frame may be one that can't be read. */
  readonly isReadable: boolean;
};

export function compareHead(head: LogHead, { generation, firstSeq, index, isReadable }: Present): HeadCheck {
  if (head.generation > generation) return 'behind';
  // A compaction takes everything before it along and starts with a larger number.
  if (head.generation < generation) return head.seq < firstSeq ? 'holds' : 'other';
  if (head.seq > index.lastSeq) return 'behind';
  const tags = index.tagsOf(head.seq);
  // Nothing was ever written.
  if (head.seq < firstSeq) return 'holds';
  if (tags.some((tag) => toHex(tag) === head.tag)) return 'holds';
  return tags.length === 0 && !isReadable ? 'unknown' : 'other';
}
