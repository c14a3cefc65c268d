/**
 * Going back to a backup, before any journal is open: what there is, a staged copy with its counts, the switch, and the way
 * back to what the switch has put aside. Remembers which copy lies ready; stores nothing else.
 * What must never happen: a switch to a copy that was not read back whole; a journal overwritten or removed.
 */
import { join } from 'node:path';
import type { DayOn, JournalId, VaultId } from '../../../src/domain/ids.ts';
import { toHex } from '../../../src/lib/bytes.ts';
import { localDay } from '../../../src/lib/local-day.ts';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type {
  BackupSource,
  KeptJournal,
  RestoreList,
  Restored,
  StagedRestore,
  StageError,
  SwitchError,
  TakeBackError,
} from '../../contract/backups.ts';
import type { StorageError } from '../../contract/errors.ts';
import type { BackupPlaces } from '../../contract/vault-main.ts';
import { keptUntil, listKept, listPresent } from '../backup/kept-journals.ts';
import type { Kept, Present } from '../backup/kept-journals.ts';
import { putInPlace } from '../backup/put-in-place.ts';
import type { PlaceError, Placed } from '../backup/put-in-place.ts';
import { clearStaged, restoreStagingName, stageBackup } from '../backup/restore-backup.ts';
import type { Secret } from '../keyring/unlock-with.ts';
import { storageFailure } from '../log/vault-files.ts';
import type { Attempts } from './attempts.ts';
import { findBackups, pathOf } from './backup-files.ts';
import { toFacts, toReadFailure } from './check-backup.ts';
import { guessing } from './guessing.ts';
import { proveSecret } from './prove-secret.ts';
import type { SessionPorts } from './session-ports.ts';

export type RestoreDeskOptions = {
  readonly ports: SessionPorts;
  readonly journalsDir: string;
  readonly places: () => BackupPlaces;
  readonly attempts: Attempts;
  /** A journal of that vault stands at another point of its life now, and the person was shown at which. */
  readonly onSwitched: (vaultId: VaultId) => void;
};

export class RestoreDesk {
  readonly #options: RestoreDeskOptions;
  #staged: { readonly vaultId: VaultId; readonly replaces: readonly JournalId[] } | null = null;

  constructor(options: RestoreDeskOptions) {
    this.#options = options;
  }

  async list(): Promise<RestoreList> {
    const { ports, places } = this.#options;
    const found = await findBackups(ports.files, places());
    const kept = await this.#kept();
    return { ...found, kept: kept.map(toKept), present: await this.#present() };
  }

  /** Replaces what lay ready before. */
  async stage(source: BackupSource, secret: Secret): Promise<Result<StagedRestore, StageError>> {
    const { ports, journalsDir, places, attempts } = this.#options;
    this.#staged = null;
    const path = await pathOf(ports.files, places(), source);
    if (!path.ok) return path;
    // A chosen file's vault is known only once it is open: its tries count together.
    const whose = source.kind === 'chosen' ? chosenFileId : await this.#vaultOf(source);
    const staged = await guessing(attempts, whose, async () => {
      const done = await stageBackup({ ...ports, path: path.value, secret, journalsDir });
      return done.ok ? done : err(toReadFailure(done.error));
    });
    if (!staged.ok) {
      await clearStaged(ports.files, journalsDir);
      return staged;
    }
    const vaultId = toHex(staged.value.vaultId) as VaultId;
    this.#staged = { vaultId, replaces: await this.#placesOf(vaultId) };
    return ok({ ...toFacts(staged.value.facts), ...this.#staged });
  }

  async finish(): Promise<Result<Restored, SwitchError>> {
    const staged = this.#staged;
    if (staged === null) return err({ kind: 'nothing-staged' });
    const id = toHex(this.#options.ports.random.bytes(16)) as JournalId;
    const placed = await this.#place(restoreStagingName, id, staged.replaces);
    if (!placed.ok) return placed;
    this.#staged = null;
    this.#options.onSwitched(staged.vaultId);
    return placed;
  }

  async cancel(): Promise<void> {
    this.#staged = null;
    await clearStaged(this.#options.ports.files, this.#options.journalsDir);
  }

  /** What the last restore put aside comes back, and what is in its place is put aside in turn. */
  async takeBack(id: JournalId, secret: Secret): Promise<Result<Restored, TakeBackError>> {
    const kept = (await this.#kept()).find(({ journalId }) => journalId === id);
    if (kept === undefined) return err({ kind: 'no-such-journal' });
    const { ports, journalsDir, attempts } = this.#options;
    // Nobody swaps another's journal. What is in it stands whole, for it was opened like that.
    const proven = await guessing(attempts, id, () =>
      proveSecret(ports, join(journalsDir, kept.name), secret),
    );
    if (!proven.ok) return proven;
    const replaces = kept.vaultId === null ? [] : await this.#placesOf(kept.vaultId);
    const placed = await this.#place(kept.name, id, replaces);
    if (placed.ok && kept.vaultId !== null) this.#options.onSwitched(kept.vaultId);
    return placed;
  }

  async #place(
    from: string,
    id: JournalId,
    replaces: readonly JournalId[],
  ): Promise<Result<Restored, StorageError | { readonly kind: 'in-use' }>> {
    const { ports, journalsDir } = this.#options;
    const today = localDay(new Date(ports.clock.now())) as DayOn;
    const job = { files: ports.files, random: ports.random, journalsDir, from, id, replaces, today };
    const placed: Result<Placed, PlaceError> = await putInPlace(job);
    if (placed.ok) return ok({ journalId: id, ...placed.value, keptUntil: keptUntil(today) });
    const { error } = placed;
    return err(error.kind === 'exists' ? { kind: 'storage', reason: 'other' } : error);
  }

  async #vaultOf(source: Extract<BackupSource, { kind: 'listed' }>): Promise<VaultId> {
    const { files } = await findBackups(this.#options.ports.files, this.#options.places());
    const found = files.find(({ file, place }) => file === source.file && place === source.place);
    return found?.vaultId ?? chosenFileId;
  }

  async #placesOf(vaultId: VaultId): Promise<readonly JournalId[]> {
    const present = await this.#present();
    return present.filter((one) => one.vaultId === vaultId).map(({ journalId }) => journalId);
  }

  async #present(): Promise<readonly Present[]> {
    try {
      return await listPresent(this.#options.ports.files, this.#options.journalsDir);
    } catch (error) {
      storageFailure(error);
      return [];
    }
  }

  async #kept(): Promise<readonly Kept[]> {
    try {
      return await listKept(this.#options.ports.files, this.#options.journalsDir);
    } catch (error) {
      storageFailure(error);
      return [];
    }
  }
}

const chosenFileId = '0'.repeat(32) as VaultId;

const toKept = ({ journalId, vaultId, putAsideOn }: Kept): KeptJournal => ({
  journalId,
  vaultId,
  putAsideOn,
  keptUntil: keptUntil(putAsideOn),
});
