/**
 * Everything before an open journal: the first run (create → recovery key → role → rehearsal) or the lock screen.
 * Keeps the recovery key in memory only while its page is open. Public support lines open over every step.
 */
import { Suspense, lazy, useState } from 'react';
import type { ReactElement } from 'react';
import { useJournals } from '../../hooks/journals/use-journals.ts';
import { useSettings } from '../../hooks/settings/use-settings.ts';
import { useCommands } from '../../hooks/shell-events/use-commands.ts';
import { useVaultSession } from '../../hooks/vault-session/use-vault-session.ts';
import { CreateJournal } from './create-journal.tsx';
import { RecoveryKeyPage } from './recovery-key-page.tsx';
import { RolePage } from './role-page.tsx';
import { UnlockPage } from './unlock-page.tsx';
import styles from './lock.module.css';

const RestorePage = lazy(async () => ({ default: (await import('./restore-page.tsx')).RestorePage }));
const PublicLines = lazy(async () => ({ default: (await import('./public-lines.tsx')).PublicLines }));

type Step =
  | { readonly at: 'lock' }
  | { readonly at: 'create' }
  | { readonly at: 'restore' }
  | { readonly at: 'recovery-key'; readonly recoveryKey: string }
  | { readonly at: 'role' };

/** `onTyping` is called when somebody types a secret: a good moment to fetch what comes after it. */
export function LockScreen({ onTyping }: { readonly onTyping: () => void }): ReactElement {
  const [showsLines, setShowsLines] = useState(false);
  useCommands((command) => {
    if (command === 'support') setShowsLines(true);
  });
  return (
    <>
      <Steps onTyping={onTyping} onSupport={() => setShowsLines(true)} />
      {showsLines && (
        <Suspense>
          <PublicLines onClose={() => setShowsLines(false)} />
        </Suspense>
      )}
    </>
  );
}

type StepsProps = { readonly onTyping: () => void; readonly onSupport: () => void };

function Steps({ onTyping, onSupport }: StepsProps): ReactElement {
  const { journals, refresh } = useJournals();
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
  const restore = (): void => {
    setStep({ at: 'restore' });
  };
  if (step.at === 'restore')
    return (
      <Suspense fallback={<div className={styles['waiting']} />}>
        <RestorePage
          onRestored={() => {
            void refresh().then(() => {
              setStep({ at: 'lock' });
            });
          }}
          onBack={() => {
            setStep({ at: 'lock' });
          }}
        />
      </Suspense>
    );
  if (step.at === 'create' || !first)
    return (
      <CreateJournal
        onSupport={onSupport}
        onRestore={restore}
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
      onSupport={onSupport}
      onRestore={restore}
      onCreate={() => {
        setStep({ at: 'create' });
      }}
    />
  );
}
