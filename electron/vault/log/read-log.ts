/**
 * Turns a scan into the index, the newest version of each record, and the report of everything that is not as it was
 * written: damage, broken links, replays, a set that differs from the last manifest.
 */
import { equalBytes } from '../../../src/lib/bytes.ts';
import type { FileHeader } from './file-header.ts';
import { firstLink, headerLength } from './file-header.ts';
import type { OpenedFrame } from './frame.ts';
import type { FrameRef } from './log-index.ts';
import { isNewer, LogIndex } from './log-index.ts';
import type { Manifest } from './manifest.ts';
import { decodeManifest, hashSet } from './manifest.ts';
import type { ScanKeys, ScanVisitor } from './scan-frames.ts';
import { scanFrames, smallSegment, wholeSegment } from './scan-frames.ts';
import type {
  BrokenLink,
  LogReport,
  ManifestCheck,
  OpenedRecord,
  QuarantinedRange,
  RecordId,
} from './types.ts';
import type { VaultFile } from './vault-files.ts';

export type ReadLog = {
  readonly index: LogIndex;
  readonly records: readonly OpenedRecord[];
  readonly report: Omit<LogReport, 'header' | 'readOnly'>;
  /** Where the next frame goes: behind the last frame or quarantined range. */
  readonly end: number;
  readonly torn: Uint8Array | null;
};

type OnRecord = (ref: FrameRef, plaintext: Uint8Array) => void;

/** Where the frames of a live file lie. */
export const framesOf = (size: number): { readonly start: number; readonly end: number } => ({
  start: Math.min(headerLength, size),
  end: size,
});

/**
 * `header` is null when both copies are lost: then the beginning of the chain cannot be checked. With `onRecord`, every
 * version is told as it is read and `records` stays empty, so that no plaintext is kept; other work goes on beside it.
 */
export async function readLog(
  file: Pick<VaultFile, 'read'>,
  range: { readonly start: number; readonly end: number },
  header: FileHeader | null,
  keys: ScanKeys,
  onRecord: OnRecord | null = null,
): Promise<ReadLog> {
  const collector = new Collector(header, onRecord);
  const visitor: ScanVisitor = {
    frame: (offset, length, opened, mended) => collector.frame(offset, length, opened, mended),
    damage: (damaged) => collector.damage(damaged),
    tail: (offset, bytes) => collector.tail(offset, bytes),
  };
  await scanFrames(file, range, keys, visitor, onRecord === null ? wholeSegment : smallSegment);
  return collector.finish(range.end);
}

class Collector {
  readonly #header: FileHeader | null;
  readonly #onRecord: OnRecord | null;
  readonly #index: LogIndex;
  readonly #newest = new Map<RecordId, OpenedRecord>();
  /** Record frames in the order of the file: what a manifest in between is checked against. */
  readonly #accepted: FrameRef[] = [];
  readonly #quarantined: QuarantinedRange[] = [];
  readonly #brokenLinks: BrokenLink[] = [];
  readonly #stale: { recordId: RecordId; rev: number; offset: number }[] = [];
  #frames = 0;
  #mended = 0;
  #besideDamage = false;
  #linkUnknown: boolean;
  #lastManifest: { readonly manifest: Manifest; readonly accepted: number } | null = null;
  #torn: { readonly offset: number; readonly bytes: Uint8Array } | null = null;

  constructor(header: FileHeader | null, onRecord: OnRecord | null) {
    this.#header = header;
    this.#onRecord = onRecord;
    this.#linkUnknown = header === null;
    this.#index = new LogIndex(
      header === null ? new Uint8Array(16) : firstLink(header),
      header?.firstSeq ?? 1,
      (header?.generation ?? 1) > 1,
    );
  }

  frame(offset: number, length: number, opened: OpenedFrame, mended: boolean): void {
    const { type, seq, recordId, rev } = opened.header;
    if (this.#header !== null && seq < this.#header.firstSeq) {
      this.damage({ offset, length, recordId: type === 'record' ? recordId : null, why: 'replayed' });
      return;
    }
    this.#frames += 1;
    if (mended) this.#mended += 1;
    this.#checkLink(offset, opened);
    const ref: FrameRef = { recordId, rev, seq, offset, length, tag: opened.tag };
    this.#index.advance(type, ref);
    if (type === 'record') this.#record(ref, opened.plaintext);
    if (type === 'manifest') this.#manifest(opened.plaintext);
  }

  damage(range: QuarantinedRange): void {
    this.#quarantined.push(range);
    this.#besideDamage = true;
  }

  tail(offset: number, bytes: Uint8Array): void {
    this.#torn = { offset, bytes };
  }

  finish(size: number): ReadLog {
    const torn = this.#torn;
    return {
      index: this.#index,
      records: [...this.#newest.values()],
      end: torn?.offset ?? size,
      torn: torn?.bytes ?? null,
      report: {
        frames: this.#frames,
        quarantined: this.#quarantined,
        brokenLinks: this.#brokenLinks,
        staleRecords: this.#stale,
        mended: this.#mended,
        tornTail: torn === null ? null : { offset: torn.offset, bytes: torn.bytes.length },
        manifest: this.#checkManifest(),
        cleanClose: torn === null && !this.#besideDamage && this.#index.lastType === 'manifest',
      },
    };
  }

  #checkLink(offset: number, opened: OpenedFrame): void {
    const follows = this.#linkUnknown || equalBytes(opened.header.prevTag, this.#index.lastTag);
    if (!follows) {
      this.#brokenLinks.push({
        offset,
        seq: opened.header.seq,
        expectedSeq: this.#index.lastSeq + 1,
        besideDamage: this.#besideDamage,
      });
    }
    this.#linkUnknown = false;
    this.#besideDamage = false;
  }

  #record(ref: FrameRef, plaintext: Uint8Array): void {
    this.#accepted.push(ref);
    const before = this.#index.newest(ref.recordId);
    if (before !== undefined && ref.rev <= before.rev) {
      this.#stale.push({ recordId: ref.recordId, rev: ref.rev, offset: ref.offset });
      // The very same frame a second time adds nothing.
      if (this.#index.versions(ref.recordId).some((version) => equalBytes(version.tag, ref.tag))) return;
    }
    const isNewest = this.#index.add(ref);
    this.#onRecord?.(ref, plaintext);
    if (!isNewest || this.#onRecord !== null) return;
    this.#newest.set(ref.recordId, { recordId: ref.recordId, rev: ref.rev, seq: ref.seq, plaintext });
  }

  #manifest(plaintext: Uint8Array): void {
    const manifest = decodeManifest(plaintext);
    if (manifest !== null) this.#lastManifest = { manifest, accepted: this.#accepted.length };
  }

  /** Only the last manifest is checked: hashing the set for each one would cost more than opening the log. */
  #checkManifest(): ManifestCheck {
    if (this.#lastManifest === null) return { kind: 'none' };
    const { manifest, accepted } = this.#lastManifest;
    const newest = new Map<RecordId, FrameRef>();
    for (const ref of this.#accepted.slice(0, accepted)) {
      const before = newest.get(ref.recordId);
      if (before === undefined || isNewer(ref, before)) newest.set(ref.recordId, ref);
    }
    if (hashSet([...newest.values()]) === manifest.set) {
      return { kind: 'verified', seq: manifest.seq, count: manifest.count, at: manifest.at };
    }
    return { kind: 'mismatch', seq: manifest.seq, expectedCount: manifest.count, foundCount: newest.size };
  }
}
