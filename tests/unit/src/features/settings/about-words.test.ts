import { describe, expect, it } from 'vitest';
import { isOld } from '../../../../../src/features/settings/about-words.ts';

describe('the age of a version', () => {
  it('is told once it is more than half a year, and never guessed', () => {
    expect(isOld('2026-01-01', '2026-06-30')).toBe(false);
    expect(isOld('2026-01-01', '2026-07-15')).toBe(true);
    expect(isOld(null, '2030-01-01')).toBe(false);
    expect(isOld('2026-07-15', '2026-01-01')).toBe(false);
  });
});
