/**
 * Entries that this page is making: their page opens in the same moment and waits for the vault's answer, so that no
 * key typed after *New entry* lands in the entry that was open before. Keeps what was asked for until it is made.
 */
import type { NewEntry } from '../../domain/entry.ts';
import type { EntryId } from '../../domain/ids.ts';
import type { CallResult } from '../../platform/contract.ts';
import type { VaultClient } from '../../platform/vault-client.ts';

export type Beginning = { readonly init: NewEntry; readonly made: Promise<CallResult<'entry.create'>> };

const beginnings = new WeakMap<VaultClient, Map<EntryId, Beginning>>();

/** Also to try again: making the same id twice is harmless. */
export function beginEntry(vault: VaultClient, id: EntryId, init: NewEntry): void {
  const here = beginnings.get(vault) ?? new Map<EntryId, Beginning>();
  beginnings.set(vault, here);
  const made = vault.call('entry.create', { id, init });
  here.set(id, { init, made });
  void made.then((result) => {
    if (result.ok) here.delete(id);
  });
}

/** null once the entry is made, or when it was not begun here. */
export const beginningOf = (vault: VaultClient, id: EntryId): Beginning | null =>
  beginnings.get(vault)?.get(id) ?? null;
