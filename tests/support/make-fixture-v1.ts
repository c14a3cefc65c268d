/**
 * Writes the frozen vault of format version 1 again, byte for byte: fixed seed, fixed clock, the cheapest accepted key
 * derivation. What is in it is in tests/fixtures/vaults/v1/steps.json. Must never be used for anything else.
 */
import { argon2id, kdfBounds } from '../../electron/vault/crypto/kdf.ts';
import { deriveEpochKeys } from '../../electron/vault/crypto/keys.ts';
import { readySodium } from '../../electron/vault/crypto/sodium.ts';
import { writeKeyring } from '../../electron/vault/keyring/keyring-files.ts';
import type { CreatedKeyring } from '../../electron/vault/keyring/keyring.ts';
import { createKeyring } from '../../electron/vault/keyring/keyring.ts';
import { createLog, openLog } from '../../electron/vault/log/open-log.ts';
import type { LogContext } from '../../electron/vault/log/types.ts';
import type { VaultFiles } from '../../electron/vault/log/vault-files.ts';
import { seededRandom } from './vault-parts.ts';

export const fixturePassphrase = 'correct horse battery staple';
export const fixtureCreatedAt = Date.UTC(2026, 0, 1);
const closedAt = [Date.UTC(2026, 0, 2), Date.UTC(2026, 0, 3)] as const;

export type Save = { readonly recordId: string; readonly rev: number; readonly payload: string };
/** Two sessions, each ended by a clean close. */
export type Sessions = readonly [readonly Save[], readonly Save[]];

export async function makeFixtureV1(
  files: VaultFiles,
  dir: string,
  sessions: Sessions,
): Promise<CreatedKeyring> {
  await readySodium();
  const random = seededRandom('tend fixture v1');
  const created = await createKeyring({
    passphrase: fixturePassphrase,
    cost: { memoryKiB: kdfBounds.minMemoryKiB, passes: kdfBounds.minPasses },
    kdf: argon2id,
    random,
    now: fixtureCreatedAt,
  });
  await files.makeDir(dir);
  for (const [i, saves] of sessions.entries()) {
    const context: LogContext = {
      vaultId: created.keyring.vaultId,
      keys: deriveEpochKeys(created.keys.vaultKey),
      random,
      clock: { now: () => closedAt[i] ?? 0 },
    };
    const opened = i === 0 ? await createLog(files, dir, context) : await openLog(files, dir, context);
    if (!opened.ok) throw new Error(opened.error.kind);
    for (const { recordId, rev, payload } of saves) {
      const done = await opened.value.log.append(recordId, rev, new TextEncoder().encode(payload));
      if (!done.ok) throw new Error(done.error.kind);
    }
    const closed = await opened.value.log.close();
    if (!closed.ok) throw new Error(closed.error.kind);
  }
  const written = await writeKeyring(files, dir, created.keyring);
  if (!written.ok) throw new Error(written.error.kind);
  return created;
}
