/** Somebody knows the passphrase: a new key for everything. Says what it can't undo. */
import type { ReactElement } from 'react';
import { useSecrets } from '../../hooks/vault-session/use-secrets.ts';
import { SecretDialog } from './secret-dialog.tsx';

export function Rekey({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { rekey } = useSecrets();
  return (
    <SecretDialog
      title="Someone knows my passphrase"
      confirm="Change everything"
      busy="Changing everything…"
      words={
        <>
          <p>
            You choose a new passphrase and get a new recovery key, and everything you have written is sealed
            anew with a new key. After that neither the old passphrase nor the old recovery key opens anything
            in this journal, even for someone who has copied its files of today.
          </p>
          <p>
            Backups and copies made until now keep opening with the old passphrase: delete those you don’t
            need. What somebody has read already can’t be taken back.
          </p>
        </>
      }
      asksNew
      change={rekey}
      onClose={onClose}
    />
  );
}
