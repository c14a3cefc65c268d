/**
 * Earlier versions of an entry, read from the log when somebody asks. Nothing is kept in memory.
 * What must never happen: a version of an entry that was removed for good; a look at hundreds of saves that holds up
 * writing (a call looks at a bounded number, each by itself).
 */
import { decodeRecord } from '../../../src/domain/codec/record-codec.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import type { EntryId } from '../../../src/domain/ids.ts';
import { lastOfStretches } from '../../../src/domain/versions/stretches.ts';
import type { VersionAt } from '../../../src/domain/versions/stretches.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { StorageError } from '../../contract/errors.ts';
import type { EntryVersions, VersionError } from '../../contract/vault-calls.ts';
import type { Log } from '../log/types.ts';
import { keepVersions } from './keep-versions.ts';

/** A look reads and opens one version: a fraction of a millisecond for a page of text. */
const mostLooks = 400;

type NoSuchEntry = { readonly kind: 'no-such-entry' };

export class EntryHistory {
  readonly #log: Pick<Log, 'versions' | 'read'>;
  readonly #isThere: (id: EntryId) => boolean;

  constructor(log: Pick<Log, 'versions' | 'read'>, isThere: (id: EntryId) => boolean) {
    this.#log = log;
    this.#isThere = isThere;
  }

  /** `before`: as it was answered by the call for the newer ones; null = from the present on. */
  async list(id: EntryId, before: number | null): Promise<Result<EntryVersions, StorageError | NoSuchEntry>> {
    if (!this.#isThere(id)) return err({ kind: 'no-such-entry' });
    const all = this.#log.versions(id).toSorted((a, b) => a.rev - b.rev);
    const newest = all.at(-1);
    if (newest === undefined) return ok({ versions: [], before: null });
    const failures: StorageError[] = [];
    const at = async (rev: number): Promise<VersionAt> => {
      const read = await this.#log.read(id, rev);
      if (!read.ok) failures.push(read.error);
      return read.ok && read.value !== null ? timeOf(read.value) : 'unknown';
    };
    const present = await at(newest.rev);
    const newestAt = typeof present === 'string' ? 0 : present.savedAt;
    const revs = all.map(({ rev }) => rev).filter((rev) => before === null || rev < before);
    const { found, next } = await lastOfStretches(
      revs.length,
      newestAt,
      (position) => at(revs[position] as number),
      mostLooks,
    );
    const [failure] = failures;
    if (failure !== undefined) return err(failure);
    return ok({
      versions: found.map(({ position, savedAt }) => ({ rev: revs[position] as number, savedAt })),
      before: next === null ? null : (revs[next - 1] as number) + 1,
    });
  }

  async read(id: EntryId, rev: number): Promise<Result<Entry, VersionError>> {
    if (!this.#isThere(id)) return err({ kind: 'no-such-entry' });
    const read = await this.#log.read(id, rev);
    if (!read.ok) return read;
    const record = read.value === null ? null : decodeRecord(read.value);
    if (record?.ok !== true || record.value.kind !== 'entry') return err({ kind: 'no-such-version' });
    return ok(record.value.value);
  }
}

function timeOf(plaintext: Uint8Array): VersionAt {
  const note = keepVersions.describe(plaintext);
  return note.kind === 'entry' ? note : note.kind === 'gone' ? 'gone' : 'unknown';
}
