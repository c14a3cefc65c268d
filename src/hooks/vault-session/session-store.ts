/**
 * Whether the journal is open on this page, and the calls that open it. Keeps counts and an id, never a passphrase
 * or a key: those pass through and are gone with the call.
 */
import type { JournalId } from '../../domain/ids.ts';
import type { Result } from '../../lib/result.ts';
import type { CallResult, JournalReport, Unlocked } from '../../platform/contract.ts';
import type { Shell } from '../../platform/shell.ts';
import { createStore } from '../../platform/store.ts';
import type { Store } from '../../platform/store.ts';
import type { VaultClient } from '../../platform/vault-client.ts';

export type SessionState = {
  /** `gone`: the vault process has ended without being asked to; the page can only be opened afresh. */
  readonly state: 'starting' | 'locked' | 'unlocked' | 'gone';
  readonly unlocked: Unlocked | null;
};

export type VaultSession = {
  readonly value: Store<SessionState>;
  /** Made for a journal that is open, and to be shown now; null otherwise. */
  readonly newRecoveryKey: Store<string | null>;
  /** The new journal stays `locked` for this page: its first unlock is the rehearsal. */
  readonly create: (passphrase: string) => Promise<CallResult<'vault.create'>>;
  readonly unlock: (journalId: JournalId, passphrase: string) => Promise<CallResult<'vault.unlock'>>;
  readonly unlockWithRecoveryKey: (
    journalId: JournalId,
    recoveryKey: string,
  ) => Promise<CallResult<'vault.unlockWithRecoveryKey'>>;
  /** Another look at the journal, or the person's word, has changed it. */
  readonly setReport: (report: JournalReport) => void;
  /** Asks the main process, which covers the page, has it flushed and throws it away. */
  readonly lock: () => Promise<void>;
  /** The same, with the window out of sight first. */
  readonly hide: () => Promise<void>;
};

export function createVaultSession(
  vault: VaultClient,
  shell: Shell,
  connected: Promise<unknown>,
): VaultSession {
  const value = createStore<SessionState>({ state: 'starting', unlocked: null });
  void connected.then(() => {
    if (value.get().state === 'starting') value.set({ state: 'locked', unlocked: null });
  });
  vault.onGone(() => {
    value.set({ state: 'gone', unlocked: null });
  });
  const opened = (result: Result<Unlocked, unknown>): void => {
    if (result.ok) value.set({ state: 'unlocked', unlocked: result.value });
  };
  return {
    value,
    newRecoveryKey: createStore<string | null>(null),
    create: (passphrase) => vault.call('vault.create', { passphrase }),
    async unlock(journalId, passphrase) {
      const result = await vault.call('vault.unlock', { journalId, passphrase });
      opened(result);
      return result;
    },
    async unlockWithRecoveryKey(journalId, recoveryKey) {
      const result = await vault.call('vault.unlockWithRecoveryKey', { journalId, recoveryKey });
      opened(result);
      return result;
    },
    setReport(report) {
      const { state, unlocked } = value.get();
      if (unlocked) value.set({ state, unlocked: { ...unlocked, report } });
    },
    async lock() {
      await shell.call('lock.request', undefined);
    },
    async hide() {
      await shell.call('lock.hide', undefined);
    },
  };
}
