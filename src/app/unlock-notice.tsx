/**
 * What a person should know right after unlocking: attempts that failed, records that could not be read. Quiet,
 * said once, gone when dismissed.
 */
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useVaultSession } from '../hooks/vault-session/use-vault-session.ts';
import type { Unlocked } from '../hooks/vault-session/use-vault-session.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import styles from './unlock-notice.module.css';

const dateTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** The sentences to show, none when there is nothing to say. */
export function unlockNotices(unlocked: Unlocked, format: (at: number) => string): readonly string[] {
  const { failuresBefore, quarantined, lastUnlockedAt } = unlocked;
  const out: string[] = [];
  if (failuresBefore > 0) {
    const tries = failuresBefore === 1 ? 'One attempt' : `${failuresBefore} attempts`;
    const since = lastUnlockedAt === null ? '' : ` on ${format(lastUnlockedAt)}`;
    out.push(
      `${tries} to open this journal failed since it was last opened${since}. If that was you, all is well.`,
    );
  }
  if (quarantined > 0) {
    const records = quarantined === 1 ? 'One record' : `${quarantined} records`;
    out.push(
      `${records} could not be read. Nothing was thrown away: they are set aside in the journal’s file.`,
    );
  }
  return out;
}

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
        <div className={styles.row}>
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
