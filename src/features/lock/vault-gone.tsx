/** Seen for a moment when the vault process has ended by itself: says that nothing saved is lost, and opens afresh. */
import type { ReactElement } from 'react';
import { useVaultSession } from '../../hooks/vault-session/use-vault-session.ts';
import { Button } from '../../ui/button.tsx';
import { Threshold } from '../../ui/threshold.tsx';
import styles from './lock.module.css';

export function VaultGone(): ReactElement {
  const { lock } = useVaultSession();
  return (
    <Threshold
      title="The journal was closed"
      lede="The part of Tend that holds the journal has stopped. Everything that said “Saved” is safe."
    >
      <div className={styles['actions']}>
        <Button
          variant="primary"
          onPress={() => {
            void lock();
          }}
        >
          Open the lock screen
        </Button>
      </div>
    </Threshold>
  );
}
