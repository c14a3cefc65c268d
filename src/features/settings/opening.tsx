/** What opens this journal: the way to a new passphrase. Stores nothing. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import styles from './settings.module.css';

export function Opening(): ReactElement {
  const [isChanging, setIsChanging] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  return (
    <Section
      title="Passphrase"
      lede="The recovery key stays as it is. Copies made earlier keep opening with the passphrase they were made with."
    >
      <div className={styles['group']}>
        {isChanged && (
          <Alert tone="notice">
            The passphrase is changed. From now on only the new one opens this journal.
          </Alert>
        )}
        <div>
          <Button
            onPress={() => {
              setIsChanged(false);
              setIsChanging(true);
            }}
          >
            Change passphrase…
          </Button>
        </div>
      </div>
      {isChanging && (
        <ChangePassphrase
          onClose={(done) => {
            setIsChanging(false);
            setIsChanged(done);
          }}
        />
      )}
    </Section>
  );
}
