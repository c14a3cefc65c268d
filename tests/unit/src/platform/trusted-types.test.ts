/** Under Trusted Types only the empty string may be assigned as markup. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyEmpty } from '../../../../src/platform/trusted-types.ts';

describe('the policy for markup', () => {
  it('lets the empty string through and refuses every other one', () => {
    expect(onlyEmpty('')).toBe('');
    fc.assert(fc.property(fc.string({ minLength: 1 }), (html) => onlyEmpty(html) === null));
  });
});
