/** The whole page: appearance, cover, and the gate between the lock screen and the open journal. */
import { Suspense, lazy, useCallback } from 'react';
import type { ReactElement } from 'react';
import { LockScreen } from '../features/lock/lock-screen.tsx';
import { VaultGone } from '../features/lock/vault-gone.tsx';
import { useActivityPings } from '../hooks/shell-events/use-activity.ts';
import { useVaultSession } from '../hooks/vault-session/use-vault-session.ts';
import { useAppearance } from './appearance.ts';
import { Covered } from './cover.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import styles from './app.module.css';

const openJournal = () => import('./open-journal.tsx');
const OpenJournal = lazy(async () => ({ default: (await openJournal()).OpenJournal }));

let isPrefetched = false;
/** Called with the first key of a passphrase: the journal's chunks arrive while the person types and the key is derived. */
function prefetch(): void {
  if (isPrefetched) return;
  isPrefetched = true;
  void openJournal();
  void import('./pages.tsx').then(({ prefetchPages }) => prefetchPages());
}

export function App(): ReactElement {
  useAppearance();
  useActivityPings();
  const { lock } = useVaultSession();
  const lockNow = useCallback(() => {
    void lock();
  }, [lock]);
  return (
    <Covered>
      <ErrorBoundary onLock={lockNow}>
        <LockGate />
      </ErrorBoundary>
    </Covered>
  );
}

function LockGate(): ReactElement {
  const { state } = useVaultSession();
  switch (state) {
    case 'starting':
      return <div className={styles['desk']} />;
    case 'locked':
      return <LockScreen onTyping={prefetch} />;
    case 'gone':
      return <VaultGone />;
    case 'unlocked':
      return (
        <Suspense fallback={<div className={styles['desk']} />}>
          <OpenJournal />
        </Suspense>
      );
  }
}
