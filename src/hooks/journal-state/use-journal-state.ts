/** What the last look at the journal found, another look on asking, and the person's word that they know. */
import { useMemo } from 'react';
import type { CallResult, JournalFinding, JournalReport } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';
import { useVaultSession } from '../vault-session/use-vault-session.ts';

export type { JournalFinding, JournalReport };

export type JournalState = {
  /** null while locked. */
  readonly report: JournalReport | null;
  /** Of the time before this one; null on the first. */
  readonly lastUnlockedAt: number | null;
  readonly verify: () => Promise<CallResult<'journal.verify'>>;
  readonly acknowledge: () => Promise<void>;
};

export function useJournalState(): JournalState {
  const { vault, session } = usePlatform();
  const { unlocked } = useVaultSession();
  const calls = useMemo(
    () => ({
      verify: async () => {
        const result = await vault.call('journal.verify', {});
        if (result.ok) session.setReport(result.value);
        return result;
      },
      acknowledge: async () => {
        const result = await vault.call('journal.acknowledge', {});
        if (result.ok) session.setReport(result.value);
      },
    }),
    [vault, session],
  );
  return { report: unlocked?.report ?? null, lastUnlockedAt: unlocked?.lastUnlockedAt ?? null, ...calls };
}
