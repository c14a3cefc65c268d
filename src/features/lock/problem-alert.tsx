/** A problem of the lock screen, with what can be done about it right now. */
import type { ReactElement } from 'react';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import { useVaultSession } from '../../hooks/vault-session/use-vault-session.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import type { LockProblem } from './lock-words.ts';

export function ProblemAlert({ problem }: { readonly problem: LockProblem }): ReactElement {
  const { openDataFolder } = useAppInfo();
  const { lock } = useVaultSession();
  const actions =
    problem.offer === 'data-folder' ? (
      <Button size="small" onPress={openDataFolder}>
        Open the data folder
      </Button>
    ) : problem.offer === 'start-over' ? (
      <Button
        size="small"
        onPress={() => {
          void lock();
        }}
      >
        Start over
      </Button>
    ) : undefined;
  return (
    <Alert tone="problem" title={problem.title ?? undefined} actions={actions}>
      {problem.words}
    </Alert>
  );
}
