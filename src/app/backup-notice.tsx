/**
 * One quiet line when this journal has not been backed up for more than a week, or never could be: gone when it is put
 * right or dismissed. Asks once, after the day's own try is over. It never counts, and never comes twice a session.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useBackups } from '../hooks/backups/use-backups.ts';
import { useNow } from '../hooks/clock/use-now.ts';
import { paths } from '../hooks/navigation/paths.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { backupNotice } from './backup-notices.ts';
import styles from './unlock-notice.module.css';

export function BackupNotice({
  className,
}: {
  readonly className?: string | undefined;
}): ReactElement | null {
  const { status } = useBackups();
  const clockNow = useNow();
  const [isDismissed, setIsDismissed] = useState(false);
  const words = status && backupNotice(status, clockNow());
  if (words === null || isDismissed) return null;
  return (
    <div className={className}>
      <Alert tone="notice">
        <div className={styles['row']}>
          <p>
            {words} <TextLink href={paths.settings}>Look at the backups</TextLink>
          </p>
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
