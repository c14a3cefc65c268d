/**
 * Which frames a compaction or a backup copies: the newest version of every record, and of the older ones those that a
 * policy wants. The log knows nothing of what is inside a record, so the policy looks at the plaintext.
 * What must never happen: the newest version of a record left out, whatever a policy answers.
 */
import type { FrameReader } from './frame-reader.ts';
import type { FrameRef } from './log-index.ts';
import { isNewer } from './log-index.ts';
import type { VersionPolicy } from './types.ts';

/** `records`: the versions of each record. The answer is in the order of the file. */
export async function selectVersions<Note>(
  records: readonly (readonly FrameRef[])[],
  reader: FrameReader,
  policy: VersionPolicy<Note>,
): Promise<readonly FrameRef[]> {
  const chains = records.map(risingVersions);
  const notes = new Map<FrameRef, Note>();
  const several = chains.filter((chain) => chain.length > 1).flat();
  for (const ref of several.sort(byOffset)) notes.set(ref, policy.describe(await reader.read(ref)));
  const kept: FrameRef[] = [];
  for (const chain of chains) {
    const newest = chain.at(-1);
    if (newest === undefined) continue;
    if (chain.length > 1) {
      const versions = chain.map((ref) => ({ rev: ref.rev, note: notes.get(ref) as Note }));
      const wanted = policy.keep(versions);
      for (const ref of chain) if (ref !== newest && wanted.has(ref.rev)) kept.push(ref);
    }
    kept.push(newest);
  }
  return kept.sort(byOffset);
}

/** Oldest first and truly rising in revision and number; what is stale (see docs/vault-format.md) is left out. */
function risingVersions(versions: readonly FrameRef[]): readonly FrameRef[] {
  const rising: FrameRef[] = [];
  for (const ref of [...versions].sort((a, b) => (isNewer(a, b) ? -1 : 1))) {
    const above = rising.at(-1);
    if (above === undefined || (ref.rev < above.rev && ref.seq < above.seq)) rising.push(ref);
  }
  return rising.reverse();
}

const byOffset = (a: FrameRef, b: FrameRef): number => a.offset - b.offset;
