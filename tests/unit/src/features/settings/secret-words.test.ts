/** A passphrase that can't be changed is said in a sentence that names what happened and what still holds. */
import { describe, expect, it } from 'vitest';
import {
  newPassphraseProblem,
  progressWords,
  secretProblem,
} from '../../../../../src/features/settings/secret-words.ts';

describe('the words for a change of passphrase', () => {
  it('tell a wrong passphrase from damage', () => {
    const wrong = secretProblem({ kind: 'wrong-passphrase', failures: 1, retryAt: null }, 0);
    const damaged = secretProblem({ kind: 'damaged', what: 'keyring' }, 0);
    expect(wrong).toMatch(/passphrase/);
    expect(wrong).not.toMatch(/damaged/);
    expect(damaged).toMatch(/damaged/);
    expect(damaged).not.toMatch(/wrong|not the current/);
  });

  it('say how long a pause lasts, in whole seconds and never none', () => {
    expect(secretProblem({ kind: 'wait', retryAt: 3_500 }, 0)).toMatch(/4 seconds/);
    expect(secretProblem({ kind: 'wait', retryAt: 0 }, 500)).toMatch(/a second/);
  });

  it('name the first field that is not fine, and none when all are', () => {
    expect(newPassphraseProblem('', { next: 'a', repeated: 'b' })?.field).toBe('current');
    expect(newPassphraseProblem('x', { next: 'short', repeated: 'short' })?.field).toBe('next');
    const differs = { next: 'long enough now', repeated: 'long enough not' };
    expect(newPassphraseProblem('x', differs)?.field).toBe('repeated');
    const same = { next: 'long enough café', repeated: 'long enough cafe\u0301' };
    expect(newPassphraseProblem('x', same)).toBeNull();
    expect(newPassphraseProblem('x', null)).toBeNull();
  });
});

describe('the words for a new key for everything', () => {
  it('count up without ever claiming more than is done', () => {
    expect(progressWords({ kind: 'none' })).toBeNull();
    expect(progressWords({ kind: 'running', done: 0, total: 0 })).toMatch(/being sealed/);
    expect(progressWords({ kind: 'running', done: 999, total: 1000 })).toMatch(/99 %/);
    expect(progressWords({ kind: 'running', done: 1000, total: 1000 })).toMatch(/being checked/);
  });

  it('say what old backups still open with, and that a damaged place keeps its old sealing', () => {
    expect(progressWords({ kind: 'done' })).toMatch(/still open with the old passphrase/);
    expect(progressWords({ kind: 'kept', by: 'log' })).toMatch(
      /keeps its old sealing.*Set the damaged part aside/,
    );
    expect(progressWords({ kind: 'kept', by: 'copy' })).toMatch(/a copy .* keeps its old sealing.*Remove it/);
  });
});
