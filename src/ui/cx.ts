/** Joins class names; absent ones fall away. Always a string, as exact optional props need. */
export const cx = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
