import { describe, expect, it } from 'vitest';
import type { DayOn, EntryId } from '../../../../src/domain/ids.ts';
import { decodeSetAsideNote, encodeSetAsideNote } from '../../../../src/domain/set-aside-note.ts';
import { toUtf8 } from '../../../../src/lib/utf8.ts';

const entry = (n: number) =>
  ({
    kind: 'entry',
    id: n.toString(16).padStart(32, 'a') as EntryId,
    entryOn: '2026-05-03' as DayOn,
    template: 'needs-and-boundaries',
    versions: 12,
  }) as const;

describe('what a quarantine says of itself', () => {
  it('is read as it was written', () => {
    const plan = { kind: 'document', document: 'setback-plan', versions: 1 } as const;
    const note = { at: 1_700_000_000_000, lost: { records: [entry(1), plan], unnamed: 3 } };
    expect(decodeSetAsideNote(encodeSetAsideNote(note))).toEqual(note);
  });

  it('fits in front of the quarantine, however much was lost', () => {
    const records = Array.from({ length: 5_000 }, (_, n) => entry(n));
    const bytes = encodeSetAsideNote({ at: 0, lost: { records, unnamed: 0 } });
    expect(bytes.length).toBeLessThan(48 * 1024);
    expect(decodeSetAsideNote(bytes)?.lost.records).toHaveLength(100);
  });

  it('is nothing where it is something else', () => {
    for (const text of ['', '{}', 'not json', '{"at":1,"lost":{"records":[{"kind":"x"}],"unnamed":0}}'])
      expect(decodeSetAsideNote(toUtf8(text))).toBeNull();
  });
});
