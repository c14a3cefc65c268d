/**
 * Changing what opens the journal. Passphrases pass through and are kept nowhere here; a new recovery key is handed to
 * the page that shows it.
 */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CallError, CallResult, RekeyProgress } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type { RekeyProgress };
export type SecretProblem = CallError<'vault.changePassphrase'>;

export type Secrets = {
  readonly changePassphrase: (current: string, next: string) => Promise<CallResult<'vault.changePassphrase'>>;
  /** When it went well the new key is being shown (`useNewRecoveryKey`). */
  readonly reissueRecoveryKey: (current: string) => Promise<CallResult<'vault.reissueRecoveryKey'>>;
  /** The same; what was written is sealed anew meanwhile (`useRekeyProgress`). */
  readonly rekey: (current: string, next: string) => Promise<CallResult<'vault.rekey'>>;
};

export function useSecrets(): Secrets {
  const { vault, session } = usePlatform();
  return useMemo(() => {
    const { newRecoveryKey } = session;
    return {
      changePassphrase: (current, next) => vault.call('vault.changePassphrase', { current, next }),
      reissueRecoveryKey: async (current) => {
        const result = await vault.call('vault.reissueRecoveryKey', { current });
        if (result.ok) newRecoveryKey.set(result.value.recoveryKey);
        return result;
      },
      rekey: async (current, next) => {
        const result = await vault.call('vault.rekey', { current, next });
        if (result.ok) newRecoveryKey.set(result.value.recoveryKey);
        return result;
      },
    };
  }, [vault, session]);
}

/** The 24 words that are to be shown now, and how they are put away for good. */
export function useNewRecoveryKey(): { readonly words: string | null; readonly putAway: () => void } {
  const { newRecoveryKey } = usePlatform().session;
  const words = useSyncExternalStore(newRecoveryKey.subscribe, newRecoveryKey.get);
  return { words, putAway: () => newRecoveryKey.set(null) };
}

const lookEveryMs = 500;

/** null until the vault has answered. Goes on asking while something is under way. */
export function useRekeyProgress(): RekeyProgress | null {
  const { vault } = usePlatform();
  const [progress, setProgress] = useState<RekeyProgress | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const answer = await vault.call('vault.rekeyProgress', {});
      if (!isCurrent || !answer.ok) return;
      setProgress(answer.value);
      const { kind } = answer.value;
      // what is kept back goes on when something is set aside or removed
      if (kind === 'running' || kind === 'waiting' || kind === 'kept')
        timer = setTimeout(() => void look(), lookEveryMs);
    };
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [vault]);
  return progress;
}
