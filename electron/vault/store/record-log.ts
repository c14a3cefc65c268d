/**
 * What the store needs of the log: one record written for good before the promise resolves. Counts the revisions,
 * which the log wants to grow; a tombstone is a revision like any other.
 * What must never happen: two versions of a record under one revision.
 */
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { StorageError } from '../../contract/errors.ts';
import type { Log, OpenedRecord, RecordId } from '../log/types.ts';
import { tombstone } from './tombstone.ts';

export type PutError = StorageError | { readonly kind: 'too-large' };

/** Each resolves only once the disk has it (fdatasync), or with why it could not. */
export type RecordLog = {
  readonly put: (recordId: RecordId, bytes: Uint8Array) => Promise<Result<null, PutError>>;
  /** The record is gone for good. */
  readonly remove: (recordId: RecordId) => Promise<Result<null, PutError>>;
};

export function recordLogOf(log: Log, opened: readonly OpenedRecord[]): RecordLog {
  const revisions = new Map(opened.map((record) => [record.recordId, record.rev]));
  const put = async (recordId: RecordId, bytes: Uint8Array): Promise<Result<null, PutError>> => {
    const rev = (revisions.get(recordId) ?? 0) + 1;
    // a failed append leaves a gap in the numbers, which is harmless
    revisions.set(recordId, rev);
    const appended = await log.append(recordId, rev, bytes);
    if (appended.ok) return ok(null);
    // closed: the journal is being locked; for the page it is as if it could not be written
    return err(appended.error.kind === 'closed' ? { kind: 'storage', reason: 'other' } : appended.error);
  };
  return { put, remove: (recordId) => put(recordId, tombstone) };
}
