/** Builders of entries for tests. Every field can be said; what is not said is plain and the same each time. */
import type { Body } from '../../src/domain/body/types.ts';
import { newEntry } from '../../src/domain/entry.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../src/domain/ids.ts';

export const entryId = (n: number): EntryId => (n + 0x1000).toString(16).padStart(32, '0') as EntryId;
export const day = (on: string): DayOn => on as DayOn;

export const bodyOf = (...paragraphs: readonly string[]): Body => ({
  type: 'doc',
  content: paragraphs.map((text) =>
    text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] },
  ),
});

export function entryWith(fields: Partial<Entry>): Entry {
  const base = newEntry(
    { template: fields.template ?? 'free', entryOn: fields.entryOn ?? day('2026-05-04') },
    fields.id ?? entryId(0),
    fields.createdAt ?? 1_000,
  );
  return { ...base, ...fields };
}
