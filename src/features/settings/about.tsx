/** The version, and the limits a person should know of. */
import { FolderOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useAppInfo } from '../../hooks/app-info/use-app-info.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import styles from './settings.module.css';

export function About(): ReactElement {
  const { about, openDataFolder } = useAppInfo();
  return (
    <Section title="About Tend">
      <div className={styles['words']}>
        {about && (
          <p>
            Version {about.version}. Tend never goes online, so it does not look for new versions by itself.
          </p>
        )}
        <p>
          It is not therapy, gives no diagnosis and keeps no score. It protects what you write on this
          computer while the journal is locked. It can’t protect against a program that watches this computer
          while the journal is open, against somebody looking over your shoulder, or against the loss of both
          the passphrase and the recovery key.
        </p>
        <p>
          Deleted words may stay on the disk until it reuses the space. Encrypting the whole disk helps with
          that, and with what the system writes when it runs out of memory or sleeps.
        </p>
        <div>
          <Button icon={FolderOpen} onPress={openDataFolder}>
            Open the data folder
          </Button>
        </div>
      </div>
    </Section>
  );
}
