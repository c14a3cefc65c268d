/** Changing what opens the journal. Passphrases pass through and are kept nowhere here. */
import { useMemo } from 'react';
import type { CallError, CallResult } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type SecretProblem = CallError<'vault.changePassphrase'>;

export type Secrets = {
  readonly changePassphrase: (current: string, next: string) => Promise<CallResult<'vault.changePassphrase'>>;
};

export function useSecrets(): Secrets {
  const { vault } = usePlatform();
  return useMemo(
    () => ({
      changePassphrase: (current, next) => vault.call('vault.changePassphrase', { current, next }),
    }),
    [vault],
  );
}
