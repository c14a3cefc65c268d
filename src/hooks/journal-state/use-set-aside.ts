/** What was set aside of a damaged journal: the copies there are, one more, and removing one for good. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JournalId } from '../../domain/ids.ts';
import type { CallError, CallResult, SetAsideCopy } from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';
import { useVaultSession } from '../vault-session/use-vault-session.ts';

export type { SetAsideCopy };
export type SetAsideProblem = CallError<'journal.setAside'>;

export type SettingAside = {
  /** null while locked. */
  readonly journalId: JournalId | null;
  /** None until the vault has answered. */
  readonly copies: readonly SetAsideCopy[];
  /** The report of the journal is a new one afterwards. */
  readonly setAside: () => Promise<CallResult<'journal.setAside'>>;
  readonly removeCopy: (file: string) => Promise<CallResult<'journal.removeSetAside'>>;
};

export function useSetAside(): SettingAside {
  const { vault, session } = usePlatform();
  const { unlocked } = useVaultSession();
  const [copies, setCopies] = useState<readonly SetAsideCopy[]>([]);
  const look = useCallback(async () => {
    const found = await vault.call('journal.setAsideCopies', {});
    if (found.ok) setCopies(found.value);
  }, [vault]);
  useEffect(() => {
    let isCurrent = true;
    const first = async (): Promise<void> => {
      const found = await vault.call('journal.setAsideCopies', {});
      if (isCurrent && found.ok) setCopies(found.value);
    };
    void first();
    return () => {
      isCurrent = false;
    };
  }, [vault]);
  const calls = useMemo(
    () => ({
      setAside: async () => {
        const result = await vault.call('journal.setAside', {});
        await look();
        if (result.ok) session.setReport(result.value);
        return result;
      },
      removeCopy: async (file: string) => {
        const result = await vault.call('journal.removeSetAside', { file });
        await look();
        return result;
      },
    }),
    [vault, session, look],
  );
  return { journalId: unlocked?.journalId ?? null, copies, ...calls };
}
