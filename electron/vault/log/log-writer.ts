/**
 * The open log: appends frames to `journal.jl` and acknowledges them only after fdatasync. Calls wait in one queue;
 * those waiting together share one write. After any failure the file is taken back to its last acknowledged frame
 * before the next write, and the log goes on.
 * What must never happen: an acknowledgement for bytes that may not be on the disk; a write behind bytes whose state
 * is unknown; a cut into acknowledged frames.
 */
import { concatBytes, equalBytes, toHex } from '../../../src/lib/bytes.ts';
import { join } from 'node:path';
import { err, ok } from '../../../src/lib/result.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { EpochKeys } from '../crypto/keys.ts';
import { discardNext, writeNext } from './compact.ts';
import type { NextGeneration } from './compact.ts';
import { AppendQueue } from './append-queue.ts';
import type { Appended, Pending } from './append-queue.ts';
import type { FrameType } from './frame.ts';
import { maxRecordBytes, noRecordId, openFrame } from './frame.ts';
import { FrameReader } from './frame-reader.ts';
import { InTurn } from './in-turn.ts';
import { beginSwitch, logName, removeFormer, settleSwitch } from './generations.ts';
import type { LogIndex } from './log-index.ts';
import { encodeManifest } from './manifest.ts';
import { reopenLog } from './reopen-log.ts';
import type { ScanKeys } from './scan-frames.ts';
import { sealBatch } from './seal-batch.ts';
import { Quarantines } from './quarantines.ts';
import { snapshotOf } from './snapshot.ts';

import type {
  Compacted,
  CompactError,
  Log,
  LogContext,
  LogHead,
  OnProgress,
  RecordId,
  StorageFailure,
  VersionPolicy,
} from './types.ts';
import type { VaultFile } from './vault-files.ts';
import { verifyLive } from './verify-file.ts';
import { closeQuietly, ioError, storageFailure, writeWhole } from './vault-files.ts';
import type { WriterStart } from './writer-start.ts';

export class LogWriter implements Log {
  readonly #start: WriterStart;
  readonly #path: string;
  readonly #scanKeys: ScanKeys;
  readonly #epochs: Map<number, EpochKeys>;
  /** The keys that seal what is appended are those in here. */
  #context: LogContext;
  #index: LogIndex;
  #generation: number;
  #file: VaultFile;
  #end: number;
  #needsRecovery: boolean;
  #rewrite: WriterStart['rewrite'];
  readonly #quarantines: Quarantines;
  #isClosed = false;
  #isPumping = false;
  readonly #queue = new AppendQueue();
  #idle: Promise<void> = Promise.resolve();
  /** Compactions and copies. */
  readonly #background = new InTurn();
  /** A switch to this generation has begun, and it isn't known yet how it ended. */
  #unsettled: NextGeneration | null = null;

