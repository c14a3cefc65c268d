import { describe, expect, it } from 'vitest';
import { describeError, logLine } from '../../../../electron/main/log.ts';

describe('a line of the log', () => {
  it('says kinds, numbers and flags', () => {
    expect(logLine('lock', { reason: 'idle', after: 3, clean: true })).toBe(
      'tend lock reason=idle after=3 clean=true',
    );
  });

  it('withholds whatever is not a short word of ours', () => {
    for (const text of [
      'A sentence someone wrote',
      '/home/anna/x',
      'Anna',
      'https://example.org',
      'x'.repeat(41),
      '',
    ]) {
      expect(logLine('a', { field: text })).toBe('tend a field=(withheld)');
    }
  });

  it('says of an error its class, code and place, never its message', () => {
    const error = Object.assign(new Error("ENOENT: no such file, open '/home/anna/secret'"), {
      code: 'ENOENT',
    });
    const line = logLine('failed', describeError(error));
    expect(line).toMatch(/error=error code=enoent file=log-test-ts line=\d+/);
    expect(line).not.toMatch(/anna|secret/);
  });

  it('takes anything thrown', () => {
    expect(describeError('a sentence')).toEqual({ error: 'string' });
  });
});
