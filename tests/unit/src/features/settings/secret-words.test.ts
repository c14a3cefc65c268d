/** A passphrase that can't be changed is said in a sentence that names what happened and what still holds. */
import { describe, expect, it } from 'vitest';
import { newPassphraseProblem, secretProblem } from '../../../../../src/features/settings/secret-words.ts';

describe('the words for a change of passphrase', () => {
  it('tell a wrong passphrase from damage', () => {
    const wrong = secretProblem({ kind: 'wrong-passphrase', failures: 1, retryAt: null }, 0);
    const damaged = secretProblem({ kind: 'damaged', what: 'keyring' }, 0);
    expect(wrong).toMatch(/passphrase/);
    expect(wrong).not.toMatch(/damaged/);
    expect(damaged).toMatch(/damaged/);
    expect(damaged).not.toMatch(/wrong|not the present/);
  });

  it('say how long a pause lasts, in whole seconds and never none', () => {
    expect(secretProblem({ kind: 'wait', retryAt: 3_500 }, 0)).toMatch(/4 seconds/);
    expect(secretProblem({ kind: 'wait', retryAt: 0 }, 500)).toMatch(/a second/);
  });

  it('name the first field that is not fine, and none when all are', () => {
    expect(newPassphraseProblem('', 'a', 'b')?.field).toBe('current');
    expect(newPassphraseProblem('x', 'short', 'short')?.field).toBe('next');
    expect(newPassphraseProblem('x', 'long enough now', 'long enough not')?.field).toBe('repeated');
    expect(newPassphraseProblem('x', 'long enough café', 'long enough cafe\u0301')).toBeNull();
  });
});
