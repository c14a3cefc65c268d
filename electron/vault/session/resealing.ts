/**
 * "My passphrase is known to someone", second half: seals the whole log anew under the new key while the journal is in
 * use, then lets go of the former key. Saves go first: a pass that one overtakes is begun again when it is quiet. What a
 * lock or a crash cuts short is taken up at the next unlock, for the keyring remembers it.
 * What must never happen: the former key gone while anything is sealed under it alone.
 */
import { assertNever } from '../../../src/lib/assert-never.ts';
import type { RekeyProgress } from '../../contract/vault-calls.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import type { Log } from '../log/types.ts';
import { keepVersions } from '../store/keep-versions.ts';

export type ResealingPorts = {
  readonly log: Pick<Log, 'reseal' | 'useKeys'>;
  /** See rekey-journal.ts. */
  readonly makeDurable: () => Promise<boolean>;
  readonly forgetFormerKeys: (epoch: number) => Promise<boolean>;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  readonly isClosed: () => boolean;
};

const untilQuietMs = 1_500;
/** After the disk refused. */
const untilDiskMs = 15_000;

export class Resealing {
  readonly #ports: ResealingPorts;
  #progress: RekeyProgress = { kind: 'none' };
  #newestEpoch = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(ports: ResealingPorts) {
    this.#ports = ports;
  }

  get progress(): RekeyProgress {
    return this.#progress;
  }

  /**
   * After a rekey, and after an unlock that found one unfinished. `keys`, of the keyring's slots, are used from the moment
   * their keyring can't be lost any more. Resolves when all is done or given up for this session.
   */
  begin(keys: EpochKeys): Promise<void> {
    this.#newestEpoch = keys.epoch;
    this.#progress = { kind: 'running', done: 0, total: 0 };
    this.#last = this.#last.then(() => this.#run(keys));
    return this.#last;
  }

  async #run(keys: EpochKeys): Promise<void> {
    const { wait, isClosed } = this.#ports;
    // a later rekey does all of it
    while (!isClosed() && keys.epoch === this.#newestEpoch) {
      const waitMs = await this.#attempt(keys);
      if (waitMs === null) return;
      await wait(waitMs);
    }
  }

  /** How long to wait before the next attempt; null when there is to be none. */
  async #attempt(keys: EpochKeys): Promise<number | null> {
    const { log, makeDurable, forgetFormerKeys } = this.#ports;
    if (!(await makeDurable())) return this.#later(untilDiskMs);
    log.useKeys(keys);
    const sealed = await log.reseal(keepVersions, (done, total) => {
      this.#progress = { kind: 'running', done, total };
    });
    if (sealed.ok) {
      if (!(await forgetFormerKeys(keys.epoch))) return this.#later(untilDiskMs);
      this.#progress = { kind: 'done' };
      return null;
    }
    switch (sealed.error.kind) {
      case 'overtaken':
        return this.#later(untilQuietMs);
      case 'storage':
        return this.#later(untilDiskMs);
      case 'not-intact':
        this.#progress = { kind: 'kept', by: 'log' };
        return null;
      case 'quarantine-unreadable':
        this.#progress = { kind: 'kept', by: 'copy' };
        return null;
      case 'closed':
        return null;
      default:
        return assertNever(sealed.error);
    }
  }

  #later(ms: number): number {
    this.#progress = { kind: 'waiting' };
    return ms;
  }
}
