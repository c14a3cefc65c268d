/**
 * What is in the log, in memory: for each record its versions in the file, and the head of the chain. Fed by the scan
 * at opening and by every acknowledged append. What must never happen: a version in it that is not on the disk.
 */
import type { FrameType } from './frame.ts';
import { hashSet } from './manifest.ts';
import type { RecordId } from './types.ts';

export type FrameRef = {
  readonly recordId: RecordId;
  readonly rev: number;
  readonly seq: number;
  readonly offset: number;
  readonly length: number;
  readonly tag: Uint8Array;
};

/** The newest version: highest revision, among equals the highest number. */
export const isNewer = (a: FrameRef, b: FrameRef): boolean =>
  a.rev > b.rev || (a.rev === b.rev && a.seq > b.seq);

export class LogIndex {
  readonly #versions = new Map<RecordId, FrameRef[]>();
  readonly #newest = new Map<RecordId, FrameRef>();
  /** Of frames that aren't records. */
  readonly #otherTags = new Map<number, Uint8Array>();
  #liveBytes = 0;
  #lastTag: Uint8Array;
  #lastSeq: number;
  #lastType: FrameType | null = null;
  #lastFrameEnd: number | null = null;
  /** Where what a compaction chose to keep ends: older versions before it are there on purpose. */
  #settledEnd = 0;
  #settles: boolean;

  /** `isCompacted`: the frames up to the first manifest were written by a compaction. */
  constructor(firstTag: Uint8Array, firstSeq: number, isCompacted = false) {
    this.#lastTag = firstTag;
    this.#lastSeq = firstSeq - 1;
    this.#settles = isCompacted;
  }

  get lastTag(): Uint8Array {
    return this.#lastTag;
  }
  /** The largest number so far. */
  get lastSeq(): number {
    return this.#lastSeq;
  }
  get lastType(): FrameType | null {
    return this.#lastType;
  }
  /** Where the last proven frame ends in the file; null before the first. */
  get lastFrameEnd(): number | null {
    return this.#lastFrameEnd;
  }
  get liveBytes(): number {
    return this.#liveBytes;
  }
  /** Of versions that were overtaken since the last compaction: what another one could free at most. */
  get deadBytes(): number {
    let dead = 0;
    for (const [recordId, versions] of this.#versions) {
      if (versions.length === 1) continue;
      const newest = this.#newest.get(recordId);
      for (const ref of versions) if (ref !== newest && ref.offset >= this.#settledEnd) dead += ref.length;
    }
    return dead;
  }

  /** Every proven frame, in the order of the file. */
  advance(type: FrameType, ref: FrameRef): void {
    this.#lastTag = ref.tag;
    this.#lastSeq = Math.max(this.#lastSeq, ref.seq);
    this.#lastType = type;
    if (type !== 'record') this.#otherTags.set(ref.seq, ref.tag);
    this.#lastFrameEnd = ref.offset + ref.length;
    if (type === 'manifest' && this.#settles) {
      this.#settledEnd = this.#lastFrameEnd;
      this.#settles = false;
    }
  }

  /** True when it is now the newest version of its record. */
  add(ref: FrameRef): boolean {
    const versions = this.#versions.get(ref.recordId);
    if (versions === undefined) this.#versions.set(ref.recordId, [ref]);
    else versions.push(ref);
    const before = this.#newest.get(ref.recordId);
    if (before !== undefined && !isNewer(ref, before)) return false;
    this.#newest.set(ref.recordId, ref);
    this.#liveBytes += ref.length - (before?.length ?? 0);
    return true;
  }

  newest(recordId: RecordId): FrameRef | undefined {
    return this.#newest.get(recordId);
  }

  versions(recordId: RecordId): readonly FrameRef[] {
    return this.#versions.get(recordId) ?? [];
  }

  /** Of the frames with this number: none, one, or several where somebody put them there. */
  tagsOf(seq: number): readonly Uint8Array[] {
    const other = this.#otherTags.get(seq);
    const found = other === undefined ? [] : [other];
    for (const versions of this.#versions.values()) {
      for (const ref of versions) if (ref.seq === seq) found.push(ref.tag);
    }
    return found;
  }

  /** The versions of every record as they are now; later appends don't change the answer. */
  snapshot(): readonly (readonly FrameRef[])[] {
    return Array.from(this.#versions.values(), (versions) => versions.slice());
  }

  summary(): { readonly count: number; readonly set: string } {
    return { count: this.#newest.size, set: hashSet([...this.#newest.values()]) };
  }
}
