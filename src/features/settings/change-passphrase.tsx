/** A new passphrase for this journal. Nothing else changes. */
import type { ReactElement } from 'react';
import { useSecrets } from '../../hooks/vault-session/use-secrets.ts';
import { SecretDialog } from './secret-dialog.tsx';

export function ChangePassphrase({
  onClose,
}: {
  readonly onClose: (isChanged: boolean) => void;
}): ReactElement {
  const { changePassphrase } = useSecrets();
  return (
    <SecretDialog
      title="Change the passphrase"
      confirm="Change passphrase"
      busy="Changing…"
      asksNew
      change={changePassphrase}
      onClose={onClose}
    />
  );
}
