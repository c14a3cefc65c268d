/**
 * Which entries some positive change names as its evidence. Kept both ways so that one save touches only what it
 * names. In memory only. A positive change in the trash names nothing.
 */
import type { Entry } from '../../../src/domain/entry.ts';
import type { EntryId } from '../../../src/domain/ids.ts';

const none: ReadonlySet<EntryId> = new Set();

/** The entries that this one names, if it is a positive change outside the trash. */
function evidenceOf(entry: Entry | null): ReadonlySet<EntryId> {
  if (entry === null || entry.template !== 'positive-change' || entry.trashedAt !== null) return none;
  const named = new Set<EntryId>();
  for (const answer of Object.values(entry.answers)) {
    for (const evidence of answer.evidence ?? []) named.add(evidence.entryId);
  }
  return named;
}

export class EvidenceIndex {
  /** By the entry named: how many positive changes name it. */
  readonly #count = new Map<EntryId, number>();

  isEvidence(id: EntryId): boolean {
    return this.#count.has(id);
  }

  /** Returns the entries whose answer to `isEvidence` changed. */
  replace(before: Entry | null, after: Entry | null): readonly EntryId[] {
    const old = evidenceOf(before);
    const now = evidenceOf(after);
    const changed: EntryId[] = [];
    for (const id of now) if (!old.has(id) && this.#add(id, 1) === 1) changed.push(id);
    for (const id of old) if (!now.has(id) && this.#add(id, -1) === 0) changed.push(id);
    return changed;
  }

  #add(id: EntryId, by: 1 | -1): number {
    const count = (this.#count.get(id) ?? 0) + by;
    if (count === 0) this.#count.delete(id);
    else this.#count.set(id, count);
    return count;
  }
}
