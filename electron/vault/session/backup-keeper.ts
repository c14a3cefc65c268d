/**
 * The backups of the journal that is open: one at its first unlock of a day and before a new version of the app takes it
 * over, others when asked; the old ones thinned out; what was made last remembered inside the journal.
 * Lies in the backup folder: `journal-<8 hex>-<day>.tendbackup`, of this vault and of others side by side.
 * What must never happen: a person waiting for a backup; another vault's file removed; the folder of a disk that isn't
 * connected made anew on this one.
 */
import { join } from 'node:path';
import type { DayOn, VaultId } from '../../../src/domain/ids.ts';
import type { JournalFacts } from '../../../src/domain/record.ts';
import { toHex } from '../../../src/lib/bytes.ts';
import { localDay } from '../../../src/lib/local-day.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { BackupFacts as ToldFacts, BackupFailure, BackupStatus } from '../../contract/backups.ts';
import type { BackupPlaces } from '../../contract/vault-main.ts';
import { backupName } from '../backup/backup-name.ts';
import { listBackups, listPartials } from '../backup/list-backups.ts';
import type { FoundBackup } from '../backup/list-backups.ts';
import { backupsToRemove } from '../backup/retention.ts';
import type { BackupFacts } from '../backup/verify-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { readKeyring } from '../keyring/keyring-files.ts';
import type { Log } from '../log/types.ts';
import { removeIfThere, storageFailure } from '../log/vault-files.ts';
import type { JournalStore } from '../store/journal-store.ts';
import { keepVersions } from '../store/keep-versions.ts';
import { OneAtATime } from '../store/one-at-a-time.ts';
import { toBackupFile } from './backup-files.ts';
import { toFacts } from './check-backup.ts';
import type { SessionKeys } from './session-keys.ts';
import type { SessionPorts } from './session-ports.ts';
import { stoppable } from './stoppable-files.ts';
import type { Stoppable } from './stoppable-files.ts';

export type BackupKeeperOptions = {
  readonly ports: SessionPorts;
  /** Of the journal. */
  readonly folder: string;
  readonly places: () => BackupPlaces;
  readonly appVersion: string;
  readonly keys: SessionKeys;
  readonly log: Pick<Log, 'copy' | 'head' | 'snapshot'>;
  readonly store: JournalStore;
  /** Nothing in it that anybody made: not worth a file a day. */
  readonly isEmpty: () => boolean;
};

export class BackupKeeper {
  readonly vaultId: VaultId;
  readonly #options: BackupKeeperOptions;
  readonly #files: Stoppable;
  readonly #queue = new OneAtATime<'backup'>();
  /** For the backup before a new version goes on: the journal before anything could be written in it. */
  #asOpened: Pick<Log, 'copy' | 'head'> | null;
  #failure: BackupFailure | null = null;

  constructor(options: BackupKeeperOptions) {
    this.#options = options;
    this.vaultId = toHex(options.keys.vaultId) as VaultId;
    this.#files = stoppable(options.ports.files);
    this.#asOpened = this.isNewVersion ? options.log.snapshot() : null;
  }

  /** A version of the app that has not opened this journal before: what it is about to write on is to be kept. */
  get isNewVersion(): boolean {
    return this.#options.store.facts?.openedBy !== this.#options.appVersion;
  }

