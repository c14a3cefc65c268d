import { describe, expect, it } from 'vitest';
import { journalNameMax } from '../../../../../electron/contract/shell.ts';
import { nameMax, nameProblem, tidyName } from '../../../../../src/features/lock/journal-name.ts';
import { shownNames } from '../../../../../src/features/lock/shown-names.ts';
import type { JournalId } from '../../../../../src/domain/ids.ts';

describe('the name of a journal', () => {
  it('has the same limit as the main process', () => {
    expect(nameMax).toBe(journalNameMax);
  });

  it('may be anything a person likes, emoji and other scripts among it', () => {
    for (const name of ['Evenings', '🌱 Ours — тихо', '日記', '👩‍👩‍👧', 'a'.repeat(120), '🌱'.repeat(120)])
      expect(nameProblem(name)).toBeNull();
  });

  it('may not be nothing, nor only space', () => {
    for (const name of ['', '   ', '\n\t', '\u0000']) expect(nameProblem(name)).toBe('empty');
  });

  it('may not be longer than its limit, counted as people count', () => {
    expect(nameProblem('n'.repeat(121))).toBe('long');
    expect(nameProblem('🌱'.repeat(121))).toBe('long');
    expect(nameProblem(`  ${'n'.repeat(120)}  `)).toBeNull();
  });

  it('loses control characters and nothing else', () => {
    expect(tidyName(' a\u0007b\nc\u2028 ')).toBe('abc');
    expect(tidyName('👩‍👩‍👧 ours')).toBe('👩‍👩‍👧 ours');
  });

  it('is replaced by a plain word where settings have lost it', () => {
    const list = [null, 'Evenings', null].map((name, n) => ({ id: String(n) as JournalId, name }));
    expect(shownNames(list).map(({ name }) => name)).toEqual([
      'Unnamed journal',
      'Evenings',
      'Unnamed journal 2',
    ]);
  });
});
