/**
 * The log as it was at one moment, to be copied later: by a backup, for which the page must not wait, and which must not
 * hold what was written meanwhile. In memory only. What must never happen: a record of that moment left out.
 */
import { err, ok } from '../../../src/lib/result.ts';
import type { FrameReader } from './frame-reader.ts';
import type { InTurn } from './in-turn.ts';
import type { FrameRef } from './log-index.ts';
import { selectVersions } from './select-versions.ts';
import type { Log, LogHead } from './types.ts';
import { storageFailure } from './vault-files.ts';

type Versions = readonly (readonly FrameRef[])[];

export type LogNow = {
  readonly generation: number;
  readonly isClosed: boolean;
  readonly records: () => Versions;
  readonly reader: FrameReader;
};

export function snapshotOf(
  head: LogHead,
  asked: Versions,
  background: InTurn,
  now: () => LogNow,
): Pick<Log, 'copy' | 'head'> {
  const copy: Log['copy'] = (policy, take) =>
    background.run(async () => {
      try {
        const { generation, records, reader } = now();
        // A compaction in between has moved the frames.
        const there = generation === head.generation ? asked : asOf(asked, records());
        for (const ref of await selectVersions(there, reader, policy)) {
          if (now().isClosed) return err({ kind: 'closed' });
          await take(ref.recordId, ref.rev, await reader.read(ref));
        }
        return ok(null);
      } catch (error) {
        return err(storageFailure(error));
      }
    });
  return { copy, head: () => head };
}

/**
 * What is there now of the versions that were there when asked. A record of which only later ones are left is not left out:
 * those stand for it.
 */
function asOf(
  asked: readonly (readonly FrameRef[])[],
  now: readonly (readonly FrameRef[])[],
): readonly (readonly FrameRef[])[] {
  const newest = new Map<string, number>();
  for (const { recordId, rev } of asked.flat())
    newest.set(recordId, Math.max(rev, newest.get(recordId) ?? rev));
  return now.flatMap((versions) => {
    const last = newest.get(versions[0]?.recordId ?? '');
    if (last === undefined) return [];
    const there = versions.filter(({ rev }) => rev <= last);
    return [there.length > 0 ? there : versions];
  });
}
