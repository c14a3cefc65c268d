import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, newEntry } from '../../../../src/domain/entry.ts';
import type { DayOn, EntryId } from '../../../../src/domain/ids.ts';
import { entries } from '../../../support/domain-arbitraries.ts';

const id = '0'.repeat(32) as EntryId;
const on = '2026-05-12' as DayOn;

describe('a new entry', () => {
  it('is a draft outside the trash', () => {
    expect(newEntry({ template: 'free', entryOn: on }, id, 7)).toMatchObject({
      createdAt: 7,
      updatedAt: 7,
      finishedAt: null,
      trashedAt: null,
      stage: null,
      hardDay: 'default',
    });
  });

  it('is being prepared when it is a conversation', () => {
    expect(newEntry({ template: 'conversation', entryOn: on }, id, 7).stage).toBe('preparing');
  });
});

describe('an edit', () => {
  it('changes what it names and nothing else', () => {
    fc.assert(
      fc.property(entries, fc.string(), (entry, title) => {
        const stage = entry.template === 'conversation' ? entry.stage : null;
        expect(applyEdit(entry, { title }, 9)).toEqual({ ...entry, title, stage, updatedAt: 9 });
      }),
    );
  });

  it('keeps the first instant of finishing and of trashing, and clears them', () => {
    const entry = newEntry({ template: 'free', entryOn: on }, id, 1);
    const finished = applyEdit(
      applyEdit(entry, { finished: true, trashed: true }, 5),
      { finished: true, trashed: true },
      9,
    );
    expect(finished).toMatchObject({ finishedAt: 5, trashedAt: 5, updatedAt: 9 });
    expect(applyEdit(finished, { finished: false, trashed: false }, 10)).toMatchObject({
      finishedAt: null,
      trashedAt: null,
    });
  });

  it('gives a stage to conversations alone', () => {
    const talk = newEntry({ template: 'conversation', entryOn: on }, id, 1);
    expect(applyEdit(talk, { stage: 'had' }, 2).stage).toBe('had');
    expect(
      applyEdit(newEntry({ template: 'free', entryOn: on }, id, 1), { stage: 'had' }, 2).stage,
    ).toBeNull();
  });
});
