import { describe, expect, it } from 'vitest';
import { restoreVersion } from '../../../../../src/domain/versions/restore.ts';
import { bodyOf, day, entryWith } from '../../../../support/entries.ts';

const old = entryWith({
  title: 'Before',
  entryOn: day('2026-05-01'),
  tags: ['home'],
  body: bodyOf('as it was'),
  answers: { promise: { text: 'home by six' } },
  composed: true,
});

describe('restoring an earlier version', () => {
  it('brings back title, day, tags, text and answers as a save of now', () => {
    const present = entryWith({ title: 'After', body: bodyOf('as it is'), updatedAt: 5_000 });
    const { id, createdAt, ...words } = restoreVersion(present, old, 9_000);
    const { title, entryOn, tags, body, answers, composed } = old;
    expect(words).toMatchObject({ title, entryOn, tags, body, answers, composed });
    expect(words).toMatchObject({ updatedAt: 9_000, restoredAt: 9_000 });
    expect({ id, createdAt }).toEqual({ id: present.id, createdAt: present.createdAt });
  });

  it('leaves alone what is not words: finished, trash, kept, hard day, the stage of a conversation', () => {
    const present = entryWith({
      template: 'conversation',
      finishedAt: 4_000,
      stage: 'had',
      hardDay: 'never',
      kept: true,
    });
    expect(restoreVersion(present, old, 9_000)).toMatchObject({
      template: 'conversation',
      finishedAt: 4_000,
      trashedAt: null,
      stage: 'had',
      hardDay: 'never',
      kept: true,
    });
  });

  it('never takes back what became of it since', () => {
    const kept = { on: day('2026-05-09'), text: 'I was', choice: 'kept' };
    const present = entryWith({
      answers: { promise: { text: 'home by seven', log: [kept] }, outcome: { text: '', log: [kept] } },
    });
    expect(restoreVersion(present, old, 9_000).answers).toEqual({
      promise: { text: 'home by six', log: [kept] },
      outcome: { text: '', log: [kept] },
    });
  });

  it('does not bring back a line that was taken away since', () => {
    const line = { on: day('2026-05-09'), text: 'a mistake' };
    const then = entryWith({ answers: { outcome: { text: '', log: [line] } } });
    expect(restoreVersion(entryWith({}), then, 9_000).answers).toEqual({ outcome: { text: '' } });
  });
});
