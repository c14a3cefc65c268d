/**
 * The one session of a vault process: locked, or one journal open. Creating, unlocking and locking run one after
 * the other. Counts wrong tries and tells the main process that something happened, never what was written.
 * What must never happen: two journals open at once; a try before its delay is over.
 */
import path from 'node:path';
import { isLongEnough } from '../../../src/domain/passphrase.ts';
import type { EpochMs, JournalId } from '../../../src/domain/ids.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { ChangeSecretError, CreateError, StorageError, UnlockError } from '../../contract/errors.ts';
import type {
  BackupCheckError,
  BackupFacts,
  BackupFailure,
  BackupSource,
  Deleted,
  DeleteError,
  RestoreList,
  StagedRestore,
  StageError,
} from '../../contract/backups.ts';
import type { Created, Unlocked } from '../../contract/vault-calls.ts';
import type { BackupPlaces } from '../../contract/vault-main.ts';
import { deleteJournal } from '../backup/delete-journal.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import { OneAtATime } from '../store/one-at-a-time.ts';
import { answering } from './answering-files.ts';
import { Attempts } from './attempts.ts';
import { goOnAfterUnlock, makeOpenJournal } from './begin-journal.ts';
import type { JournalAround } from './begin-journal.ts';
import { pathOf } from './backup-files.ts';
import { changePassphrase, newRecoveryKey } from './change-secrets.ts';
import type { SecretFailure } from './change-secrets.ts';
import { checkWithKeys, checkWithSecret } from './check-backup.ts';
import { clearStaging, createJournal } from './create-journal.ts';
import { guessing } from './guessing.ts';
import type { OpenJournal } from './open-journal.ts';
import { proveSecret } from './prove-secret.ts';
import { RestoreDesk } from './restore-desk.ts';
import { rekeyJournal } from './rekey-journal.ts';
import type { SessionOptions } from './session-options.ts';
import type { SessionPorts } from './session-ports.ts';
import { openWith, unlockJournal } from './unlock-journal.ts';
import { writeCopy } from './write-copy.ts';
import type { UnlockedJournal, WrongSecret } from './unlock-journal.ts';

type NotHere = { readonly kind: 'invalid-call' };
type Locked = { readonly kind: 'locked' };
type WrongTry<Kind> = { readonly kind: Kind; readonly failures: number; readonly retryAt: EpochMs | null };

