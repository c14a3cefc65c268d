/**
 * A vault process inside the test: the real `VaultProcess` on real files, its page and its main process played by
 * the test. Messages go through a structured clone as they do between processes.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  CallArgs,
  CallName,
  CallResult,
  CallValue,
  FeedBatch,
  VaultMessage,
} from '../../electron/contract/vault-calls.ts';
import type {
  Anchors,
  BackupPlaces,
  FailedUnlocks,
  VaultToMain,
} from '../../electron/contract/vault-main.ts';
import { defaultKdfCost } from '../../electron/vault/crypto/calibrate.ts';
import type { Kdf } from '../../electron/vault/crypto/kdf.ts';
import { readySodium, sodium } from '../../electron/vault/crypto/sodium.ts';
import { VaultProcess } from '../../electron/vault/service/vault-process.ts';
import type { PagePort } from '../../electron/vault/service/vault-process.ts';
import { realPorts } from '../../electron/vault/session/session-ports.ts';
import type { SessionPorts } from '../../electron/vault/session/session-ports.ts';
import type { EntryId, JournalId } from '../../src/domain/ids.ts';
import { day } from './entries.ts';

export { removeFolder } from './remove-folder.ts';

/** Depends on passphrase, salt and cost like the real one, and takes no time. */
export const fastKdf: Kdf = {
  derive: async (passphrase, { salt, memoryKiB, passes }) => {
    await readySodium();
    const key = sodium.crypto_generichash(
      32,
      Buffer.concat([salt, Buffer.from(`${String(memoryKiB)} ${String(passes)}`)]),
      null,
    );
    return sodium.crypto_generichash(64, passphrase, key);
  },
};

export const fastPorts: SessionPorts = {
  ...realPorts,
  kdf: fastKdf,
  chooseCost: () => Promise.resolve(defaultKdfCost),
};

export type TestVault = {
  readonly call: <N extends CallName>(name: N, args: CallArgs<N>) => Promise<CallResult<N>>;
  /** The value, or a thrown error that names what came instead. */
  readonly must: <N extends CallName>(name: N, args: CallArgs<N>) => Promise<CallValue<N>>;
  readonly send: (message: unknown) => void;
  readonly replies: readonly VaultMessage[];
  readonly feed: readonly FeedBatch[];
  readonly told: readonly VaultToMain[];
  readonly bugs: readonly string[];
  /** Main says where backups go from now on. */
  readonly places: (backups: BackupPlaces) => void;
  /** Another page takes over. */
  readonly reconnect: () => void;
  readonly closedPorts: () => number;
  /** Resolves when the process would have exited. */
  readonly shutdown: () => Promise<void>;
};

export type TestVaultOptions = {
  readonly journalsDir: string;
  readonly ports?: Partial<SessionPorts>;
  readonly failedUnlocks?: FailedUnlocks;
  readonly anchors?: Anchors;
  /** Not there unless given: then no backup can be made. */
  readonly backupsDir?: string;
  /** The same unless given. */
  readonly ownBackupsDir?: string;
  readonly copyTo?: string;
  readonly appVersion?: string;
};

export function startVault(options: TestVaultOptions): TestVault {
  const { journalsDir, ports, failedUnlocks = {}, anchors = {}, appVersion = '1.0.0' } = options;
  const nowhere = path.join(journalsDir, '../no-such-folder');
  const backups: BackupPlaces = {
    folder: options.backupsDir ?? nowhere,
    ownFolder: options.ownBackupsDir ?? options.backupsDir ?? `${nowhere}/own`,
    chosenFile: null,
    copyTo: options.copyTo ?? null,
  };
  const replies: VaultMessage[] = [];
  const feed: FeedBatch[] = [];
  const told: VaultToMain[] = [];
  const bugs: string[] = [];
  const waiting = new Map<number, (result: unknown) => void>();
  let exited = (): void => undefined;
  const exit = new Promise<void>((resolve) => (exited = resolve));
  let nextId = 1;
  let closed = 0;
  let listener: (message: unknown) => void = () => undefined;

  const vault = new VaultProcess({
    ports: { ...fastPorts, ...ports },
    tellMain: (event) => told.push(structuredClone(event)),
    exit: () => {
      exited();
    },
    logBug: (where) => bugs.push(where),
  });

  const connect = (): void => {
    let open = true;
    const page: PagePort = {
      post: (message) => {
        if (!open) return;
        const copy = structuredClone(message);
        replies.push(copy);
        if ('feed' in copy) feed.push(copy.feed);
        else waiting.get(copy.id)?.(copy.result);
      },
      listen: (to) => {
        listener = (message) => {
          if (open) to(message);
        };
      },
      close: () => {
        open = false;
        closed += 1;
      },
    };
    vault.fromMain({ type: 'connect' }, page);
  };
  vault.fromMain({ type: 'init', journalsDir, failedUnlocks, anchors, backups, appVersion }, null);
  connect();

  const call = <N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>> => {
    const id = nextId;
    nextId += 1;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    listener(structuredClone({ id, call: name, args }));
    return answer as Promise<CallResult<N>>;
  };
  return {
    call,
    must: async (name, args) => {
      const result = await call(name, args);
      if (!result.ok) throw new Error(`${name} answered ${JSON.stringify(result.error)}`);
      return result.value;
    },
    send: (message) => {
      listener(message);
    },
    replies,
    feed,
    told,
    bugs,
    places: (places) => {
      vault.fromMain({ type: 'backup-places', backups: places }, null);
    },
    reconnect: connect,
    closedPorts: () => closed,
    shutdown: () => {
      vault.fromMain({ type: 'shutdown' }, null);
      return exit;
    },
  };
}

/** Waits until the feed has sent all there is, counted from the batch `from`. */
export async function feedOf(vault: TestVault, from = 0): Promise<readonly FeedBatch[]> {
  while (!vault.feed.slice(from).some((batch) => batch.complete)) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  return vault.feed.slice(from);
}

export const journalsFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'tend-test-'));
export const newEntryId = (): EntryId => randomBytes(16).toString('hex') as EntryId;
export const newJournalId = (): JournalId => randomBytes(16).toString('hex') as JournalId;
export const passphrase = 'a long enough passphrase';

/** A fresh process that has created a journal. */
export async function createdVault(
  options: TestVaultOptions,
): Promise<{ readonly vault: TestVault; readonly journalId: JournalId; readonly recoveryKey: string }> {
  const vault = startVault(options);
  const { journalId, recoveryKey } = await vault.must('vault.create', { passphrase });
  return { vault, journalId, recoveryKey };
}

/** A fresh process that has unlocked the journal. */
export async function unlockedVault(options: TestVaultOptions, journalId: JournalId): Promise<TestVault> {
  const vault = startVault(options);
  await vault.must('vault.unlock', { journalId, passphrase });
  return vault;
}

export const plainInit = { template: 'free', entryOn: day('2026-05-04') } as const;

/** A new entry with this title; its id. */
export async function writeEntry(vault: Pick<TestVault, 'must'>, title: string): Promise<EntryId> {
  const id = newEntryId();
  await vault.must('entry.create', { id, init: { ...plainInit, title } });
  return id;
}

/** What an unlock in a process of its own answers: `unlocked`, or the error. */
export async function unlockError(journalsDir: string, id: JournalId, words = passphrase): Promise<unknown> {
  const vault = startVault({ journalsDir });
  const result = await vault.call('vault.unlock', { journalId: id, passphrase: words });
  await vault.shutdown();
  return result.ok ? 'unlocked' : result.error;
}
