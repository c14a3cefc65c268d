/**
 * The people to reach on a bad day, as the person listed them, in their order. Kept in the vault only. Version 1, frozen
 * once released.
 */
import * as v from 'valibot';

export type Contact = {
  readonly name: string;
  /** A number, an address, or "knock at number 12". */
  readonly reach: string;
  readonly note: string;
};
export type Contacts = { readonly contacts: readonly Contact[] };

export const noContacts: Contacts = { contacts: [] };

const line = v.pipe(v.string(), v.maxLength(500));
const schema = v.strictObject({
  contacts: v.pipe(v.array(v.strictObject({ name: line, reach: line, note: line })), v.maxLength(50)),
});

export const writeContactsV1 = (c: Contacts): Contacts => ({
  contacts: c.contacts.map(({ name, reach, note }) => ({ name, reach, note })),
});
export const readContactsV1 = (data: unknown): Contacts | null => (v.is(schema, data) ? data : null);
