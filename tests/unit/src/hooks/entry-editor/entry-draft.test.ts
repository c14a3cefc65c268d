import { describe, expect, it } from 'vitest';
import { applyEdit, newEntry } from '../../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';
import { draftOf } from '../../../../../src/hooks/entry-editor/entry-draft.ts';
import { isUntouched } from '../../../../../src/hooks/entry-editor/untouched.ts';

const fresh = newEntry(
  { template: 'free', entryOn: '2026-03-01' as DayOn },
  'a'.repeat(32) as EntryId,
  1_000,
);

describe('an entry on the page', () => {
  it('shows what was changed here over what the vault last acknowledged', () => {
    const acknowledged = applyEdit(fresh, { title: 'Wal' }, 2_000);
    expect(draftOf(acknowledged, { title: 'Walk', tags: ['day'] })).toMatchObject({
      title: 'Walk',
      tags: ['day'],
    });
  });
  it('takes finished and trashed from the change first, then from the instants', () => {
    const finished = applyEdit(fresh, { finished: true }, 2_000);
    expect(draftOf(finished, {}).finished).toBe(true);
    expect(draftOf(finished, { finished: false }).finished).toBe(false);
    expect(draftOf(fresh, { trashed: true }).trashed).toBe(true);
  });
  it('has a stage only as a conversation', () => {
    expect(draftOf(fresh, { stage: 'had' }).stage).toBe(null);
  });
});

describe('an entry that nobody wrote in', () => {
  it('is untouched until the first save of any kind', () => {
    expect(isUntouched(fresh)).toBe(true);
    expect(isUntouched(applyEdit(fresh, {}, 1_001))).toBe(false);
  });
  it('is not untouched when it began with something', () => {
    const init = { template: 'free', entryOn: '2026-03-01' as DayOn } as const;
    const id = fresh.id;
    expect(isUntouched(newEntry({ ...init, title: 'a' }, id, 1))).toBe(false);
    expect(isUntouched(newEntry({ ...init, tags: ['a'] }, id, 1))).toBe(false);
    expect(isUntouched(newEntry({ ...init, answers: { a: { text: 'b' } } }, id, 1))).toBe(false);
    expect(
      isUntouched(newEntry({ ...init, body: { type: 'doc', content: [{ type: 'horizontalRule' }] } }, id, 1)),
    ).toBe(false);
  });
});
