import { expect, it } from 'vitest';
import { whatHelps, whyNotSaved } from '../../../../../src/features/write/save-words.ts';
import type { SaveFailure } from '../../../../../src/hooks/entry-editor/use-entry-editor.ts';

const failures: readonly SaveFailure[] = [
  ...(['disk-full', 'read-only', 'no-permission', 'timeout', 'other'] as const).map(
    (reason) => ({ kind: 'storage', reason }) as const,
  ),
  { kind: 'no-such-entry' },
  { kind: 'too-large' },
  { kind: 'invalid-body' },
  { kind: 'locked' },
  { kind: 'vault-gone' },
  { kind: 'timeout' },
];

it('every reason has words of its own', () => {
  const words = failures.map(whyNotSaved);
  expect(new Set(words).size).toBe(failures.length);
  expect(words).toContain('the disk is full');
  expect(words).toContain('the journal’s folder is read-only');
});

it('every reason has something that helps', () => {
  for (const failure of failures) expect(whatHelps(failure)).toMatch(/\.$/);
});
