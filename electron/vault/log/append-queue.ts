/**
 * The records that wait to be written, in the order they were asked for, and the highest revision accepted for each.
 * In memory only. What must never happen: two versions of a record under one revision (a bug, and thrown).
 */
import type { Result } from '../../../src/lib/result.ts';
import type { FrameType } from './frame.ts';
import { noRecordId } from './frame.ts';
import type { AppendError, RecordId } from './types.ts';

const batchFrames = 256;
const batchBytes = 4 * 1024 * 1024;

export type Appended = Result<{ readonly seq: number }, AppendError>;

export type Pending = {
  readonly type: FrameType;
  readonly recordId: RecordId;
  readonly rev: number;
  readonly plaintext: Uint8Array;
  readonly resolve: (result: Appended) => void;
  /** For bugs only. */
  readonly reject: (bug: unknown) => void;
};

export class AppendQueue {
  readonly #waiting: Pending[] = [];
  /** For records that are under way. */
  readonly #revs = new Map<RecordId, number>();

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** `known`: the newest revision on the disk. */
  refuseBugs(recordId: RecordId, rev: number, known: number): void {
    if (!/^[0-9a-f]{32}$/.test(recordId) || recordId === noRecordId) {
      throw new Error('A record id is 32 lower-case hex digits, not all zero');
    }
    if (!Number.isSafeInteger(rev) || rev <= (this.#revs.get(recordId) ?? known)) {
      throw new Error('A revision must grow');
    }
  }

  add(pending: Pending): void {
    if (pending.type === 'record') this.#revs.set(pending.recordId, pending.rev);
    this.#waiting.push(pending);
  }

  /** What shares the next write. */
  takeBatch(): readonly Pending[] {
    let bytes = 0;
    let count = 0;
    while (count < this.#waiting.length && count < batchFrames && (count === 0 || bytes < batchBytes)) {
      bytes += this.#waiting[count]?.plaintext.length ?? 0;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  settled({ recordId, rev }: Pending): void {
    if (this.#revs.get(recordId) === rev) this.#revs.delete(recordId);
  }
}
