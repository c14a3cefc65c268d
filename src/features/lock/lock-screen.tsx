/**
 * Everything before an open journal: the first run (create → recovery key → role → rehearsal) or the lock screen.
 * Keeps the recovery key in memory only while its page is open.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useJournals } from '../../hooks/journals/use-journals.ts';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { useVaultSession } from '../../hooks/vault-session/use-vault-session.ts';
import { CreateJournal } from './create-journal.tsx';
import { RecoveryKeyPage } from './recovery-key-page.tsx';
import { RolePage } from './role-page.tsx';
import { UnlockPage } from './unlock-page.tsx';
import styles from './lock.module.css';

type Step =
  | { readonly at: 'lock' }
  | { readonly at: 'create' }
  | { readonly at: 'recovery-key'; readonly recoveryKey: string }
  | { readonly at: 'role' };

/** `onTyping` is called when somebody types a secret: a good moment to fetch what comes after it. */
export function LockScreen({ onTyping }: { readonly onTyping: () => void }): ReactElement {
  const { journals } = useJournals();
  const { settings } = useSettings();
  const { lock } = useVaultSession();
  const [step, setStep] = useState<Step>({ at: 'lock' });

  if (!journals || !settings) return <div className={styles['waiting']} />;
  const [first, ...others] = journals;

  if (step.at === 'recovery-key')
    return (
      <RecoveryKeyPage
        recoveryKey={step.recoveryKey}
        onContinue={() => {
          setStep({ at: 'role' });
        }}
      />
    );
  if (step.at === 'role')
    return (
      <RolePage
        onSaved={() => {
          void lock();
        }}
      />
    );
  if (step.at === 'create' || !first)
    return (
      <CreateJournal
        onCreated={({ recoveryKey }) => {
          setStep({ at: 'recovery-key', recoveryKey });
        }}
        onCancel={
          first
            ? () => {
                setStep({ at: 'lock' });
              }
            : null
        }
      />
    );
  return (
    <UnlockPage
      journals={[first, ...others]}
      onTyping={onTyping}
      onCreate={() => {
        setStep({ at: 'create' });
      }}
    />
  );
}
