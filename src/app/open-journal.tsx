/**
 * The open journal: layout, pages, commands. A chunk of its own, fetched while the person types the passphrase.
 * What must never happen: a command that reaches a locked journal; an error that shows what a person wrote.
 */
import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Router } from 'wouter';
import { RecoveryKeyPage } from '../features/lock/recovery-key-page.tsx';
import { RolePage } from '../features/lock/role-page.tsx';
import { useToday } from '../hooks/clock/use-today.ts';
import { useEntryActions } from '../hooks/entries/use-entry-actions.ts';
import { paths } from '../hooks/navigation/paths.ts';
import { useProfile } from '../hooks/profile/use-profile.ts';
import { createFindHere, FindHereProvider } from '../hooks/shell-events/find-here.ts';
import { useCommands } from '../hooks/shell-events/use-commands.ts';
import type { MenuCommand } from '../hooks/shell-events/use-commands.ts';
import { OpenSupportProvider } from '../hooks/support/open-support.ts';
import { useNewRecoveryKey } from '../hooks/vault-session/use-secrets.ts';
import { useVaultSession } from '../hooks/vault-session/use-vault-session.ts';
import { Busy } from '../ui/spinner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Layout } from './layout.tsx';
import { createLocation } from './location.ts';
import { Pages } from './pages.tsx';
import { focusSearch } from './focus-search.ts';
import styles from './layout.module.css';

const SupportSheet = lazy(async () => ({
  default: (await import('../features/support/support-sheet.tsx')).SupportSheet,
}));

/** A journal whose first run was cut short has no role yet: then that one question comes first. */
export function OpenJournal(): ReactElement {
  const { profile } = useProfile();
  const [isAnswered, setIsAnswered] = useState(false);
  if (profile === null && !isAnswered)
    return (
      <RolePage
        onSaved={() => {
          setIsAnswered(true);
        }}
      />
    );
  return <JournalFrame />;
}

function JournalFrame(): ReactElement {
  const location = useMemo(() => createLocation(), []);
  const findHere = useMemo(() => createFindHere(), []);
  const path = location.hook()[0];
  const { lock, hide } = useVaultSession();
  const { begin } = useEntryActions();
  const today = useToday();
  const { words: recoveryKey, putAway } = useNewRecoveryKey();
  const newEntry = useCallback(() => {
    location.navigate(paths.entry(begin({ template: 'free', entryOn: today })));
  }, [location, begin, today]);
  const lockNow = useCallback(() => {
    void lock();
  }, [lock]);
  const [isSupportOpen, setIsSupportOpen] = useState(false);
  const openSupport = useCallback(() => setIsSupportOpen(true), []);

  useCommands((command: MenuCommand) => {
    if (command !== 'support') setIsSupportOpen(false);
    switch (command) {
      case 'new-entry':
        newEntry();
        return;
      case 'find':
        if (findHere.run()) return;
        location.navigate(paths.journal);
        focusSearch(() => location.path() === paths.journal);
        return;
      case 'lock':
        lockNow();
        return;
      case 'hide':
        void hide();
        return;
      case 'support':
        // On its own page there is nothing to lay it over.
        if (location.path() !== paths.support) openSupport();
        return;
      case 'settings':
        location.navigate(paths.settings);
        return;
      case 'hard-day':
        location.navigate(paths.hardDay);
    }
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.altKey && event.key === 'ArrowLeft') location.goBack();
    };
    // The third button of a mouse that has one for going back.
    const onMouseUp = (event: MouseEvent): void => {
      if (event.button === 3) location.goBack();
    };
    globalThis.addEventListener('keydown', onKeyDown);
    globalThis.addEventListener('mouseup', onMouseUp);
    return () => {
      globalThis.removeEventListener('keydown', onKeyDown);
      globalThis.removeEventListener('mouseup', onMouseUp);
    };
  }, [location]);

  if (recoveryKey !== null) return <RecoveryKeyPage recoveryKey={recoveryKey} isNew onContinue={putAway} />;
  return (
    <Router hook={location.hook}>
      <RouterProvider navigate={location.navigate}>
        <OpenSupportProvider value={openSupport}>
          <FindHereProvider value={findHere}>
            <Layout onNewEntry={newEntry} onLock={lockNow}>
              <ErrorBoundary resetKey={path} onLock={lockNow}>
                <Suspense
                  fallback={
                    <div className={styles['waiting']}>
                      <Busy label="Opening" />
                    </div>
                  }
                >
                  <Pages />
                </Suspense>
              </ErrorBoundary>
            </Layout>
            {isSupportOpen && (
              <Suspense>
                <SupportSheet onClose={() => setIsSupportOpen(false)} />
              </Suspense>
            )}
          </FindHereProvider>
        </OpenSupportProvider>
      </RouterProvider>
    </Router>
  );
}
