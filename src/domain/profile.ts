/** What the journal knows of its writer: one record, inside the vault only, never in settings. */
import type { EpochMs } from './ids.ts';
import type { Role } from './role.ts';

export type Profile = { readonly role: Role; readonly updatedAt: EpochMs };
