/**
 * Reads a vault file that was just written, or is about to be trusted, from front to back and opens every frame. Keeps
 * no plaintext. What must never happen: "whole" answered for a file in which one frame is damaged, missing or moved.
 */
import type { FileHeader } from './file-header.ts';
import { decodeHeader, headerLength } from './file-header.ts';
import type { FrameRef } from './log-index.ts';
import type { ReadLog } from './read-log.ts';
import { framesOf, readLog } from './read-log.ts';
import type { ScanKeys } from './scan-frames.ts';
import type { LogReport } from './types.ts';
import type { VaultFile } from './vault-files.ts';

export type VerifiedFile = {
  /** Every byte of the range is a frame that opened, linked to the one before, and the last one is a manifest that agrees. */
  readonly isWhole: boolean;
  readonly read: ReadLog;
};

export async function verifyFile(
  file: VaultFile,
  range: { readonly start: number; readonly end: number },
  header: FileHeader,
  keys: ScanKeys,
  onRecord: (ref: FrameRef, plaintext: Uint8Array) => void = () => undefined,
): Promise<VerifiedFile> {
  const read = await readLog(file, range, header, keys, onRecord);
  const { report, index, end } = read;
  const isWhole =
    end === range.end &&
    index.lastFrameEnd === range.end &&
    report.cleanClose &&
    report.manifest.kind === 'verified' &&
    report.manifest.seq === index.lastSeq - 1 &&
    report.quarantined.length === 0 &&
    report.brokenLinks.length === 0 &&
    report.staleRecords.length === 0 &&
    report.mended === 0;
  return { isWhole, read };
}

/** A log in use, up to `end`. `file` is asked at every read: the log may open its file anew in between. */
export async function verifyLive(
  file: () => VaultFile,
  end: number,
  keys: ScanKeys,
): Promise<Omit<LogReport, 'readOnly' | 'cleanClose'>> {
  const reading: Pick<VaultFile, 'read'> = { read: (into, position) => file().read(into, position) };
  const start = new Uint8Array(Math.min(end, headerLength));
  await reading.read(start, 0);
  const header = decodeHeader(start);
  const known = header.kind === 'good' ? header : null;
  const read = await readLog(reading, framesOf(end), known?.header ?? null, keys, () => undefined);
  return {
    ...read.report,
    header: known === null ? 'lost' : known.bothCopies ? 'good' : 'repaired',
  };
}