  constructor(start: WriterStart) {
    this.#start = start;
    this.#path = join(start.dir, logName);
    this.#context = start.context;
    this.#epochs = epochsOf(start.context);
    this.#scanKeys = {
      vaultId: start.context.vaultId,
      keysOf: (epoch) => this.#epochs.get(epoch) ?? null,
    };
    this.#generation = start.generation;
    this.#index = start.index;
    this.#file = start.file;
    this.#end = start.end;
    this.#needsRecovery = start.needsRecovery;
    this.#rewrite = start.rewrite;
    this.#quarantines = new Quarantines(start.files, start.dir, () => this.#isClosed);
  }

  append = (recordId: RecordId, rev: number, plaintext: Uint8Array): ReturnType<Log['append']> => {
    if (this.#isClosed) return Promise.resolve(err({ kind: 'closed' }));
    if (plaintext.length > maxRecordBytes) return Promise.resolve(err({ kind: 'too-large' }));
    this.#queue.refuseBugs(recordId, rev, this.#index.newest(recordId)?.rev ?? 0);
    return this.#enqueue('record', recordId, rev, plaintext);
  };

  versions: Log['versions'] = (recordId) =>
    this.#index.versions(recordId).map(({ rev, seq }) => ({ rev, seq }));

  read: Log['read'] = async (recordId, rev) => {
    const ref = this.#index.versions(recordId).find((version) => version.rev === rev);
    if (ref === undefined || this.#isClosed) return ok(null);
    try {
      const bytes = new Uint8Array(ref.length);
      await this.#file.read(bytes, ref.offset);
      const opened = openFrame(bytes, 0, ref.length, this.#scanKeys.vaultId, this.#scanKeys.keysOf);
      return ok(opened !== null && equalBytes(opened.tag, ref.tag) ? opened.plaintext : null);
    } catch (error) {
      return err(storageFailure(error));
    }
  };

  head = (): LogHead => ({
    generation: this.#generation,
    seq: this.#index.lastSeq,
    tag: toHex(this.#index.lastTag),
  });

  size: Log['size'] = () => ({
    total: this.#end,
    live: this.#index.liveBytes,
    dead: this.#index.deadBytes,
  });

  useKeys: Log['useKeys'] = (keys) => {
    this.#epochs.set(keys.epoch, keys);
    this.#context = { ...this.#context, keys };
  };

  compact: Log['compact'] = (policy) =>
    this.#background.run(() => this.#compact(policy, this.#rewrite === 'anybody'));

  reseal: Log['reseal'] = (policy, onProgress) =>
    this.#background.run(async () => {
      if (this.#isClosed) return err({ kind: 'closed' });
      try {
        const quarantines = await this.#quarantines.reseal(this.#context, this.#scanKeys);
        if (quarantines === 'stopped') return err({ kind: 'closed' });
        const done = await this.#compact(policy, this.#rewrite !== 'nobody', onProgress);
        if (!done.ok) return done;
        await removeFormer(this.#start.files, this.#start.dir);
        return quarantines === 'done' ? done : err({ kind: 'quarantine-unreadable' });
      } catch (error) {
        return err(storageFailure(error));
      }
    });

  get canSetAside(): boolean {
    return this.#rewrite !== 'anybody' && !this.#isClosed;
  }

  setAside: Log['setAside'] = (policy, about) =>
    this.#background.run(async () => {
      if (this.#isClosed) return err({ kind: 'closed' });
      if (!this.canSetAside) return err({ kind: 'not-possible' });
      const copied = await this.#quarantines.ofLog(this.#context, [...this.#epochs.values()], about, {
        generation: this.#generation,
        file: { read: (into, at) => this.#file.read(into, at) },
        end: this.#end,
      });
      if (!copied.ok) return copied;
      const done = await this.#compact(policy, true);
      if (done.ok) return ok({ ...done.value, file: copied.value });
      if (done.error.kind !== 'overtaken') await this.#forgetQuarantine();
      return done;
    });

  removeQuarantine: Log['removeQuarantine'] = (name) =>
    this.#background.run(() => this.#quarantines.remove(name));

  copy: Log['copy'] = (policy, take) => this.snapshot().copy(policy, take);

  snapshot: Log['snapshot'] = () =>
    snapshotOf(this.head(), this.#index.snapshot(), this.#background, () => ({
      generation: this.#generation,
      isClosed: this.#isClosed,
      records: () => this.#index.snapshot(),
      reader: new FrameReader(() => this.#file, this.#scanKeys),
    }));

  verify: Log['verify'] = () =>
    this.#background.run(async () => {
      if (this.#isClosed) return err({ kind: 'closed' });
      try {
        return ok(await verifyLive(() => this.#file, this.#end, this.#scanKeys));
      } catch (error) {
        return err(storageFailure(error));
      }
    });

  close: Log['close'] = async () => {
    if (this.#isClosed) return ok(null);
    this.#isClosed = true;
    await this.#background.idle();
    await this.#idle;
    await this.#forgetQuarantine();
    const written = await this.#writeManifest();
    const closed = await this.#closeFile();
    await this.#start.lock.release();
    return written.ok ? closed : written;
  };

  /** Only while what is in it is surely still in the log. */
  async #forgetQuarantine(): Promise<void> {
    if (this.#unsettled === null) await this.#quarantines.forget();
  }

  async #compact<Note>(
    policy: VersionPolicy<Note>,
    isAllowed: boolean,
    onProgress: OnProgress = () => undefined,
  ): Promise<Result<Compacted, CompactError>> {
    if (this.#isClosed) return err({ kind: 'closed' });
    if (!isAllowed) return err({ kind: 'not-intact' });
    // while a save is under way its end is open, too
    if (this.#isPumping) return err({ kind: 'overtaken' });
    if (this.#needsRecovery) return err({ kind: 'not-intact' });
    if (this.#unsettled !== null) {
      const failure = await this.#settleAlone(() => Promise.resolve());
      return err(failure ?? { kind: 'overtaken' });
    }
    const { files, dir } = this.#start;
    const context = this.#context;
    const before = { index: this.#index, seq: this.#index.lastSeq, end: this.#end };
    const isOvertaken = (): boolean =>
      this.#isClosed ||
      this.#isPumping ||
      this.#needsRecovery ||
      this.#index.lastSeq !== before.seq ||
      this.#context !== context;
    const next = await writeNext({
      files,
      dir,
      context,
      scanKeys: this.#scanKeys,
      index: before.index,
      reader: new FrameReader(() => this.#file, this.#scanKeys),
      generation: this.#generation + 1,
      policy,
      isOvertaken,
      onProgress,
    });
    if (!next.ok) return next;
    if (isOvertaken()) {
      await discardNext(files, dir);
      return err({ kind: 'overtaken' });
    }
    return this.#switchTo(next.value, before.end);
  }

  async #switchTo(next: NextGeneration, before: number): Promise<Result<Compacted, CompactError>> {
    this.#unsettled = next;
    const failure = await this.#settleAlone(() => beginSwitch(this.#start.files, this.#start.dir));
    if (this.#generation === next.generation) {
      return ok({ generation: next.generation, before, after: next.end });
    }
    return err(failure ?? { kind: 'storage', reason: 'other' });
  }

  /** While nothing else is being written: what is asked for meanwhile waits in the queue. */
  async #settleAlone(first: () => Promise<void>): Promise<StorageFailure | null> {
    this.#isPumping = true;
    let failure: StorageFailure | null = null;
    try {
      await first();
    } catch (error) {
      failure = storageFailure(error);
    }
    try {
      await this.#settleSwitch();
    } catch (error) {
      failure ??= storageFailure(error);
    } finally {
      this.#idle = this.#pump();
    }
    return failure;
  }

  /** Rejects as long as the disk doesn't say which generation is in place. Until then nothing may be written. */
  async #settleSwitch(): Promise<void> {
    const next = this.#unsettled;
    if (next === null) return;
    const { files, dir } = this.#start;
    const file = await settleSwitch(files, dir, next.generation);
    this.#unsettled = null;
    if (file === null) {
      await discardNext(files, dir);
      return;
    }
    await closeQuietly(this.#file);
    this.#file = file;
    this.#index = next.index;
    this.#end = next.end;
    this.#generation = next.generation;
    this.#rewrite = 'anybody';
    this.#quarantines.settled();
  }

  #enqueue(type: FrameType, recordId: RecordId, rev: number, plaintext: Uint8Array): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#queue.add({ type, recordId, rev, plaintext, resolve, reject });
      if (!this.#isPumping) this.#idle = this.#pump();
    });
  }

  async #pump(): Promise<void> {
    this.#isPumping = true;
    while (!this.#queue.isEmpty) await this.#settle(this.#queue.takeBatch());
    this.#isPumping = false;
  }

  async #settle(batch: readonly Pending[]): Promise<void> {
    try {
      const result = await this.#writeBatch(batch);
      for (const [i, pending] of batch.entries()) {
        pending.resolve(result.ok ? ok({ seq: result.value + i }) : result);
      }
    } catch (bug) {
      for (const pending of batch) pending.reject(bug);
    } finally {
      for (const pending of batch) this.#queue.settled(pending);
    }
  }

  /** The number of the first frame of the batch. */
  async #writeBatch(batch: readonly Pending[]): Promise<Result<number, StorageFailure>> {
    try {
      await this.#settleSwitch();
      if (this.#needsRecovery) await this.#recover();
      const frames = sealBatch(this.#context, this.#index, this.#end, batch);
      await this.#refuseForeignChange();
      this.#needsRecovery = true;
      await writeWhole(this.#file, concatBytes(...frames.map((frame) => frame.bytes)), this.#end);
      await this.#file.datasync();
      this.#needsRecovery = false;
      const first = this.#index.lastSeq + 1;
      for (const frame of frames) {
        this.#index.advance(frame.type, frame.ref);
        if (frame.type === 'record') this.#index.add(frame.ref);
        this.#end += frame.bytes.length;
      }
      return ok(first);
    } catch (error) {
      const failure = storageFailure(error);
      await this.#tryRecover();
      return err(failure);
    }
  }

  /** A file that was deleted or changed by somebody else must not swallow saves. */
  async #refuseForeignChange(): Promise<void> {
    const { size, links } = await this.#file.stat();
    if (links === 0 || size !== this.#end) throw ioError('The log is not as it was left');
  }

  async #tryRecover(): Promise<void> {
    try {
      if (this.#needsRecovery) await this.#recover();
    } catch (error) {
      // Still not usable: the next append tries again, and the failure that brought us here is the one to tell.
      storageFailure(error);
    }
  }

  async #recover(): Promise<void> {
    const fresh = await reopenLog(this.#start.files, this.#path, this.#end, this.#index);
    await closeQuietly(this.#file);
    this.#file = fresh;
    this.#needsRecovery = false;
  }

  async #writeManifest(): Promise<Result<null, StorageFailure>> {
    if (this.#index.lastType === 'manifest' || this.#index.lastType === null) return ok(null);
    const { count, set } = this.#index.summary();
    const at = this.#context.clock.now();
    const plaintext = encodeManifest({ seq: this.#index.lastSeq, count, set, at });
    const written = await this.#enqueue('manifest', noRecordId, 0, plaintext);
    if (written.ok) return ok(null);
    return written.error.kind === 'storage' ? err(written.error) : ok(null);
  }

  async #closeFile(): Promise<Result<null, StorageFailure>> {
    try {
      await this.#file.close();
      return ok(null);
    } catch (error) {
      return err(storageFailure(error));
    }
  }
}

const epochsOf = ({ keys, earlierKeys = [] }: LogContext): Map<number, EpochKeys> =>
  new Map([keys, ...earlierKeys].map((one) => [one.epoch, one]));