export class VaultSession {
  readonly #options: SessionOptions;
  readonly #attempts: Attempts;
  readonly #queue = new OneAtATime<'session' | 'desk'>();
  /** For the folders that people choose: backups, and copies to read. */
  readonly #outside: SessionPorts;
  #open: OpenJournal | null = null;
  readonly #desk: RestoreDesk;
  #places: BackupPlaces;
  readonly #anchors: Map<string, string>;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#places = options.backups;
    this.#anchors = new Map(Object.entries(options.anchors));
    this.#attempts = new Attempts(options.failedUnlocks, options.ports.clock);
    const { ports, journalsDir } = options;
    this.#outside = { ...ports, files: answering(ports.files, ports.answerWithinMs) };
    this.#desk = new RestoreDesk({
      ports: this.#outside,
      journalsDir,
      places: () => this.#places,
      attempts: this.#attempts,
      onSwitched: (vaultId) => {
        this.#anchors.delete(vaultId);
        options.tellMain({ type: 'anchor-void', vaultId });
      },
    });
    void this.#queue.run('session', () => clearStaging(options.ports.files, options.journalsDir));
  }

  /** The journal that is open, or null while locked. */
  get open(): OpenJournal | null {
    return this.#open;
  }

  create(passphrase: string): Promise<Result<Created, CreateError>> {
    return this.#queue.run('session', async () => {
      if (!isLongEnough(passphrase)) return err({ kind: 'weak-passphrase' });
      await this.#close();
      const { ports, journalsDir } = this.#options;
      const made = await createJournal(ports, journalsDir, passphrase, this.#options.appVersion);
      if (!made.ok) return made;
      const { id, keys, recoveryKey } = made.value;
      const opened = await openWith(ports, path.join(journalsDir, id), ports.clock.now(), keys);
      if (!opened.ok) {
        const { error } = opened;
        return err(error.kind === 'storage' ? error : { kind: 'storage', reason: 'other' });
      }
      const journal = await this.#begin(id, opened.value);
      // after the reply
      ports
        .pause()
        .then(() => journal.begin())
        .catch(this.#options.reportBug);
      return ok({ journalId: id, recoveryKey });
    });
  }

  unlock(id: JournalId, secret: Secret): Promise<Result<Unlocked, UnlockError>> {
    return this.#queue.run('session', async () => {
      await this.#close();
      const { ports, journalsDir } = this.#options;
      const retryAt = this.#attempts.waitUntil(id);
      if (retryAt !== null) return err({ kind: 'wait', retryAt });
      const unlocked = await unlockJournal(ports, journalsDir, id, secret);
      if (!unlocked.ok) {
        const { error } = unlocked;
        return err(isWrong(error) ? this.#failed(id, error.kind) : error);
      }
      const failuresBefore = this.#attempts.count(id);
      this.#attempts.succeeded(id);
      const journal = await this.#begin(id, unlocked.value);
      const { store, quarantined } = journal;
      const lastUnlockedAt = store.facts?.lastUnlockedAt ?? null;
      const createdAt = store.facts?.createdAt ?? unlocked.value.createdAt;
      goOnAfterUnlock(this.#options, journal, {
        isOpen: () => this.#open === journal,
        noteUnlock: () =>
          store.saveFacts((facts) => ({ ...facts, createdAt, lastUnlockedAt: ports.clock.now() })),
      });
      return ok({
        journalId: id,
        entries: store.projections.count,
        quarantined,
        report: journal.state.report,
        failuresBefore,
        lastUnlockedAt,
      });
    });
  }

  changePassphrase(secrets: {
    readonly current: string;
    readonly next: string;
  }): Promise<Result<null, ChangeSecretError | Locked>> {
    return this.#proving((folder) => changePassphrase(this.#options.ports, folder, secrets));
  }

  reissueRecoveryKey(
    current: string,
  ): Promise<Result<{ readonly recoveryKey: string }, ChangeSecretError | Locked>> {
    return this.#proving(async (folder) => {
      const made = await newRecoveryKey(this.#options.ports, folder, current);
      return made.ok ? ok({ recoveryKey: made.value }) : made;
    });
  }

  /** One more backup of what there is now; whoever changes the keys asks for it afterwards, too. */
  async backUpNow(): Promise<Result<BackupFacts, BackupFailure | Locked>> {
    return this.#open === null ? err({ kind: 'locked' }) : this.#open.backups.now();
  }

  /** Reads all of one and says what it holds; changes nothing. */
  async checkBackup(
    source: BackupSource,
    secret: Secret | null,
  ): Promise<Result<BackupFacts, BackupCheckError | Locked>> {
    const ports = this.#outside;
    const open = this.#open;
    if (open === null) return err({ kind: 'locked' });
    const file = await pathOf(ports.files, this.#places, source);
    if (!file.ok) return file;
    return guessing(this.#attempts, open.backups.vaultId, () =>
      secret === null
        ? checkWithKeys(ports, file.value, open.keys)
        : checkWithSecret(ports, file.value, secret),
    );
  }

  /** What there is to go back to. Out of turn: a disk that doesn't answer must not keep anybody from unlocking. */
  async listRestorable(): Promise<Result<RestoreList, NotHere>> {
    return this.#open === null ? ok(await this.#desk.list()) : err({ kind: 'invalid-call' });
  }

  /** Refused while a journal is open: going back to a backup is for the lock screen. */
  atTheDesk<T>(work: (desk: RestoreDesk) => Promise<T>): Promise<T | Result<never, NotHere>> {
    return this.#queue.run('desk', () =>
      this.#queue.run('session', async () =>
        this.#open === null ? work(this.#desk) : err({ kind: 'invalid-call' }),
      ),
    );
  }

  /** In turn with the others at the desk; out of turn with unlocking, as `listRestorable` and for the same reason. */
  stageRestore(source: BackupSource, secret: Secret): Promise<Result<StagedRestore, StageError | NotHere>> {
    return this.#queue.run('desk', async () => {
      const isHere = await this.#queue.run('session', () => Promise.resolve(this.#open === null));
      return isHere ? this.#desk.stage(source, secret) : err({ kind: 'invalid-call' });
    });
  }

  /** With its backups and what is kept of it; locked afterwards. Wrong tries count as at the lock screen. */
  delete(passphrase: string): Promise<Result<Deleted, DeleteError | Locked>> {
    return this.#queue.run('session', async () => {
      const open = this.#open;
      if (open === null) return err({ kind: 'locked' });
      const { ports, journalsDir, tellMain } = this.#options;
      const { id } = open;
      const { vaultId } = open.backups;
      const proven = await guessing(
        this.#attempts,
        id,
        () => proveSecret(ports, path.join(journalsDir, id), { kind: 'passphrase', passphrase }),
        (failed) => {
          tellMain({ type: 'unlock-failed', journalId: id, ...failed });
        },
      );
      if (!proven.ok) return proven;
      await this.#close();
      const deleted = await deleteJournal({
        files: this.#outside.files,
        journalsDir,
        id,
        vaultId,
        backups: this.#places,
      });
      if (!deleted.ok) return deleted;
      for (const journalId of deleted.value.gone) tellMain({ type: 'deleted', journalId });
      return ok({ backups: deleted.value.backups });
    });
  }

  /** Where backups go from the next one on. */
  usePlaces(places: BackupPlaces): void {
    this.#places = places;
  }

  /** To the file chosen for it, once: another copy asks for its file again. */
  async writeCopy(text: string): Promise<Result<null, StorageError | { readonly kind: 'no-file' }>> {
    const { copyTo } = this.#places;
    if (copyTo === null) return err({ kind: 'no-file' });
    this.#places = { ...this.#places, copyTo: null };
    return writeCopy(this.#outside.files, copyTo, text);
  }

  /** The new secrets hold when it resolves; what was written is sealed anew after that. */
  rekey(secrets: {
    readonly current: string;
    readonly next: string;
  }): Promise<Result<{ readonly recoveryKey: string }, ChangeSecretError | Locked>> {
    return this.#proving(async (folder, open) => {
      const done = await rekeyJournal(this.#options.ports, folder, secrets);
      if (!done.ok) return done;
      const { recoveryKey, keys } = done.value;
      open.rekeyed(keys).catch(this.#options.reportBug);
      return ok({ recoveryKey });
    });
  }

  /** Finishes every save asked for, closes the log, wipes the keys. Locked afterwards whatever the answer. */
  lock(): Promise<Result<null, StorageError>> {
    return this.#queue.run('session', () => this.#close());
  }

  async #close(): Promise<Result<null, StorageError>> {
    const open = this.#open;
    this.#open = null;
    return open === null ? ok(null) : open.close();
  }

  /** For begin-journal.ts. */
  get #around(): JournalAround {
    return {
      options: this.#options,
      outside: this.#outside,
      places: () => this.#places,
      anchors: this.#anchors,
      inTurn: (id, work) =>
        this.#queue.run('session', () => (this.#open?.id === id ? work() : Promise.resolve(false))),
    };
  }

  async #begin(id: JournalId, unlocked: UnlockedJournal): Promise<OpenJournal> {
    const journal = await makeOpenJournal(this.#around, id, unlocked);
    this.#open = journal;
    this.#options.tellMain({ type: 'unlocked', journalId: id, vaultId: journal.backups.vaultId });
    journal.state.settle();
    return journal;
  }

  /** What asks for the secret again while the journal is open: wrong tries wait and count as at the lock screen. */
  #proving<T>(
    work: (folder: string, open: OpenJournal) => Promise<Result<T, SecretFailure>>,
  ): Promise<Result<T, ChangeSecretError | Locked>> {
    return this.#queue.run('session', async () => {
      const open = this.#open;
      if (open === null) return err({ kind: 'locked' });
      const retryAt = this.#attempts.waitUntil(open.id);
      if (retryAt !== null) return err({ kind: 'wait', retryAt });
      const done = await work(path.join(this.#options.journalsDir, open.id), open);
      if (done.ok) return done;
      const { error } = done;
      return err(error.kind === 'wrong-passphrase' ? this.#failed(open.id, error.kind) : error);
    });
  }

  #failed<Kind extends WrongSecret['kind']>(id: JournalId, kind: Kind): WrongTry<Kind> {
    const { count, lastAt, retryAt } = this.#attempts.failed(id);
    this.#options.tellMain({ type: 'unlock-failed', journalId: id, count, lastAt });
    return { kind, failures: count, retryAt };
  }
}

const isWrong = (error: { readonly kind: string }): error is WrongSecret =>
  error.kind === 'wrong-passphrase' || error.kind === 'wrong-recovery-key';
