/** Seals what is to be appended next into frames that follow the head of the chain. Writes nothing. Pure but for nonces. */
import { nonceLength } from '../crypto/wrap.ts';
import type { Pending } from './append-queue.ts';
import { sealFrame, tagOf } from './frame.ts';
import type { FrameType } from './frame.ts';
import type { FrameRef, LogIndex } from './log-index.ts';
import type { LogContext } from './types.ts';

export type SealedFrame = { readonly type: FrameType; readonly bytes: Uint8Array; readonly ref: FrameRef };

/** `end`: where the first of them will be written. */
export function sealBatch(
  { vaultId, keys, random }: LogContext,
  index: LogIndex,
  end: number,
  batch: readonly Pending[],
): readonly SealedFrame[] {
  let prevTag = index.lastTag;
  let seq = index.lastSeq;
  let offset = end;
  return batch.map(({ type, recordId, rev, plaintext }) => {
    seq += 1;
    const sealing = { vaultId, keys, nonce: random.bytes(nonceLength) };
    const bytes = sealFrame({ type, seq, recordId, rev, prevTag }, plaintext, sealing);
    prevTag = tagOf(bytes);
    const ref: FrameRef = { recordId, rev, seq, offset, length: bytes.length, tag: prevTag };
    offset += bytes.length;
    return { type, bytes, ref };
  });
}
