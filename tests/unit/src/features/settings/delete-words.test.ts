import { describe, expect, it } from 'vitest';
import {
  deletedWords,
  deleteProblem,
  isSameName,
} from '../../../../../src/features/settings/delete-words.ts';

describe('deleting a journal', () => {
  it('takes its name however it is typed, and no other', () => {
    expect(isSameName('  evenings ', 'Evenings')).toBe(true);
    expect(isSameName('cafe\u0301', 'Café')).toBe(true);
    expect(isSameName('Evening', 'Evenings')).toBe(false);
    expect(isSameName('', 'Evenings')).toBe(false);
  });

  it('speaks only of what stays behind', () => {
    expect(deletedWords({ backups: { kind: 'removed', removed: 3, left: 0 } })).toBeNull();
    expect(deletedWords({ backups: { kind: 'removed', removed: 3, left: 1 } })).toMatch(/1 backup could not/);
    expect(deletedWords({ backups: { kind: 'unreachable' } })).toMatch(/could not be reached/);
    expect(deletedWords({ backups: { kind: 'kept-for-copy' } })).toMatch(/were kept/);
  });

  it('tells what leaves the journal open from what has closed it', () => {
    const wrong = { kind: 'wrong-passphrase', failures: 1, retryAt: null } as const;
    expect(deleteProblem(wrong, 0)).toMatchObject({ isClosed: false });
    expect(deleteProblem({ kind: 'wait', retryAt: 3_500 }, 1_000).words).toMatch(/3 seconds/);
    expect(deleteProblem({ kind: 'storage', reason: 'other' }, 0)).toMatchObject({ isClosed: true });
  });
});
