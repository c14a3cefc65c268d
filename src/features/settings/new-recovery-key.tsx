/** Another recovery key, for who lost the paper or fears that somebody has seen it. It is shown on a page of its own. */
import type { ReactElement } from 'react';
import { useSecrets } from '../../hooks/vault-session/use-secrets.ts';
import { SecretDialog } from './secret-dialog.tsx';

export function NewRecoveryKey({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { reissueRecoveryKey } = useSecrets();
  return (
    <SecretDialog
      title="New recovery key"
      confirm="Make a new one"
      busy="Making it…"
      words={
        <p>
          You get 24 new words to write down. The old ones stop opening this journal; the passphrase stays as
          it is.
        </p>
      }
      asksNew={false}
      change={reissueRecoveryKey}
      onClose={onClose}
    />
  );
}
