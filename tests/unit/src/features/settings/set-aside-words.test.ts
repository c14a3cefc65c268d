/** What was set aside is told by day and kind, where the lost may still be found, and that nothing readable went. */
import { describe, expect, it } from 'vitest';
import type { SetAsideCopy } from '../../../../../electron/contract/journal-report.ts';
import {
  copyWords,
  lostWords,
  setAsideProblem,
} from '../../../../../src/features/settings/set-aside-words.ts';
import type { DayOn, EntryId } from '../../../../../src/domain/ids.ts';

const entry = {
  kind: 'entry',
  id: 'ab'.repeat(16) as EntryId,
  entryOn: '2026-05-03' as DayOn,
  template: 'i-feel',
  versions: 1,
} as const;

describe('the words for what was set aside', () => {
  it('name an entry by its kind and day, a record of the journal by what it is, and count the rest', () => {
    const plan = { kind: 'document', document: 'setback-plan', versions: 2 } as const;
    const words = lostWords({ records: [entry, plan], unnamed: 1 }, 'en');
    expect(words).toContain('a saved version of the “I feel” entry for May 3, 2026');
    expect(words).toContain('2 saved versions of the plan for a setback');
    expect(words).toContain('1 place of which it can’t be told what stood there');
    expect(words).toContain('a backup from before may hold the lost one');
  });

  it('don’t speak of earlier versions where nothing could be named, nor of loss where nothing was lost', () => {
    const unnamed = lostWords({ records: [], unnamed: 2 }, 'en');
    expect(unnamed).toContain('2 places of which it can’t be told what stood there');
    expect(unnamed).not.toMatch(/Other versions/);
    expect(lostWords({ records: [], unnamed: 0 }, 'en')).toMatch(/Nothing in it was unreadable/);
  });

  it('tell a copy that is of no use from one that is', () => {
    const copy: SetAsideCopy = {
      file: 'journal.quarantine-2026-05-04',
      bytes: 1,
      told: { at: 0, lost: { records: [entry], unnamed: 0 } },
      isUnfinished: false,
    };
    expect(copyWords(copy, 'en')).toContain('I feel');
    expect(copyWords({ ...copy, isUnfinished: true }, 'en')).toMatch(/still holds everything/);
    expect(copyWords({ ...copy, told: null }, 'en')).toMatch(/doesn’t open any more/);
  });

  it('say why it could not be done and that nothing changed', () => {
    expect(setAsideProblem({ kind: 'storage', reason: 'disk-full' })).toMatch(/room.*Nothing was changed/);
    expect(setAsideProblem({ kind: 'busy' })).toMatch(/nothing was changed/);
  });
});
