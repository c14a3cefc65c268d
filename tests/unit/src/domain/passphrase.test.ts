import { describe, expect, it } from 'vitest';
import { isLongEnough } from '../../../../src/domain/passphrase.ts';

describe('the length of a passphrase, in characters as composed', () => {
  it.each([
    ['', false],
    ['123456789', false],
    ['1234567890', true],
    ['          ', true],
    ['😀'.repeat(5), false],
    ['😀'.repeat(10), true],
    ['e\u0301'.repeat(9), false],
  ])('of %j is long enough: %s', (typed, enough) => {
    expect(isLongEnough(typed)).toBe(enough);
  });
});
