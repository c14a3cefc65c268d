/**
 * The quarantines of a journal's folder, as its open log deals with them: a new one of the log in use, all of them sealed
 * anew under a new key. In memory only the name of the one whose log has not been written anew yet.
 * What must never happen: a former key let go of while a quarantine is sealed under it; a quarantine removed that holds
 * what the log holds no longer.
 */
import { join } from 'node:path';
import { localDay } from '../../../src/lib/local-day.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { readQuarantineHead, resealQuarantine, writeQuarantine } from './quarantine-file.ts';
import type { Sealing } from './quarantine-file.ts';
import { quarantineName, quarantineNames, tidyQuarantine } from './quarantine-names.ts';
import type { ScanKeys } from './scan-frames.ts';
import type { LogContext, StorageFailure } from './types.ts';
import type { VaultFile, VaultFiles } from './vault-files.ts';
import { removeIfThere, storageFailure } from './vault-files.ts';

type DamagedLog = {
  readonly generation: number;
  readonly file: Pick<VaultFile, 'read'>;
  readonly end: number;
};

export class Quarantines {
  readonly #files: VaultFiles;
  readonly #dir: string;
  readonly #isStopped: () => boolean;
  /** Of the log as it still is. */
  #begun: string | null = null;

  constructor(files: VaultFiles, dir: string, isStopped: () => boolean) {
    this.#files = files;
    this.#dir = dir;
    this.#isStopped = isStopped;
  }

  /** The name of a proven one; of the one that was made before, where the log was not written anew since. */
  async ofLog(
    context: LogContext,
    epochs: readonly EpochKeys[],
    about: Uint8Array,
    log: DamagedLog,
  ): Promise<Result<string, StorageFailure | { readonly kind: 'closed' }>> {
    if (this.#begun !== null) return ok(this.#begun);
    let name: string | null = null;
    try {
      name = quarantineName(localDay(new Date(context.clock.now())), await this.#files.list(this.#dir));
      const { vaultId } = context;
      const done = await writeQuarantine(this.#sealing(context, name), { ...log, vaultId }, epochs, about);
      if (!done) return err({ kind: 'closed' });
      this.#begun = name;
      return ok(name);
    } catch (error) {
      const failure = storageFailure(error);
      if (name !== null) await this.#discard(name);
      return err(failure);
    }
  }

  /** The log stands without what was quarantined: from now on it is the person's to remove. */
  settled(): void {
    this.#begun = null;
  }

  /** The log stays as it is, so the one that was begun is one too many. */
  async forget(): Promise<void> {
    const name = this.#begun;
    this.#begun = null;
    if (name !== null) await this.#discard(name);
  }

  /** `unreadable`: one at least doesn't open and stays sealed as it is; the others are done. Rejects with a file error. */
  async reseal(context: LogContext, scanKeys: ScanKeys): Promise<'done' | 'stopped' | 'unreadable'> {
    const [files, dir] = [this.#files, this.#dir];
    await tidyQuarantine(files, dir);
    let isReadable = true;
    for (const name of await quarantineNames(files, dir)) {
      const head = await readQuarantineHead(files, join(dir, name), scanKeys);
      if (head?.epoch === context.keys.epoch) continue;
      const done = await resealQuarantine(this.#sealing(context, name), scanKeys);
      if (done === 'stopped') return done;
      if (done === 'unreadable') isReadable = false;
    }
    return isReadable ? 'done' : 'unreadable';
  }

  /** For good, because the person says so. False when there is none of that name. */
  async remove(name: string): Promise<Result<boolean, StorageFailure>> {
    try {
      if (!(await quarantineNames(this.#files, this.#dir)).includes(name)) return ok(false);
      await removeIfThere(this.#files, join(this.#dir, name));
      await this.#files.syncDir(this.#dir);
      return ok(true);
    } catch (error) {
      return err(storageFailure(error));
    }
  }

  /** Best effort: one too many costs room and nothing else. */
  async #discard(name: string): Promise<void> {
    try {
      await removeIfThere(this.#files, join(this.#dir, name));
    } catch (error) {
      storageFailure(error);
    }
    await tidyQuarantine(this.#files, this.#dir);
  }

  #sealing({ keys, random, clock }: LogContext, name: string): Sealing {
    return { files: this.#files, dir: this.#dir, name, keys, random, clock, isStopped: this.#isStopped };
  }
}
