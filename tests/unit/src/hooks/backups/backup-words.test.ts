import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../../../src/hooks/backups/backup-words.ts';
import type { BackupProblem } from '../../../../../src/hooks/backups/backup-words.ts';

const said = (problem: BackupProblem): string => {
  const { title, words } = problemWords(problem);
  return `${title ?? ''} ${words}`;
};
const counts = { failures: 1, retryAt: null };

describe('why a backup does not open', () => {
  it('damage is called damaged and never speaks of a passphrase', () => {
    for (const problem of [
      { kind: 'damaged', what: 'backup' },
      { kind: 'damaged', what: 'keyring' },
      { kind: 'unsafe-parameters' },
    ] as const) {
      expect(said(problem)).toMatch(/damaged/i);
      expect(said(problem)).not.toMatch(/passphrase|recovery key/i);
    }
  });

  it('a wrong secret is called by its name and never damage', () => {
    expect(said({ kind: 'wrong-passphrase', ...counts })).toMatch(/passphrase/);
    expect(said({ kind: 'wrong-recovery-key', ...counts })).toMatch(/24 words/);
    for (const kind of ['wrong-passphrase', 'wrong-recovery-key'] as const)
      expect(said({ kind, ...counts })).not.toMatch(/damage/i);
  });

  it('too new is a sentence of its own', () => {
    expect(said({ kind: 'too-new', formatVersion: 2 })).toMatch(/newer version \(format 2\)/);
    expect(said({ kind: 'too-new', formatVersion: 2 })).not.toMatch(/damage|passphrase/i);
  });
});
