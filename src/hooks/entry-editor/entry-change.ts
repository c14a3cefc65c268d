/**
 * A change of an entry on its way to the vault. The body may be given as a function, so that typing in a very long
 * entry does not serialise it on every key: it is called once, when the save is sent. Pure.
 */
import type { Body } from '../../domain/body/types.ts';
import type { EntryPatch } from '../../domain/entry.ts';

/** `body` must answer the text as it was when the change was made, whenever it is called. */
export type EntryChange = Omit<EntryPatch, 'body'> & { readonly body?: Body | (() => Body) };

/** The later change wins, field by field; what it does not name stays. */
export const mergeChanges = (earlier: EntryChange, later: EntryChange): EntryChange => ({
  ...earlier,
  ...later,
});

export function materialise(change: EntryChange): EntryPatch {
  const { body, ...fields } = change;
  if (body === undefined) return fields;
  return { ...fields, body: typeof body === 'function' ? body() : body };
}
