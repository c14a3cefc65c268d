/** Ends an exhaustive switch: the compiler refuses a forgotten case, and a bug at run time is loud. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${typeof value}`);
}
