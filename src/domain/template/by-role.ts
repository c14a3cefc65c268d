/** Makers of words by role. `forAll` where the role changes nothing. */
import type { ByRole } from './types.ts';

export const forAll = (text: string): ByRole => ({ recovering: text, partner: text, unspecified: text });

export const byRole = (recovering: string, partner: string, unspecified: string): ByRole => ({
  recovering,
  partner,
  unspecified,
});
