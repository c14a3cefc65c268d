/** What the session takes from outside. Real ones in `realPorts`; tests pass their own. */
import { argon2id } from '../crypto/kdf.ts';
import type { Kdf } from '../crypto/kdf.ts';
import { calibrateKdf } from '../crypto/calibrate.ts';
import type { KdfCost } from '../crypto/calibrate.ts';
import { systemRandom } from '../crypto/random.ts';
import type { Random } from '../crypto/random.ts';
import { realFiles } from '../log/vault-files.ts';
import type { VaultFiles } from '../log/vault-files.ts';
import type { Clock } from '../store/clock.ts';

export type SessionPorts = {
  readonly files: VaultFiles;
  readonly clock: Clock;
  readonly random: Random;
  readonly kdf: Kdf;
  /** What a new passphrase costs on this computer. */
  readonly chooseCost: () => Promise<KdfCost>;
  /** Lets other work run; resolves soon. */
  readonly pause: () => Promise<void>;
  /** How long a disk that a person chose may leave a question unanswered, in milliseconds. */
  readonly answerWithinMs: number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

export const realPorts: SessionPorts = {
  files: realFiles,
  clock: { now: () => Date.now() },
  random: systemRandom,
  kdf: argon2id,
  chooseCost: () => calibrateKdf(argon2id, () => performance.now()),
  answerWithinMs: 10_000,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
