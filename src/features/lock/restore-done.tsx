/** After the switch: what is there now, what was put aside, and how to get that back. */
import type { ReactElement } from 'react';
import { useLocale } from 'react-aria-components/I18nProvider';
import type { Restored } from '../../hooks/backups/use-restore.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/days.ts';
import { Threshold } from '../../ui/threshold.tsx';
import styles from './lock.module.css';

export type RestoreDoneProps = {
  readonly restored: Restored;
  /** It was brought back from what had been put aside. */
  readonly isBack: boolean;
  readonly onContinue: () => void;
};

export function RestoreDone({ restored, isBack, onContinue }: RestoreDoneProps): ReactElement {
  const { locale } = useLocale();
  const until = formatDay(restored.keptUntil, locale, 'plain');
  return (
    <Threshold title={isBack ? 'It is back' : 'The backup is restored'}>
      <div className={styles['form']}>
        <p>
          {isBack
            ? 'The journal is as it was before it was put aside.'
            : 'It opens with the passphrase and the recovery key that it had when the backup was made.'}
        </p>
        {restored.putAside.length > 0 && (
          <p>
            What was here before is put aside and kept until {until}. To get it back, choose{' '}
            <i>Restore from a backup</i> on the lock screen.
          </p>
        )}
        {restored.stillThere.length > 0 && (
          <Alert tone="notice">
            The disk would not let the one from before be put aside, so both stand on the lock screen. Neither
            was changed.
          </Alert>
        )}
        <div className={styles['actions']}>
          <Button variant="primary" onPress={onContinue} autoFocus>
            Go to the lock screen
          </Button>
        </div>
      </div>
    </Threshold>
  );
}
