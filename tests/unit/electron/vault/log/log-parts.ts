/** What the tests of the log share: a vault with a known key on a disk in memory. */
import { deriveEpochKeys } from '../../../../../electron/vault/crypto/keys.ts';
import { readySodium } from '../../../../../electron/vault/crypto/sodium.ts';
import { createLog, openLog } from '../../../../../electron/vault/log/open-log.ts';
import type { ProcessTable } from '../../../../../electron/vault/log/processes.ts';
import type { LogContext, OpenLog } from '../../../../../electron/vault/log/types.ts';
import type { MemoryFiles } from '../../../../support/memory-files.ts';
import { seededRandom } from '../../../../support/vault-parts.ts';

export const dir = '/vault';
export const logPath = '/vault/journal.jl';

/** Nobody else is alive: every lock found belongs to a dead process. */
const alone: ProcessTable = {
  self: { pid: 7, mark: 'a' },
  isAlive: () => false,
  markOf: () => null,
  wait: async () => {},
};

export async function context(seed = 'log', vault = 1): Promise<LogContext> {
  await readySodium();
  return {
    vaultId: new Uint8Array(16).fill(vault),
    keys: deriveEpochKeys({ epoch: 1, bytes: new Uint8Array(32).fill(9) }),
    random: seededRandom(seed),
    clock: { now: () => 1_700_000_000_000 },
    processes: alone,
  };
}

export const idOf = (n: number): string => `7f${n.toString(16).padStart(30, '0')}`;
export const numberOf = (id: string): number => Number.parseInt(id.slice(2), 16);
export const text = (words: string): Uint8Array => new TextEncoder().encode(words);
export const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export async function mustCreate(files: MemoryFiles, with_: LogContext): Promise<OpenLog> {
  const created = await createLog(files, dir, with_);
  if (!created.ok) throw new Error(JSON.stringify(created.error));
  return created.value;
}

export async function mustOpen(files: MemoryFiles, with_: LogContext): Promise<OpenLog> {
  const opened = await openLog(files, dir, with_);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

export async function mustAppend(open: OpenLog, id: string, rev: number, content: string): Promise<void> {
  const done = await open.log.append(id, rev, text(content));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** id → `rev:content`, of the newest versions. */
export const contents = (open: OpenLog): Record<string, string> =>
  Object.fromEntries(
    open.records
      .map((record): [string, string] => [record.recordId, `${record.rev}:${words(record.plaintext)}`])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
