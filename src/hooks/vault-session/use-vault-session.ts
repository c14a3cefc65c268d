/** The open or locked journal, for the lock screen and the layout. */
import { useSyncExternalStore } from 'react';
import type { Created, CreateError, Unlocked, UnlockError, BoundaryError } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';
import type { SessionState, VaultSession } from './session-store.ts';

export type { BoundaryError, Created, CreateError, Unlocked, UnlockError };

export function useVaultSession(): SessionState &
  Omit<VaultSession, 'value' | 'newRecoveryKey' | 'setReport'> {
  const { session } = usePlatform();
  const { state, unlocked } = useSyncExternalStore(session.value.subscribe, session.value.get);
  const { create, unlock, unlockWithRecoveryKey, lock, hide } = session;
  return { state, unlocked, create, unlock, unlockWithRecoveryKey, lock, hide };
}
