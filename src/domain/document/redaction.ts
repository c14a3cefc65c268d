/**
 * The words and names that are struck out of whatever is printed or written to a file for someone else. Kept in the vault
 * only, so that a name is not forgotten the next time. Version 1, frozen once released.
 */
import * as v from 'valibot';

export type Redaction = { readonly words: readonly string[] };

export const noRedaction: Redaction = { words: [] };

const schema = v.strictObject({
  words: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(500)),
});

export const writeRedactionV1 = (r: Redaction): Redaction => ({ words: [...r.words] });
export const readRedactionV1 = (data: unknown): Redaction | null => (v.is(schema, data) ? data : null);
