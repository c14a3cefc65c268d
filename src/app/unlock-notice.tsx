/**
 * What a person should know right after unlocking: attempts that failed, records that could not be read. Quiet,
 * said once, gone when dismissed.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useVaultSession } from '../hooks/vault-session/use-vault-session.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { unlockNotices } from './unlock-notices.ts';
import styles from './unlock-notice.module.css';

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

export function UnlockNotice({
  className,
}: {
  readonly className?: string | undefined;
}): ReactElement | null {
  const { unlocked } = useVaultSession();
  const [isDismissed, setIsDismissed] = useState(false);
  if (!unlocked || isDismissed) return null;
  const notices = unlockNotices(unlocked, (at) => dateTime.format(at));
  if (notices.length === 0) return null;
  return (
    <div className={className}>
      <Alert tone="notice">
        <div className={styles['row']}>
          <div>
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </div>
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              setIsDismissed(true);
            }}
          >
            Understood
          </Button>
        </div>
      </Alert>
    </div>
  );
}
