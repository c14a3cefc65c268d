/** Going back to a backup, from the lock screen. Secrets pass through; what is kept here is the list shown. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { JournalId } from '../../domain/ids.ts';
import type {
  BackupFile,
  BackupSource,
  CallResult,
  KnownJournal,
  RestoreList,
  TypedSecret,
} from '../../platform/contract.ts';
import { usePlatform } from '../platform/use-platform.ts';

export type {
  BackupFile,
  BackupSource,
  CallResult,
  KeptJournal,
  Restored,
  StagedRestore,
  TypedSecret,
} from '../../platform/contract.ts';

type VaultId = NonNullable<BackupFile['vaultId']>;

export type Restore = {
  /** null until it has arrived. */
  readonly list: RestoreList | null;
  /** The name that a person gave the journal of that vault; null when this computer doesn't know. */
  readonly nameOf: (vaultId: VaultId | null) => string | null;
  readonly chooseFile: () => Promise<string | null>;
  readonly stage: (source: BackupSource, secret: TypedSecret) => Promise<CallResult<'restore.stage'>>;
  readonly finish: () => Promise<CallResult<'restore.finish'>>;
  readonly cancel: () => void;
  readonly takeBack: (id: JournalId, secret: TypedSecret) => Promise<CallResult<'restore.takeBack'>>;
};

export function useRestore(): Restore {
  const { vault, shell } = usePlatform();
  const [list, setList] = useState<RestoreList | null>(null);
  const [known, setKnown] = useState<readonly KnownJournal[]>([]);

  useEffect(() => {
    let isCurrent = true;
    void Promise.all([vault.call('restore.list', {}), shell.call('journals.known', undefined)]).then(
      ([found, names]) => {
        if (!isCurrent) return;
        setKnown(names);
        setList(
          found.ok
            ? found.value
            : { files: [], problem: { kind: 'storage', reason: 'other' }, kept: [], present: [] },
        );
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [vault, shell]);

  const nameOf = useCallback(
    (vaultId: VaultId | null): string | null => {
      if (vaultId === null) return null;
      const here = list?.present.filter((one) => one.vaultId === vaultId).map(({ journalId }) => journalId);
      const byPresent = known.find(({ id }) => here?.includes(id));
      // Where the journal is gone, the name it was last known by.
      return (byPresent ?? known.findLast((one) => one.vaultId === vaultId))?.name ?? null;
    },
    [list, known],
  );
  const actions = useMemo(
    () => ({
      chooseFile: () => shell.call('backups.chooseFile', undefined),
      stage: (source: BackupSource, secret: TypedSecret) => vault.call('restore.stage', { source, secret }),
      finish: () => vault.call('restore.finish', {}),
      cancel: () => void vault.call('restore.cancel', {}),
      takeBack: (journalId: JournalId, secret: TypedSecret) =>
        vault.call('restore.takeBack', { journalId, secret }),
    }),
    [vault, shell],
  );
  return { list, nameOf, ...actions };
}