  /** Once an unlock. Resolves when nothing is left to do today; a failure is in the status, and the next unlock tries again. */
  automatic(): Promise<void> {
    return this.#queue.run('backup', async () => {
      const { log, isEmpty } = this.#options;
      const asOpened = this.#asOpened;
      this.#asOpened = null;
      if (isEmpty() || (asOpened === null && (await this.#hasTodays()))) return;
      await this.#make(asOpened ?? log);
    });
  }

  /** One more, now. */
  now(): Promise<Result<ToldFacts, BackupFailure>> {
    return this.#queue.run('backup', async () => {
      const made = await this.#make(this.#options.log);
      return made.ok ? ok(toFacts(made.value)) : made;
    });
  }

  /** Waits for what is being made. */
  status(): Promise<BackupStatus> {
    return this.#queue.run('backup', async () => {
      const found = await this.#list();
      const last = this.#options.store.facts?.lastBackup ?? null;
      return {
        last,
        failure: this.#failure,
        files: found.ok ? found.value.map((one) => toBackupFile(one, 'current')) : null,
      };
    });
  }

  /** Calls off what is under way; resolves when it has let go of files and keys. Nothing is made afterwards. */
  async stop(): Promise<void> {
    this.#files.stop();
    await this.#queue.idle();
  }

  async #make(log: Pick<Log, 'copy' | 'head'>): Promise<Result<BackupFacts, BackupFailure>> {
    const made = await this.#write(log);
    if (this.#files.isStopped()) return made;
    this.#failure = made.ok ? null : made.error;
    if (!made.ok) return made;
    await this.#thinOut();
    const { entries, writtenAt } = made.value;
    const { ports, appVersion, store } = this.#options;
    // Should it not be written: the file is there all the same, and the next one says so again.
    await store.saveFacts(
      (facts) =>
        ({
          ...(facts ?? { createdAt: ports.clock.now(), lastUnlockedAt: null }),
          openedBy: appVersion,
          lastBackup: { at: writtenAt, entries },
        }) satisfies JournalFacts,
    );
    return made;
  }

  async #write(log: Pick<Log, 'copy' | 'head'>): Promise<Result<BackupFacts, BackupFailure>> {
    const { ports, folder, keys, places } = this.#options;
    const { files } = this.#files;
    const there = await this.#list();
    if (!there.ok && !(there.error.kind === 'folder-missing' && places().folder === places().ownFolder))
      return there;
    const keyring = await readKeyring(files, folder);
    if (!keyring.ok) return err(keyring.error.kind === 'storage' ? keyring.error : unreadable);
    // A rekey has just begun: this keyring would not open what is sealed with the key at hand.
    if (keyring.value.keyring.slots.some(({ epoch }) => epoch !== keys.keys.epoch)) return err(unreadable);
    const written = await writeBackup({
      files,
      folder: places().folder,
      name: backupName(this.vaultId, this.#today(), await this.#takenNames()),
      keyring: keyring.value.keyring,
      log,
      context: { keys: keys.keys, random: ports.random, clock: ports.clock },
      policy: keepVersions,
    });
    if (written.ok) return written;
    return err(written.error.kind === 'storage' ? written.error : unreadable);
  }

  /** Best effort, after a good one only: what can't be removed is for the next time. */
  async #thinOut(): Promise<void> {
    const { files } = this.#files;
    const { folder } = this.#options.places();
    const found = await this.#list();
    if (!found.ok) return;
    try {
      const named = found.value.flatMap((one) => (one.named === null ? [] : [one.named]));
      const partials = await listPartials(files, folder, this.vaultId);
      for (const name of [...backupsToRemove(named), ...partials])
        await removeIfThere(files, join(folder, name));
    } catch (error) {
      storageFailure(error);
    }
  }

  async #hasTodays(): Promise<boolean> {
    const found = await this.#list();
    return found.ok && found.value.some(({ named }) => named?.on === this.#today());
  }

  /** This vault's. */
  async #list(): Promise<Result<readonly FoundBackup[], BackupFailure>> {
    const found = await listBackups(this.#files.files, this.#options.places().folder);
    return found.ok ? ok(found.value.filter(({ vaultId }) => vaultId === this.vaultId)) : found;
  }

  /** Whoever's: eight digits may be another vault's, too, and a damaged file has its name all the same. */
  async #takenNames(): Promise<readonly string[]> {
    const found = await listBackups(this.#files.files, this.#options.places().folder);
    return found.ok ? found.value.map(({ name }) => name) : [];
  }

  #today(): DayOn {
    return localDay(new Date(this.#options.ports.clock.now())) as DayOn;
  }
}

const unreadable = { kind: 'storage', reason: 'other' } as const;
