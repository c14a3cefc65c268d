/** What a vault process gives its session: where things lie, what is remembered of them, and whom to tell. */
import type { FeedBatch } from '../../contract/vault-calls.ts';
import type { Anchors, BackupPlaces, FailedUnlocks, VaultToMain } from '../../contract/vault-main.ts';
import type { SessionPorts } from './session-ports.ts';

export type SessionOptions = {
  readonly ports: SessionPorts;
  readonly journalsDir: string;
  readonly failedUnlocks: FailedUnlocks;
  readonly anchors: Anchors;
  readonly backups: BackupPlaces;
  readonly appVersion: string;
  readonly tellMain: (event: VaultToMain) => void;
  readonly sendFeed: (batch: FeedBatch) => void;
  readonly reportBug: (bug: unknown) => void;
};
