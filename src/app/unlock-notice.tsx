/**
 * What a person should know right after unlocking: attempts that failed, and whatever in the journal is not as it was
 * written. Quiet, the details on asking, gone when understood; the report itself stays under Settings.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useJournalState } from '../hooks/journal-state/use-journal-state.ts';
import { useVaultSession } from '../hooks/vault-session/use-vault-session.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { unlockNotices } from './unlock-notices.ts';
import styles from './unlock-notice.module.css';

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

export function UnlockNotice({
  className,
}: {
  readonly className?: string | undefined;
}): ReactElement | null {
  const { unlocked } = useVaultSession();
  const { acknowledge } = useJournalState();
  const [isDismissed, setIsDismissed] = useState(false);
  const notices = unlocked && unlockNotices(unlocked, (at) => dateTime.format(at));
  if (!notices || isDismissed) return null;
  const { tries, findings, asksAboutHistory } = notices;
  const dismiss = (): void => setIsDismissed(true);
  const understood = (): void => {
    dismiss();
    if (findings.length > 0) void acknowledge();
  };
  return (
    <div className={className}>
      <Alert
        tone="notice"
        actionsStand={asksAboutHistory ? 'below' : 'beside'}
        actions={
          asksAboutHistory ? (
            <>
              <Button size="small" onPress={understood}>
                Yes, that’s right
              </Button>
              <Button variant="quiet" size="small" onPress={dismiss}>
                Not now
              </Button>
            </>
          ) : (
            <Button variant="quiet" size="small" onPress={understood}>
              Understood
            </Button>
          )
        }
      >
        <div className={styles['words']}>
          {tries !== null && <p>{tries}</p>}
          {findings.map(({ title }) => (
            <p key={title}>{title}.</p>
          ))}
          {findings.length > 0 && (
            <Disclosure title="What this means">
              <div className={styles['words']}>
                {findings.map(({ words }) => (
                  <p key={words}>{words}</p>
                ))}
                <p>The state of this journal stands under Settings at any time.</p>
              </div>
            </Disclosure>
          )}
        </div>
      </Alert>
    </div>
  );
}
