/** What the vault process may tell main, as a check at the edge. Pure. Never a text, never a key: ids and counts. */
import * as v from 'valibot';
import { anchorForm } from '../contract/vault-main.ts';
import type { VaultToMain } from '../contract/vault-main.ts';
import { journalIdSchema, vaultIdSchema } from '../contract/vault-schemas.ts';

const schema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('backup-places-known') }),
  v.strictObject({ type: v.literal('unlocked'), journalId: journalIdSchema, vaultId: vaultIdSchema }),
  v.strictObject({
    type: v.literal('anchor'),
    vaultId: vaultIdSchema,
    anchor: v.pipe(v.string(), v.regex(anchorForm)),
  }),
  v.strictObject({ type: v.literal('deleted'), journalId: journalIdSchema }),
  v.strictObject({ type: v.literal('anchor-void'), vaultId: vaultIdSchema }),
  v.strictObject({
    type: v.literal('unlock-failed'),
    journalId: journalIdSchema,
    count: v.number(),
    lastAt: v.number(),
  }),
]);

export const isVaultToMain = (message: unknown): message is VaultToMain => v.is(schema, message);
