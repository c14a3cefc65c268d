/** The one bar a new passphrase has to clear. The meter in the page only advises. Nothing is stored here. */

/** In code points, after NFC. */
export const passphraseMinLength = 10;

/** The form every room derives keys from: Unicode NFC, nothing trimmed. */
export const normalizePassphrase = (typed: string): string => typed.normalize('NFC');

export const isLongEnough = (typed: string): boolean =>
  [...normalizePassphrase(typed)].length >= passphraseMinLength;
