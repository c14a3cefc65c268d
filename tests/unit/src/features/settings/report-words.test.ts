/** Every kind of finding has words of its own, which say what became of what was written. */
import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../../../src/features/settings/report-words.ts';
import type { JournalFinding } from '../../../../../electron/contract/journal-report.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';

const entry = { id: 'ab'.repeat(16) as EntryId, entryOn: '2026-05-03' as DayOn, title: 'A walk' };
const lastUsed = { at: 0, entries: 1 };
const all: readonly JournalFinding[] = [
  { kind: 'unreadable', records: 2, entries: [entry], unnamed: 1 },
  { kind: 'unknown-key', records: 1 },
  { kind: 'too-new', records: 1 },
  { kind: 'removed', records: 1 },
  { kind: 'out-of-order', places: 1 },
  { kind: 'replayed', records: 1 },
  { kind: 'set-differs', expected: 5, found: 4 },
  { kind: 'torn-tail' },
  { kind: 'keyring-mended' },
  { kind: 'header-mended' },
  { kind: 'header-lost' },
  { kind: 'records-mended', records: 1 },
  { kind: 'read-only', reason: 'read-only' },
  { kind: 'older', lastUsed },
  { kind: 'other-history', lastUsed },
];
const format = (): string => '3 May';

describe('the words for what was found in a journal', () => {
  it('differ for every kind', () => {
    const said = all.map((finding) => findingWords(finding, format));
    expect(new Set(said.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(said.map(({ words }) => words)).size).toBe(all.length);
  });

  it('never shout, blame or leave out what is kept', () => {
    for (const finding of all) {
      const { title, words } = findingWords(finding, format);
      expect(`${title} ${words}`).not.toMatch(/!|error|corrupt|fail/i);
    }
  });

  it('name the entry of which an earlier version is shown, and count what can not be named', () => {
    const { title, words } = findingWords(all[0] as JournalFinding, format);
    expect(title).toBe('2 records can’t be read');
    expect(words).toContain('“A walk” (2026-05-03)');
    expect(words).toContain('Of one it can’t be told');
    expect(words).toContain('Nothing was thrown away');
  });
});
