/** What opens this journal: the ways to another passphrase, another recovery key, or both with a new key for everything. */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useRekeyProgress } from '../../hooks/vault-session/use-secrets.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { NewRecoveryKey } from './new-recovery-key.tsx';
import { Rekey } from './rekey.tsx';
import { progressWords } from './secret-words.ts';
import styles from './settings.module.css';

type Doing = 'passphrase' | 'recovery-key' | 'rekey';

export function Opening(): ReactElement {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const progress = useRekeyProgress();
  const underWay = progress && progressWords(progress);
  const start = (what: Doing) => () => {
    setIsChanged(false);
    setDoing(what);
  };
  const close = (): void => setDoing(null);
  return (
    <Section
      title="Passphrase and recovery key"
      lede="Either of them opens this journal. Backups made earlier keep opening with what they were made with."
    >
      <div className={styles['group']}>
        {underWay && <Alert tone="notice">{underWay}</Alert>}
        {isChanged && (
          <Alert tone="notice">
            The passphrase is changed. From now on only the new one opens this journal.
          </Alert>
        )}
        <div className={styles['buttons']}>
          <Button onPress={start('passphrase')}>Change passphrase…</Button>
          <Button onPress={start('recovery-key')}>New recovery key…</Button>
          <Button onPress={start('rekey')}>Someone knows my passphrase…</Button>
        </div>
      </div>
      {doing === 'passphrase' && (
        <ChangePassphrase
          onClose={(done) => {
            close();
            setIsChanged(done);
          }}
        />
      )}
      {doing === 'recovery-key' && <NewRecoveryKey onClose={close} />}
      {doing === 'rekey' && <Rekey onClose={close} />}
    </Section>
  );
}
