/** What a journal may be called: anything a person likes, but not nothing and not a page of it. Nothing is stored here. */

/** Equal to `journalNameMax` of the contract; a test compares them. */
export const nameMax = 120;

export type NameProblem = 'empty' | 'long';

/** As it will be kept: no control characters, nothing around it. */
export const tidyName = (typed: string): string =>
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  typed.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '').trim();

export function nameProblem(typed: string): NameProblem | null {
  const length = [...tidyName(typed)].length;
  if (length === 0) return 'empty';
  return length > nameMax ? 'long' : null;
}
