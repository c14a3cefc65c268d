import { describe, expect, it } from 'vitest';
import { createProblem, unlockProblem } from '../../../../../src/features/lock/lock-words.ts';
import type { UnlockError } from '../../../../../src/hooks/vault-session/use-vault-session.ts';

const said = (error: UnlockError): string => {
  const { title, words } = unlockProblem(error);
  return `${title ?? ''} ${words}`;
};
const wrong = { kind: 'wrong-passphrase', failures: 1, retryAt: null } as const;
const others: readonly UnlockError[] = [
  { kind: 'damaged', what: 'keyring' },
  { kind: 'damaged', what: 'log' },
  { kind: 'unsafe-parameters' },
  { kind: 'too-new', formatVersion: 7 },
  { kind: 'no-such-journal' },
  { kind: 'in-use' },
  { kind: 'wait', retryAt: 5 },
  { kind: 'storage', reason: 'disk-full' },
  { kind: 'wrong-recovery-key', failures: 1, retryAt: null },
  { kind: 'mistyped-recovery-key' },
];

describe('the words of the lock screen', () => {
  it('call a wrong passphrase that, and never damage', () => {
    expect(said(wrong)).toMatch(/passphrase/i);
    expect(said(wrong)).not.toMatch(/damaged/i);
  });

  it('call damage that, offer a way to restore, and never blame the passphrase', () => {
    for (const error of others.slice(0, 3)) {
      expect(said(error)).toMatch(/damaged/i);
      expect(said(error)).toMatch(/restore/i);
      expect(said(error)).not.toMatch(/passphrase/i);
      expect(unlockProblem(error).offer).toBe('data-folder');
    }
  });

  it('say of a newer format which one it is and that nothing was touched', () => {
    expect(said({ kind: 'too-new', formatVersion: 7 })).toMatch(/newer.*format 7.*not touched/is);
  });

  it('never say the same of two different failures', () => {
    const sentences = [wrong, ...others].map(said);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('pass on until when the next attempt has to wait', () => {
    expect(unlockProblem({ ...wrong, retryAt: 99 }).retryAt).toBe(99);
    expect(unlockProblem({ kind: 'wait', retryAt: 98 }).retryAt).toBe(98);
  });

  it('have no exclamation marks', () => {
    for (const error of [wrong, ...others]) expect(said(error)).not.toContain('!');
  });

  it('say of a full disk that the journal was not created', () => {
    expect(createProblem({ kind: 'storage', reason: 'disk-full' }).words).toMatch(
      /not created.*disk is full/is,
    );
  });
});
