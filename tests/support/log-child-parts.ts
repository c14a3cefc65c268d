/** What the appending child process and the test that kills it agree on. */
import { deriveEpochKeys } from '../../electron/vault/crypto/keys.ts';
import { systemRandom } from '../../electron/vault/crypto/random.ts';
import { readySodium } from '../../electron/vault/crypto/sodium.ts';
import type { LogContext } from '../../electron/vault/log/types.ts';

export async function childContext(): Promise<LogContext> {
  await readySodium();
  return {
    vaultId: new Uint8Array(16).fill(5),
    keys: deriveEpochKeys({ epoch: 1, bytes: new Uint8Array(32).fill(6) }),
    random: systemRandom,
    clock: { now: () => Date.now() },
  };
}

export const recordIdOf = (record: number): string => `c0${record.toString(16).padStart(30, '0')}`;
/** Of very different lengths, up to 40 kB, so that kills fall into the middle of writes. */
export const childText = (rev: number): Uint8Array =>
  new TextEncoder().encode(`${rev}:${'x'.repeat((rev * 7919) % 40_000)}`);

/** Whether it has printed that a save was acknowledged: a whole line of two numbers. */
export const hasSaved = (printed: string): boolean => /^\d+ \d+\n/m.test(printed);
