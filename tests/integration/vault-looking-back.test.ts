import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../../src/domain/ids.ts';
import { bodyOf, day } from '../support/entries.ts';
import {
  createdVault,
  journalsFolder,
  newEntryId,
  removeFolder,
  unlockedVault,
} from '../support/vault-process.ts';

let journalsDir = '';
beforeEach(async () => {
  journalsDir = await journalsFolder();
});
afterEach(() => removeFolder(journalsDir));

describe('looking back', () => {
  const gratitude = {
    template: 'gratitude',
    entryOn: day('2026-05-04'),
    body: bodyOf('a walk by the sea'),
  } as const;

  it('hard day shows what is finished, and remembers over a lock what it showed', async () => {
    const { vault, journalId } = await createdVault({ journalsDir });
    const ids: EntryId[] = [];
    for (let i = 0; i < 9; i += 1) {
      const id = newEntryId();
      ids.push(id);
      await vault.must('entry.create', { id, init: gratitude });
      await vault.must('entry.save', { id, patch: { finished: true } });
    }
    const never = ids[0] ?? newEntryId();
    await vault.must('entry.save', { id: never, patch: { hardDay: 'never' } });
    const draft = newEntryId();
    await vault.must('entry.create', { id: draft, init: gratitude });

    const today = day('2026-06-01');
    const first = await vault.must('hardDay.pick', { on: today });
    expect(first.map((card) => card.text)).toEqual(Array.from({ length: 5 }, () => 'a walk by the sea'));
    for (const { item } of first) await vault.must('hardDay.shown', { on: today, id: item.id });
    await vault.shutdown();

    const again = await unlockedVault({ journalsDir }, journalId);
    expect(await again.must('hardDay.pick', { on: today })).toEqual(first);
    const shown = new Set(first.map((card) => card.item.id));
    const next = await again.must('hardDay.pick', { on: day('2026-06-02') });
    expect(next.length).toBe(3);
    for (const { item } of next) {
      expect([never, draft, ...shown]).not.toContain(item.id);
    }
    await again.shutdown();
  });

  it('hard day leaves out what the coach marks, unless that kind is switched off; danger never comes', async () => {
    const { vault } = await createdVault({ journalsDir });
    const writeFinished = async (text: string): Promise<void> => {
      const id = newEntryId();
      await vault.must('entry.create', { id, init: { ...gratitude, body: bodyOf(text) } });
      await vault.must('entry.save', { id, patch: { finished: true } });
    };
    await writeFinished('You sat with me in the waiting room.');
    await writeFinished('I’m a worthless person and you stayed.');
    await writeFinished('I wanted to kill myself, and you sat with me.');
    const texts = async (): Promise<readonly string[]> =>
      (await vault.must('hardDay.pick', { on: day('2026-06-01') })).map(({ text }) => text).toSorted();
    expect(await texts()).toEqual(['You sat with me in the waiting room.']);
    const value = { offKinds: ['shame-label', 'character-judgment', 'crisis'], offPhrases: [] };
    await vault.must('document.save', { kind: 'coach-choices', value });
    expect(await texts()).toEqual([
      'I’m a worthless person and you stayed.',
      'You sat with me in the waiting room.',
    ]);
    await vault.shutdown();
  });

  it('a review holds the days asked for, and says which of its entries are evidence', async () => {
    const { vault } = await createdVault({ journalsDir });
    const inside = newEntryId();
    await vault.must('entry.create', { id: inside, init: gratitude });
    await vault.must('entry.create', {
      id: newEntryId(),
      init: { ...gratitude, entryOn: day('2026-04-30') },
    });
    const evidence = [{ entryId: inside, on: day('2026-05-04'), quote: '' }];
    const change = newEntryId();
    await vault.must('entry.create', {
      id: change,
      init: {
        template: 'positive-change',
        entryOn: day('2026-05-31'),
        answers: { evidence: { text: 'we listened', evidence } },
      },
    });
    for (const id of [inside, change]) await vault.must('entry.save', { id, patch: { finished: true } });
    const review = await vault.must('review.run', { from: day('2026-05-01'), to: day('2026-05-31') });
    expect(review.gratitude.map(({ id, isEvidence }) => [id, isEvidence])).toEqual([[inside, true]]);
    expect(review.positiveChanges.map((item) => item.answers['evidence']?.evidence)).toEqual([evidence]);
    expect(review.practice.map(({ on, template, count }) => [on, template, count])).toEqual([
      ['2026-05-04', 'gratitude', 1],
      ['2026-05-31', 'positive-change', 1],
    ]);
    await vault.shutdown();
  });
});
