import { describe, expect, it } from 'vitest';
import type { JournalId } from '../../../../../src/domain/ids.ts';
import { createVaultSession } from '../../../../../src/hooks/vault-session/session-store.ts';
import type { Shell } from '../../../../../src/platform/shell.ts';
import type { VaultClient } from '../../../../../src/platform/vault-client.ts';

const journalId = 'cd'.repeat(16) as JournalId;
const unlocked = { journalId, entries: 3, quarantined: 0, failuresBefore: 0, lastUnlockedAt: null };

function session(answer: unknown) {
  const asked: string[] = [];
  let gone: () => void = () => undefined;
  const vault = {
    call: (name: string) => {
      asked.push(name);
      return Promise.resolve(answer);
    },
    onFeed: () => () => undefined,
    onAnswer: () => () => undefined,
    onGone: (listener: () => void) => {
      gone = listener;
      return () => undefined;
    },
  } as unknown as VaultClient;
  const shell = {
    call: (name: string) => {
      asked.push(name);
      return Promise.resolve(null);
    },
    onEvent: () => () => undefined,
  } as unknown as Shell;
  const store = createVaultSession(vault, shell, Promise.resolve());
  return {
    store,
    asked,
    end: () => {
      gone();
    },
  };
}

describe('the session of a page', () => {
  it('is locked once the vault is connected, and open after an unlock', async () => {
    const { store } = session({ ok: true, value: unlocked });
    expect(store.value.get().state).toBe('starting');
    await Promise.resolve();
    expect(store.value.get().state).toBe('locked');
    await store.unlock(journalId, 'a passphrase');
    expect(store.value.get()).toEqual({ state: 'unlocked', unlocked });
  });

  it('stays locked after a wrong passphrase', async () => {
    const error = { kind: 'wrong-passphrase', failures: 1, retryAt: null };
    const { store } = session({ ok: false, error });
    await Promise.resolve();
    expect(await store.unlock(journalId, 'wrong')).toEqual({ ok: false, error });
    expect(store.value.get()).toEqual({ state: 'locked', unlocked: null });
  });

  it('does not open a journal that was just created: its first unlock is the rehearsal', async () => {
    const { store } = session({ ok: true, value: { journalId, recoveryKey: 'words' } });
    await Promise.resolve();
    await store.create('a new passphrase');
    expect(store.value.get().state).toBe('locked');
  });

  it('keeps neither passphrase nor recovery key', async () => {
    const { store } = session({ ok: true, value: unlocked });
    await store.unlock(journalId, 'kept nowhere');
    await store.unlockWithRecoveryKey(journalId, 'abandon abandon');
    expect(JSON.stringify(store.value.get())).not.toMatch(/kept nowhere|abandon/);
  });

  it('leaves locking to the main process', async () => {
    const { store, asked } = session({ ok: true, value: unlocked });
    await store.unlock(journalId, 'a passphrase');
    await store.lock();
    expect(asked).toEqual(['vault.unlock', 'lock.request']);
    expect(store.value.get().state).toBe('unlocked');
  });

  it('is gone when the vault ends by itself', async () => {
    const { store, end } = session({ ok: true, value: unlocked });
    await store.unlock(journalId, 'a passphrase');
    end();
    expect(store.value.get()).toEqual({ state: 'gone', unlocked: null });
  });
});
